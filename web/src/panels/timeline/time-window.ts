/** The visible period of the timeline: fitting, moving and zooming. */

import type { Bounds } from '../../../../src/model/bounds.ts';
import {
  addDays,
  type Day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  HIGH,
  LOW,
  lastOfMonth,
  partsOf,
} from '../../../../src/model/days.ts';
import type { Time } from '../../state/view-values.ts';
import type { TimeWindow } from './scale.ts';

/** Minimum length in days; shorter windows show no more detail. */
const SHORTEST = 14;
/** Share of the dated items in the fitted window. */
const SHARE = 0.5;
const MARGIN = 0.4;

/** The full years in which anything begins or ends; the years around the day if nothing is dated. */
export function allYears(items: readonly Bounds[], day: Day): TimeWindow {
  let [first, last] = [day, day];
  for (const { fromMin, fromMax, toMin, toMax } of items) {
    for (const end of [fromMin, fromMax, toMin, toMax]) {
      if (end <= LOW || end >= HIGH) continue;
      if (end < first) first = end;
      if (end > last) last = end;
    }
  }
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  const wider = Math.max(0, 4 - (to - from));
  return { from: firstOfMonth(from - wider, 1), to: lastOfMonth(to, 12) };
}

/** The shortest window with half of the start dates and a margin, in full months. */
export function fittingWindow(items: readonly Bounds[], day: Day): TimeWindow {
  const begins = new Set(items.map(({ fromMin }) => fromMin).filter((from) => from > LOW)).add(day);
  const days = [...begins].map(dayNumber).sort((a, b) => a - b);
  const many = Math.max(1, Math.ceil(days.length * SHARE));
  let at = 0;
  for (let from = 0; from + many <= days.length; from++) {
    const span = (start: number) => (days[start + many - 1] ?? 0) - (days[start] ?? 0);
    if (span(from) <= span(at)) at = from;
  }
  const [first, last] = [days[at] ?? dayNumber(day), days[at + many - 1] ?? dayNumber(day)];
  const air = Math.max(120, (last - first) * MARGIN);
  const [from, to] = [
    partsOf(dayFromNumber(Math.round(first - air))),
    partsOf(dayFromNumber(Math.round(last + air))),
  ];
  return { from: firstOfMonth(from.year, from.month), to: lastOfMonth(to.year, to.month) };
}

/** Moved as little as needed to include a day, with a small margin. */
export function windowIncluding(timeWindow: TimeWindow, day: Day): TimeWindow {
  const length = daysBetween(timeWindow.from, timeWindow.to);
  const air = Math.round(length * 0.04);
  const before = daysBetween(day, addDays(timeWindow.from, air));
  if (before > 0) return shiftWindow(timeWindow, -before);
  const after = daysBetween(addDays(timeWindow.to, -air), day);
  return after > 0 ? shiftWindow(timeWindow, after) : timeWindow;
}

/** Moved to include a time; the later end if both do not fit. */
export function windowIncludingTime(timeWindow: TimeWindow, time: Time): TimeWindow {
  if (time.is === 'all') return timeWindow;
  return time.is === 'day'
    ? windowIncluding(timeWindow, time.day)
    : windowIncluding(windowIncluding(timeWindow, time.from), time.to);
}

/** The supported calendar, without the sentinels of open dates. */
const EARLIEST = dayNumber(10101);
const LATEST = dayNumber(99981231);

/** Moved by a number of days, within the calendar; the length stays. */
export function shiftWindow({ from, to }: TimeWindow, days: number): TimeWindow {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const by = Math.min(Math.max(days, EARLIEST - first), LATEST - last);
  return { from: dayFromNumber(first + by), to: dayFromNumber(last + by) };
}

/** Zoomed around a day (factor above 1 = wider), at least two weeks long and within the bounds. */
export function zoomWindow(
  { from, to }: TimeWindow,
  factor: number,
  about: Day,
  bounds: TimeWindow,
): TimeWindow {
  const [a, b, c] = [dayNumber(from), dayNumber(to), dayNumber(about)];
  const longest = daysBetween(bounds.from, bounds.to) * 1.2;
  const length = Math.min(Math.max((b - a) * factor, SHORTEST), Math.max(longest, SHORTEST));
  const share = b > a ? (c - a) / (b - a) : 0.5;
  const first = Math.round(c - share * length);
  return { from: dayFromNumber(first), to: dayFromNumber(first + Math.round(length)) };
}

/** With another end, at least two weeks long. */
export function resizeWindow({ from, to }: TimeWindow, end: 'from' | 'to', day: Day): TimeWindow {
  return end === 'from'
    ? { from: Math.min(day, addDays(to, -SHORTEST)), to }
    : { from, to: Math.max(day, addDays(from, SHORTEST)) };
}

/** Moved so that part of it is within the bounds. */
export function clampWindow(timeWindow: TimeWindow, bounds: TimeWindow): TimeWindow {
  const length = daysBetween(timeWindow.from, timeWindow.to);
  const slack = Math.round(Math.min(length / 2, daysBetween(bounds.from, bounds.to) / 2));
  const before = daysBetween(timeWindow.to, addDays(bounds.from, slack));
  if (before > 0) return shiftWindow(timeWindow, before);
  const after = daysBetween(addDays(bounds.to, -slack), timeWindow.from);
  return after > 0 ? shiftWindow(timeWindow, -after) : timeWindow;
}
