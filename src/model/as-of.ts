/**
 * Dates as a caller writes them in a query string: whatever a date in the data can be, so a day, a month, a year, an
 * interval or a set. Pure, so that server and explorer refuse the same texts with the same words.
 */
import { type Day, HIGH, LOW } from './days.ts';
import { type Edge, EdtfError, parseWhen } from './edtf.ts';
import type { AsOf } from './perspective.ts';

/**
 * `readAsOf('2019-04-26')` is a day; everything longer is a range: `readAsOf('2019-04')` →
 * `{first: 20190401, last: 20190430, single: false}`. An open or unknown end reaches to the end of time.
 * @throws RangeError that says what is wrong, fit for the caller.
 */
export function readAsOf(text: string): AsOf {
  return readTime(text, 'asOf');
}

/**
 * One day: of a month or a year the last day that it may mean.
 * @throws RangeError that says what is wrong, fit for the caller.
 */
export function readKnownAt(text: string): Day {
  const { last } = readTime(text, 'knownAt');
  if (!text.includes('/') && last < HIGH) return last;
  throw new RangeError(
    `\`knownAt\` must be one day such as 2019-04-30, or a month or year, which means its last day (got ${quoted(text)}).`,
  );
}

/** @param name the parameter, as the error names it. */
function readTime(text: string, name: string): AsOf {
  try {
    const { start, end } = parseWhen(text);
    if (start.kind !== 'known' && end.kind !== 'known') {
      throw new RangeError(`\`${name}\` needs a date before or after the slash (got ${quoted(text)}).`);
    }
    const [first, last] = [firstOf(start), lastOf(end)];
    return { first, last, single: ISO_DAY.test(text) };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    const reason = error.code === 'syntax' ? '' : ` ${sentence(error)}`;
    throw new RangeError(
      `\`${name}\` must be a date such as 2019-04-26 or 2019-04, or an interval such as 2018/2019 (got ${quoted(text)}).${reason}`,
    );
  }
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const firstOf = (edge: Edge): Day => (edge.kind === 'known' ? edge.min : LOW);
const lastOf = (edge: Edge): Day => (edge.kind === 'known' ? edge.max : HIGH);
const quoted = (text: string) => `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;

/** `Month 13 does not exist.` */
function sentence({ message }: EdtfError): string {
  const what = message.replace(/^.*?, column \d+: /s, '');
  return what.charAt(0).toUpperCase() + what.slice(1);
}
