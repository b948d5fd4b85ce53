/** Parses a typed date ("2018", "1 January 2018", "as of 2018-01-01") to the time to show. Pure. */
import { type Day, dayFromIso, dayOf, firstOfMonth, isDay, lastOfMonth } from '../../../../src/model/days.ts';
import type { Time } from '../../state/view-values.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Undefined if the text is not a date; a month or a year is a range. */
export function parseTypedTime(text: string): Time | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(as of|valid on|valid in|on|in)\s+/, '');
  const [first, last, ...more] = plain.split(/\s*(?:\/|–|\bto\b)\s*/);
  const from = first && spanOf(first);
  if (!from || more.length > 0) return undefined;
  if (last === undefined) {
    return from[0] === from[1] ? { is: 'day', day: from[0] } : { is: 'range', from: from[0], to: from[1] };
  }
  const to = spanOf(last);
  return to && to[1] >= from[0] ? { is: 'range', from: from[0], to: to[1] } : undefined;
}

/** First and last day of a date, month or year. */
export function spanOf(text: string): readonly [Day, Day] | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayIn(text);
  const month = /^(\d{4})-(\d\d)$/.exec(text);
  if (month) return monthSpan(Number(month[1]), Number(month[2]));
  // Larger numbers are probably resolution numbers.
  if (/^(1\d|20|21)\d\d$/.test(text)) return [dayOf(Number(text), 1, 1), dayOf(Number(text), 12, 31)];
  const words = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  if (!words) return undefined;
  const number = MONTHS.indexOf((words[2] ?? '').slice(0, 3)) + 1;
  if (words[1] === undefined) return monthSpan(Number(words[3]), number);
  const day = dayOf(Number(words[3]), number, Number(words[1]));
  return isDay(day) ? [day, day] : undefined;
}

function dayIn(iso: string): readonly [Day, Day] | undefined {
  try {
    const day = dayFromIso(iso);
    return [day, day];
  } catch {
    return undefined;
  }
}

function monthSpan(year: number, month: number): readonly [Day, Day] | undefined {
  return month >= 1 && month <= 12 ? [firstOfMonth(year, month), lastOfMonth(year, month)] : undefined;
}
