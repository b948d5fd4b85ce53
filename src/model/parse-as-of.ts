/**
 * Parses date parameters of queries. They accept every date of the data: a day, a month, a year, an interval or a set.
 * Pure, so that server and explorer reject the same texts with the same messages.
 */
import { type Day, HIGH, LOW } from './days.ts';
import { type Edge, EdtfError, parseWhen } from './edtf.ts';
import type { AsOf } from './perspective.ts';

/**
 * `parseAsOf('2019-04-26')` is a day. Anything longer is a range: `parseAsOf('2019-04')` → `{first: 20190401, last:
 * 20190430, single: false}`. An open or unknown end extends to the end of time.
 * @throws RangeError with a message for the caller
 */
export function parseAsOf(text: string): AsOf {
  return parseTime(text, 'asOf');
}

/**
 * One day. A month or year means its last day.
 * @throws RangeError with a message for the caller
 */
export function parseKnownAt(text: string): Day {
  const { last } = parseTime(text, 'knownAt');
  if (!text.includes('/') && last < HIGH) return last;
  throw new RangeError(
    `\`knownAt\` must be one day such as 2019-04-30, or a month or year, which means its last day (got ${quoted(text)}).`,
  );
}

/** @param name the parameter named in the error message */
function parseTime(text: string, name: string): AsOf {
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

/** For example `Month 13 does not exist.` */
function sentence({ message }: EdtfError): string {
  const what = message.replace(/^.*?, column \d+: /s, '');
  return what.charAt(0).toUpperCase() + what.slice(1);
}
