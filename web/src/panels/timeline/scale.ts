/** Converts days to pixels and back. Days are yyyymmdd integers. */
import { type Day, dayFromNumber, dayNumber, HIGH, LOW } from '../../../../src/model/days.ts';

/** A period, both days included. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

export interface Scale {
  readonly left: number;
  readonly right: number;
  /** Pixels per day. */
  readonly perDay: number;
  /** Start of a day; infinite for open dates. */
  start(day: Day): number;
  /** End of a day. */
  end(day: Day): number;
  /** Middle of a day, where marks and handles are. */
  middle(day: Day): number;
  /** The day at a pixel, clamped to the window. */
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
