/** Steps on the calendar (a month, a year), and how a month, or a day that someone typed, reads. */
import {
  addDays,
  type Day,
  dayFromIso,
  dayOf,
  isDay,
  monthLength,
  partsOf,
} from '../../../../src/model/days.ts';
import { dayInWords } from '../../../../src/model/words.ts';

const FIRST: Day = 101;
const LAST: Day = 99991230;

/** Some months later, or earlier; the 31st becomes the last of a shorter month. Kept on the calendar. */
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

/** Kept on the calendar, and short of what stands for "open". */
function within(day: Day): Day {
  return Math.min(LAST, Math.max(FIRST, day));
}

/** `June 2016`. */
export function monthInWords(day: Day): string {
  return dayInWords(day).replace(/^\d+ /, '');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export type Typed = { readonly day: Day } | { readonly error: string };

/** The day that a text means: 2019-04-25, 25 April 2019, Apr 2019 (its first day), 2019 (its first). */
export function dayFromTyped(text: string): Typed {
  const typed = text.trim();
  const hint = 'Write a date as 25 April 2019 or 2019-04-25.';
  if (typed === '') return { error: hint };
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) {
    try {
      return usable(dayFromIso(typed), typed);
    } catch {
      return { error: `There is no ${typed}.` };
    }
  }
  const match = /^(?:(?:(\d{1,2})\.?\s+)?([\p{L}]{3,})\.?,?\s+)?(\d{4})$/u.exec(typed);
  if (!match) return { error: hint };
  const [, dayOfMonth, name, year] = match;
  const month = name === undefined ? 0 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (month < 0) return { error: hint };
  return usable(dayOf(Number(year), month + 1, Number(dayOfMonth ?? 1)), typed);
}

function usable(day: Day, typed: string): Typed {
  return isDay(day) && day <= LAST ? { day } : { error: `There is no ${typed}.` };
}
