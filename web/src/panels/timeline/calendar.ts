/** Calendar arithmetic, and parsing of typed dates. */
import { addDays, type Day, dayOf, monthLength, partsOf } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import { parseAsOf } from '../../../../src/model/parse-as-of.ts';

const FIRST: Day = 101;
const LAST: Day = 99991230;

/** Adds months. The 31st becomes the last day of a shorter month. Clamped to the calendar. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const months = year * 12 + month - 1 + count;
  const [nextYear, nextMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  if (nextYear < 0) return FIRST;
  if (nextYear > 9999) return LAST;
  return within(dayOf(nextYear, nextMonth, Math.min(dayOfMonth, monthLength(nextYear, nextMonth))));
}

export const addYears = (day: Day, count: number): Day => addMonths(day, 12 * count);
export const addWithin = (day: Day, count: number): Day => within(addDays(day, count));

/** Clamps to the calendar, without the sentinels of open dates. */
function within(day: Day): Day {
  return Math.min(LAST, Math.max(FIRST, day));
}

/** `June 2016`. */
export function formatMonth(day: Day): string {
  return dayText(day).replace(/^\d+ /, '');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** First and last day of a typed date. */
export interface TypedDays {
  readonly first: Day;
  readonly last: Day;
}
export type Typed = TypedDays | { readonly error: string };

/** `25 April 2019` and `Apr 2019` as ISO 8601; other texts unchanged. */
function isoOf(typed: string): string | undefined {
  const match = /^(?:(\d{1,2})\.?\s+)?([\p{L}]{3,})\.?,?\s+(\d{4})$/u.exec(typed);
  if (!match) return typed;
  const [, day, name = '', year] = match;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const padded = (part: string | number) => String(part).padStart(2, '0');
  return [year, padded(month), ...(day === undefined ? [] : [padded(day)])].join('-');
}

/** Parses a typed date: 2019-04-25, 25 April 2019, Apr 2019, 2019-04, 2018/2019. */
export function parseDays(text: string): Typed {
  const typed = text.trim();
  const hint = { error: 'Enter a date such as 25 April 2019, 2019-04-25, April 2019 or 2019.' };
  const iso = isoOf(typed);
  if (iso === undefined || iso === '') return hint;
  try {
    const { first, last } = parseAsOf(iso);
    return first >= FIRST && last <= LAST ? { first, last } : hint;
  } catch {
    return /^\d{4}-\d\d(-\d\d)?$/.test(iso) ? { error: `${typed} is not a valid date.` } : hint;
  }
}
