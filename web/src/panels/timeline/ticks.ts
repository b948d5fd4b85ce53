/** Ticks of the axis: decades, years, quarters, months or days, depending on the scale. */
import { addDays, type Day, dayOf, partsOf } from '../../../../src/model/days.ts';
import { addMonths } from './calendar.ts';
import type { Scale, TimeWindow } from './scale.ts';

export interface Tick {
  readonly day: Day;
  /** Label; empty for a minor tick. */
  readonly label: string;
  readonly strong: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Minimum width of a label in pixels. */
const ROOM = 44;
/** Minimum distance of minor ticks in pixels. */
const QUIET = 10;

/** @param room pixels per label, including space */
export function ticksOf(timeWindow: TimeWindow, { perDay }: Scale, room = ROOM): Tick[] {
  const month = perDay * 30.4;
  if (perDay >= 16) return byDay(timeWindow, perDay);
  if (month >= QUIET * 3) return byMonth(timeWindow, 1, month >= ROOM);
  if (month * 3 >= QUIET) return byMonth(timeWindow, 3, false);
  return byYear(timeWindow, perDay * 365.25, room);
}

function byYear({ from, to }: TimeWindow, year: number, room: number): Tick[] {
  const label = YEARS.find((step) => year * step >= room) ?? 1000;
  const line = YEARS.find((step) => year * step >= QUIET) ?? 1000;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(partsOf(from).year / line) * line; at <= partsOf(to).year; at += line) {
    const named = at % label === 0;
    const day = dayOf(at, 1, 1);
    if (day >= from) ticks.push({ day, label: named ? String(at) : '', strong: named });
  }
  return ticks;
}

function byMonth({ from, to }: TimeWindow, step: number, named: boolean): Tick[] {
  const { year } = partsOf(from);
  const ticks: Tick[] = [];
  for (let day = dayOf(year, 1, 1); day <= to; day = addMonths(day, step)) {
    if (day < from) continue;
    const parts = partsOf(day);
    const first = parts.month === 1;
    ticks.push({
      day,
      label: first ? String(parts.year) : named ? (MONTHS[parts.month - 1] ?? '') : '',
      strong: first,
    });
  }
  return ticks;
}

function byDay({ from, to }: TimeWindow, perDay: number): Tick[] {
  const ticks: Tick[] = [];
  const step = perDay >= ROOM ? 1 : 7;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { year, month, day: of } = partsOf(day);
    const first = of === 1;
    const named = first || (of % step === 1 % step && of < 28);
    ticks.push({
      day,
      label: named ? `${of} ${MONTHS[month - 1]}${first ? ` ${year}` : ''}` : '',
      strong: first,
    });
  }
  return ticks;
}
