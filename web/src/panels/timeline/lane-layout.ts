/**
 * Where the marks stand in their lanes. What falls on the same pixels becomes one mark that stands for several, so that the
 * number of marks is bounded by the width of the screen and not by the number of things.
 */
import type { TimelineItem } from './items.ts';
import type { Scale } from './scale.ts';
import { type Part, partsOf } from './shapes.ts';

export interface LaneMark {
  /** The most important of those that it stands for. */
  readonly item: TimelineItem;
  /** All that it stands for, the most important first. */
  readonly all: readonly TimelineItem[];
  readonly parts: readonly Part[];
  /** From its first to its last pixel. */
  readonly x: number;
  readonly to: number;
  /** Its height, from the lane's middle. */
  readonly offset: number;
}

/** What is as wide as this lies on a track of its own beside the dots. */
const WIDE = 24;
/** Pixels that count as the same place. */
const GRAIN = 2;
/** Lines in a lane that an eye can still follow; the least important beyond it are left out, and counted. */
const MOST_LINES = 120;

export interface Lane {
  readonly marks: readonly LaneMark[];
  /** How many things are left out because there are too many lines. */
  readonly leftOut: number;
}

/** @param items in order of importance. */
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

/** Two parts with the same key cannot be told apart on the screen. */
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

/** Heights of one, two or three tracks in a lane. */
const OFFSETS: readonly (readonly number[])[] = [[], [0], [-2.5, 2.5], [0, -4, 4]];

function extentOf(parts: readonly Part[]): { x: number; to: number } {
  let [x, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of parts) {
    x = Math.min(x, part.x);
    to = Math.max(to, 'to' in part ? part.to : part.x);
  }
  return { x, to };
}

/** The mark of a lane that a pointer is on: the nearest within its reach, a small one before the line that it lies on. */
export function markAt(lane: Lane | undefined, x: number, y: number, reach = 7): LaneMark | undefined {
  let best: LaneMark | undefined;
  let least = reach;
  for (const mark of lane?.marks ?? []) {
    const away = Math.max(mark.x - x, x - mark.to, 0);
    const narrow = mark.to - mark.x < WIDE;
    // Of small marks that overlap, the more important lies on top.
    const distance = narrow
      ? away * 0.8 - Math.min(mark.item.rank, 30) / 20
      : Math.hypot(away, (y - mark.offset) * 0.8) + 4;
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
}
