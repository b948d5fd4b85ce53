/** Days on which something begins: the stops of play and of the keys [ and ]. */
import { type Day, HIGH, LOW } from '../../../../src/model/days.ts';
import type { TimelineItem } from './items.ts';

/** Sorted and unique. For "certainly", the last day of an imprecise date. */
export function eventDays(items: readonly TimelineItem[], certainly: boolean): Day[] {
  const days = new Set<Day>();
  for (const { fromMin, fromMax, deadline } of items) {
    if (deadline) continue;
    const day = certainly ? fromMax : fromMin;
    if (day > LOW && day < HIGH) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

export function nextOf(days: readonly Day[], day: Day): Day | undefined {
  return days.find((one) => one > day);
}

export function previousOf(days: readonly Day[], day: Day): Day | undefined {
  return days.findLast((one) => one < day);
}
