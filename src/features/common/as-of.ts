/**
 * Dates as a caller writes them in a query string: a day, or two around a slash. Pure, so that server and explorer refuse
 * the same texts with the same words.
 */
import { type Day, dayFromIso } from '../../model/days.ts';

export interface AsOf {
  readonly first: Day;
  readonly last: Day;
  /** One day: what holds on it and what had happened by it. Else a range: what overlaps it or begins in it. */
  readonly single: boolean;
}

/**
 * `readAsOf('2018-01-01/2018-12-31')` → `{first: 20180101, last: 20181231, single: false}`.
 * @throws RangeError that says what is wrong, fit for the caller.
 */
export function readAsOf(text: string): AsOf {
  const ends = text.split('/');
  if (ends.length > 2) throw new RangeError('A range has two days and one slash, as 2018-01-01/2018-12-31.');
  const [first, last] = ends.map(dayFromIso);
  if (first === undefined) throw new RangeError('A day reads 2019-04-26.');
  if (last === undefined) return { first, last: first, single: true };
  if (last < first) throw new RangeError('The range ends before it begins.');
  return { first, last, single: false };
}

/** Ids in one text, parted by commas; spaces around them and empty ones do not count. */
export function readList(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').map((item) => item.trim()))].filter((item) => item !== '');
}
