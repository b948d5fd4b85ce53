/** Maps dates to positions between 0 and 1, with room at both ends for open dates. Pure. */
import { type Day, dayNumber, HIGH, LOW, partsOf } from '../../../../src/model/days.ts';
import { parseWhen } from '../../../../src/model/edtf.ts';
import { dayText } from '../../../../src/model/format-date.ts';

const isDated = (day: Day) => day > LOW && day < HIGH;

/** Free share at each end. */
const ROOM = 0.08;
/** Minimum span in days, so that a line does not look more precise than its dates. */
const LEAST_DAYS = 30;

/** A scale for the given days. Open-ended dates are drawn at the ends of the scale. */
export function scaleOf(days: readonly Day[]): (day: Day) => number {
  const numbers = days.filter(isDated).map(dayNumber);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const span = Math.max(last - first, LEAST_DAYS);
  const start = (first + last - span) / 2;
  return (day) => {
    if (day <= LOW) return 0;
    if (day >= HIGH) return 1;
    return ROOM + ((dayNumber(day) - start) / span) * (1 - 2 * ROOM);
  };
}

export interface Bounds {
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Certain; otherwise possible. */
  readonly sure: boolean;
}

export interface Span {
  readonly segments: readonly Segment[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly at: (day: Day) => number;
}

/**
 * Splits the validity of a relationship into segments: possible start, certain, possible end. @param others days that
 * the scale must include
 */
export function spanOf(bounds: Bounds, occurrence: boolean, others: readonly Day[]): Span | undefined {
  const { fromMin, fromMax } = bounds;
  // An occurrence lies within its start bounds.
  const [toMin, toMax] = occurrence ? [fromMax, fromMax] : [bounds.toMin, bounds.toMax];
  const days = [fromMin, fromMax, toMin, toMax, ...others];
  if (![fromMin, fromMax, toMin, toMax].some(isDated)) return undefined;
  const at = scaleOf(days);
  const segments: Segment[] = [];
  const add = (from: Day, to: Day, sure: boolean) => {
    if (at(from) < at(to)) segments.push({ from: at(from), to: at(to), sure });
  };
  if (toMin > fromMax) {
    add(fromMin, fromMax, false);
    add(fromMax, toMin, true);
    add(toMin, toMax, false);
  } else {
    add(fromMin, toMax, false);
  }
  return { segments, openStart: fromMin <= LOW, openEnd: toMax >= HIGH, at };
}

/** The part of two EDTF dates that differs: the start, or the end if the starts agree. */
export function partsThatDiffer(
  a: string,
  b: string,
): { part: 'start' | 'end'; a: DayRange; b: DayRange } | undefined {
  try {
    const [one, other] = [parseWhen(a), parseWhen(b)];
    for (const part of ['start', 'end'] as const) {
      const [x, y] = [one[part], other[part]];
      if (x.kind !== 'known' || y.kind !== 'known') continue;
      if (x.min !== y.min || x.max !== y.max)
        return { part, a: { min: x.min, max: x.max }, b: { min: y.min, max: y.max } };
    }
  } catch {
    // Not a date.
  }
  return undefined;
}

export interface DayRange {
  readonly min: Day;
  readonly max: Day;
}

/** "9 Feb 2000", "Feb 2000", "2000" or "2000–2001", as short as possible. */
export function formatDayRange({ min, max }: DayRange): string {
  const [from, to] = [partsOf(min), partsOf(max)];
  if (min === max) return short(dayText(min));
  if (from.year !== to.year) return `${from.year}–${to.year}`;
  if (from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31) return String(from.year);
  const words = (day: Day) => short(dayText(day)).split(' ').slice(1).join(' ');
  return from.month === to.month ? words(min) : `${words(min).split(' ')[0]} – ${words(max)}`;
}

const short = (words: string) => words.replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
