/** Number of items that begin per year, or per several years if the bars would be too thin. */
import { HIGH, LOW, partsOf } from '../../../../src/model/days.ts';
import type { TimelineItem } from './items.ts';
import type { TimeWindow } from './scale.ts';

export interface Bar {
  /** First year of the bar, and the first year after it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const STEPS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000];
/** Minimum bar width in pixels. */
const THIN = 3;

export function barsOf(items: readonly TimelineItem[], { from, to }: TimeWindow, width: number): Bar[] {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const most = Math.max(1, width / THIN);
  const step = STEPS.find((years) => (last - first + 1) / years <= most) ?? 1000;
  const counts = new Map<number, number>();
  for (const item of items) {
    if (item.deadline) continue;
    const day = item.fromMin > LOW ? item.fromMin : item.toMax;
    if (day <= LOW || day >= HIGH) continue;
    const at = Math.floor(partsOf(day).year / step) * step;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([year, count]) => ({ from: year, to: year + step, count }));
}
