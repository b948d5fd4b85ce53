/**
 * Places marks in lanes. Items at the same pixels share one mark, so that the number of marks depends on the screen
 * width, not on the number of items.
 */
import type { TimelineItem } from './items.ts';
import type { Scale } from './scale.ts';
import { type Part, partsOf } from './shapes.ts';

export interface LaneMark {
  /** The most important item of the mark. */
  readonly item: TimelineItem;
  /** All items of the mark, most important first. */
  readonly all: readonly TimelineItem[];
  readonly parts: readonly Part[];
  /** First and last pixel. */
  readonly x: number;
  readonly to: number;
  /** Vertical offset from the middle of the lane. */
  readonly offset: number;
}

/** Marks at least this wide get a track of their own. */
const WIDE = 24;
/** Pixels that count as the same position. */
const GRAIN = 2;
/** Maximum lines per lane; the least important others are only counted. */
const MOST_LINES = 120;

export interface Lane {
  readonly marks: readonly LaneMark[];
  /** Number of items left out because there are too many lines. */
  readonly leftOut: number;
}

/** @param items most important first */
export function layOut(items: readonly TimelineItem[], scale: Scale, lanes: number): Lane[] {
  const found = Array.from(
    { length: lanes },
    () => new Map<string, { parts: Part[]; all: TimelineItem[] }>(),
  );
  for (const item of items) {
    const parts = partsOf(item, scale);
    if (parts.length === 0) continue;
    const key = parts.map(placeKey).join();
    const lane = found[item.lane];
    const same = lane?.get(key);
    if (same) same.all.push(item);
    else lane?.set(key, { parts, all: [item] });
  }
  return found.map((lane) => packed([...lane.values()]));
}

/** Parts with the same key look the same on the screen. */
function placeKey(part: Part): string {
  const to = 'to' in part ? Math.round(part.to / GRAIN) : '';
  return `${part.is}${Math.round(part.x / GRAIN)}-${to}`;
}

function packed(found: readonly { parts: Part[]; all: TimelineItem[] }[]): Lane {
  const marks = found.map(({ parts, all }) => ({ parts, all, ...extentOf(parts) }));
  const wide = marks.filter(({ x, to }) => to - x >= WIDE);
  const kept = wide.slice(0, MOST_LINES).sort((a, b) => a.x - b.x);
  const leftOut = wide.slice(MOST_LINES).reduce((sum, { all }) => sum + all.length, 0);
  const tracks: number[] = [];
  const trackOf = new Map<unknown, number>();
  for (const mark of kept) {
    let track = tracks.findIndex((until) => until < mark.x);
    if (track < 0) track = tracks.length < 3 ? tracks.length : tracks.indexOf(Math.min(...tracks));
    tracks[track] = Math.max(tracks[track] ?? 0, mark.to);
    trackOf.set(mark, track);
  }
  const offsets = OFFSETS[tracks.length] ?? [0];
  const drawn: LaneMark[] = [];
  for (const mark of [...kept, ...marks.filter(({ x, to }) => to - x < WIDE)]) {
    const [item] = mark.all;
    if (item) drawn.push({ ...mark, item, offset: offsets[trackOf.get(mark) ?? -1] ?? 0 });
  }
  return { marks: drawn, leftOut };
}

/** Offsets of one, two or three tracks. */
const OFFSETS: readonly (readonly number[])[] = [[], [0], [-2.5, 2.5], [0, -4, 4]];

function extentOf(parts: readonly Part[]): { x: number; to: number } {
  let [x, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    x = Math.min(x, part.x);
    to = Math.max(to, 'to' in part ? part.to : part.x);
  }
  return { x, to };
}

/** The mark under the pointer: the nearest within reach, small marks before lines. */
export function markAt(lane: Lane | undefined, x: number, y: number, reach = 7): LaneMark | undefined {
  let best: LaneMark | undefined;
  let least = reach;
  for (const mark of lane?.marks ?? []) {
    const away = Math.max(mark.x - x, x - mark.to, 0);
    const narrow = mark.to - mark.x < WIDE;
    // Of overlapping small marks, the more important one is on top.
    const distance = narrow
      ? away * 0.8 - Math.min(mark.item.rank, 30) / 20
      : Math.hypot(away, (y - mark.offset) * 0.8) + 4;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}
