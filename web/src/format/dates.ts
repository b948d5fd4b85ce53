/**
 * Dates in a reader's words, by the same rules as the API's: this only adds what a narrow panel needs. The EDTF text
 * stays the truth; what cannot be said in words is repeated as it stands.
 */

import { dayText, whenText } from '../../../src/model/format-date.ts';
import type { Temporal } from '../../../src/model/relationship-types.ts';

/** An EDTF date or interval in words. */
export function formatDate(when: string, temporal: Temporal = 'state'): string {
  try {
    return whenText({ when, temporal });
  } catch {
    return when;
  }
}

interface Dated {
  readonly when?: string | undefined;
  readonly fromMin: number;
  readonly fromMax: number;
}

/** When a relationship holds, short: what its source writes ("from 22 Dec 2017"), else the day that its ends give it. */
export function formatShortWhen({ when, fromMin, fromMax }: Dated, temporal: Temporal): string | undefined {
  if (when !== undefined) return shortenMonths(formatDate(when, temporal).split(';')[0] ?? when);
  const day = fromMin === fromMax ? formatDay(fromMin) : undefined;
  return day && shortenMonths(day);
}

/** An EDTF date as short as a narrow column needs it: "Apr 2019", "about Apr 2017". */
export const formatShortDate = (when: string): string =>
  shortenMonths(formatDate(when).replace(/^some time in /, ''));

/** A day as yyyymmdd in words; nothing for the sentinels of what is open. */
export function formatDay(day: number): string | undefined {
  return day <= 0 || day >= 99991231 ? undefined : dayText(day);
}

const MONTH = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

export const shortenMonths = (words: string) => words.replace(MONTH, (month) => month.slice(0, 3));
