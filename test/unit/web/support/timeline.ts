/** A stretch of three years on a scale of a pixel a day, and dated entities to stand on it. */
import type { TimelineItem } from '../../../../web/src/panels/timeline/items.ts';
import { scaleOf } from '../../../../web/src/panels/timeline/scale.ts';

export const stretch = { from: 20170101, to: 20191231 };
export const scale = scaleOf(stretch, 100, 1195);
export const years = { from: 19450101, to: 20191231 };

export function item(from: number, given: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: given.id ?? `event:${from}`,
    key: given.id ?? `event:${from}`,
    lane: 0,
    name: 'Name',
    short: 'Name',
    when: '',
    point: true,
    lasting: false,
    deadline: false,
    colour: '--k-event-e',
    rank: 1,
    fromMin: from,
    fromMax: from,
    toMin: from,
    toMax: from,
    ...given,
  };
}
