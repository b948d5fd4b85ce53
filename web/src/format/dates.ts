/**
 * Formats dates like the API and shortens them for narrow panels. EDTF text that cannot be formatted is shown
 * unchanged.
 */

import { dayText, whenText } from '../../../src/model/format-date.ts';
import type { Temporal } from '../../../src/model/relationship-types.ts';

/** Formats an EDTF date or interval. */
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

/** The short date of a relationship: its own ("from 22 Dec 2017"), otherwise the day of its bounds. */
export function formatShortWhen({ when, fromMin, fromMax }: Dated, temporal: Temporal): string | undefined {
  if (when !== undefined) return shortenMonths(formatDate(when, temporal).split(';')[0] ?? when);
  const day = fromMin === fromMax ? formatDay(fromMin) : undefined;
  return day && shortenMonths(day);
}

/** A short EDTF date: "Apr 2019", "about Apr 2017". */
export const formatShortDate = (when: string): string =>
  shortenMonths(formatDate(when).replace(/^some time in /, ''));

/** Formats a yyyymmdd day; undefined for the sentinels of open dates. */
export function formatDay(day: number): string | undefined {
  return day <= 0 || day >= 99991231 ? undefined : dayText(day);
}

const MONTH = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

export const shortenMonths = (words: string) => words.replace(MONTH, (month) => month.slice(0, 3));
