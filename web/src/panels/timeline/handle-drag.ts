/** What the timeline's controls make of the view's time. Pure; each keeps what it moves within the window. */
import { addDays, type Day, dayNumber } from '../../../../src/model/days.ts';
import type { View } from '../../state/view.ts';
import type { Time } from '../../state/view-values.ts';
import { addMonths, addWithin, addYears, type TypedDays } from './calendar.ts';
import type { TimeWindow } from './scale.ts';
import { windowIncluding } from './time-window.ts';

/** The handles: one for a day, two for a range. */
export type Handle = 'day' | 'from' | 'to';

export function handlesOf(time: Time): { readonly handle: Handle; readonly day: Day }[] {
  if (time.is === 'day') return [{ handle: 'day', day: time.day }];
  if (time.is === 'all') return [];
  return [
    { handle: 'from', day: time.from },
    { handle: 'to', day: time.to },
  ];
}

/** With a handle on another day; the ends of a range never pass each other. A window chosen by hand comes along. */
export function withDay(view: View, handle: Handle, day: Day): View {
  const { time } = view;
  const next: Time =
    handle === 'day' || time.is !== 'range'
      ? { is: 'day', day }
      : handle === 'from'
        ? { ...time, from: Math.min(day, time.to) }
        : { ...time, to: Math.max(day, time.from) };
  if (JSON.stringify(next) === JSON.stringify(time)) return view;
  const window = view.window && windowIncluding(view.window, day);
  return { ...view, time: next, window };
}

/**
 * With a date as it was typed. A month or a year is a range: as the first date of one it means its first day, as the last
 * its last, and alone it becomes a range of its own.
 */
export function withTypedDays(view: View, handle: Handle, { first, last }: TypedDays): View {
  if (handle !== 'day' || first === last) return withDay(view, handle, handle === 'to' ? last : first);
  const time: Time = { is: 'range', from: first, to: last };
  const window = view.window && windowIncluding(windowIncluding(view.window, first), last);
  return { ...view, time, window };
}

/** Another way to look at time: it begins where the last one stood. */
export function withTimeAs(view: View, is: Time['is'], opening: Day, window: TimeWindow): View {
  const { time } = view;
  if (time.is === is) return view;
  if (is === 'all') return { ...view, time: { is } };
  if (is === 'day') return { ...view, time: { is, day: time.is === 'range' ? time.to : opening } };
  const to = time.is === 'day' ? time.day : window.to;
  const from = time.is === 'day' ? addDays(addYears(to, -1), 1) : window.from;
  return { ...view, time: { is, from, to } };
}

/** The day to which a key moves a handle: a day, a month (Shift), a year (Page), either end. */
export function dayByKey(key: string, shift: boolean, day: Day, all: TimeWindow): Day | undefined {
  const step = shift ? addMonths : addWithin;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(day, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(day, -1);
    case 'PageUp':
      return addYears(day, 1);
    case 'PageDown':
      return addYears(day, -1);
    case 'Home':
      return all.from;
    case 'End':
      return all.to;
    default:
      return undefined;
  }
}

/** The handle nearest to a day; between two on the same day, the one that can go that way. */
export function nearestHandle(time: Time, day: Day): Handle | undefined {
  if (time.is === 'all') return undefined;
  if (time.is === 'day') return 'day';
  const away = (other: Day) => Math.abs(dayNumber(other) - dayNumber(day));
  if (time.from === time.to) return day < time.from ? 'from' : 'to';
  return away(time.from) <= away(time.to) ? 'from' : 'to';
}
