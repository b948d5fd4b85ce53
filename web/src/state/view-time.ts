/** Reads and writes dates in the address, in the format of the API. Reading returns undefined for what the page cannot show. */
import { type Day, dayFromIso, isoFromDay, LOW } from '../../../src/model/days.ts';
import { parseAsOf, parseKnownAt as parseKnownAtDay } from '../../../src/model/parse-as-of.ts';
import type { Time } from './view-values.ts';

/** The last day that can be shown; later days are sentinels for open ends. */
export const LAST_DAY: Day = 99981231;

/** A day, a month, a year or an interval, as in the API's `asOf`. Open intervals are not supported. */
export function parseTime(text: string): Time | undefined {
  try {
    const { first, last, single } = parseAsOf(text);
    if (first === LOW || last > LAST_DAY) return undefined;
    return single ? { is: 'day', day: first } : { is: 'range', from: first, to: last };
  } catch {
    return undefined;
  }
}

/** The text that `parseTime` reads; undefined for all times, which the API takes as no parameter. */
export function timeText(time: Time): string | undefined {
  if (time.is === 'all') return undefined;
  return time.is === 'day' ? isoFromDay(time.day) : `${isoFromDay(time.from)}/${isoFromDay(time.to)}`;
}

export function parseKnownAt(text: string): Day | undefined {
  try {
    return parseKnownAtDay(text);
  } catch {
    return undefined;
  }
}

export function parseDay(text: string): Day | undefined {
  try {
    return dayFromIso(text);
  } catch {
    return undefined;
  }
}
