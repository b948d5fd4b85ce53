/** Dates in the page's address, read as the API reads them. Nothing where a text is no date that the page can show. */
import { readAsOf, readKnownAt } from '../../../src/model/as-of.ts';
import { type Day, dayFromIso, LOW } from '../../../src/model/days.ts';
import type { Time } from './view.ts';

/** The sentinel of an open end is no day that a window can reach. */
export const LAST_DAY: Day = 99981231;

/** A day, a month, a year or an interval, as the API's `asOf`; an open end has no place on the page's calendar. */
export function parseTime(text: string): Time | undefined {
  try {
    const { first, last, single } = readAsOf(text);
    if (first === LOW || last > LAST_DAY) return undefined;
    return single ? { is: 'day', day: first } : { is: 'range', from: first, to: last };
  } catch {
    return undefined;
  }
}

export function parseKnownAt(text: string): Day | undefined {
  try {
    return readKnownAt(text);
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
