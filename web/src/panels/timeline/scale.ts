/** Days to pixels and back, over the stretch of time that the timeline shows. Days are yyyymmdd, so the calendar stands between. */
import { type Day, dayFromNumber, dayNumber, HIGH, LOW } from '../../../../src/model/days.ts';

/** A stretch of time, both days within it. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

export interface Scale {
  readonly left: number;
  readonly right: number;
  /** Pixels of one day. */
  readonly perDay: number;
  /** Where a day begins; far outside for what is open. */
  start(day: Day): number;
  /** Where a day ends. */
  end(day: Day): number;
  /** The middle of a day: where a mark or a handle stands. */
  middle(day: Day): number;
  /** The day at a pixel, kept within the stretch. */
  dayAt(x: number): Day;
}

export function scaleOf({ from, to }: TimeWindow, left: number, right: number): Scale {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const perDay = (right - left) / (last - first + 1);
  const place = (day: Day, share: number) =>
    day <= LOW
      ? Number.NEGATIVE_INFINITY
      : day >= HIGH
        ? Number.POSITIVE_INFINITY
        : left + (dayNumber(day) - first + share) * perDay;
  return {
    left,
    right,
    perDay,
    start: (day) => place(day, 0),
    end: (day) => place(day, 1),
    middle: (day) => place(day, 0.5),
    dayAt: (x) =>
      dayFromNumber(Math.min(last, Math.max(first, first + Math.floor((x - left) / Math.max(perDay, 1e-9))))),
  };
}
