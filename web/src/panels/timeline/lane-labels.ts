/** Places labels next to marks in a lane: most important first, none over a mark or another label. */
import type { LaneMark } from './lane-layout.ts';
import type { Scale } from './scale.ts';

export interface LaneLabel {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Between a mark and its label. */
const GAP = 7;
/** Around a label. */
const AIR = 3;
const HALF_MARK = 5;
/** Longer lozenges are pale, and labels may lie over them. */
export const LONG = 60;
/** Maximum label width in pixels; longer labels are cut with an ellipsis. */
const MOST = 150;
/** Maximum number of labels tried per lane. */
const TRIES = 80;

/** @param measure returns the width of a text in pixels */
export function labelsOf(
  marks: readonly LaneMark[],
  scale: Scale,
  measure: (text: string) => number,
  first: ReadonlySet<string>,
): LaneLabel[] {
  const taken: Obstacle[] = marks.flatMap(obstaclesOf);
  const labels: LaneLabel[] = [];
  const order = [...marks]
    .sort((a, b) => Number(isFirst(b, first)) - Number(isFirst(a, first)) || b.item.rank - a.item.rank)
    .slice(0, TRIES);
  for (const mark of order) {
    const item = mark.all.find(({ id }) => first.has(id)) ?? mark.item;
    const text = fitted(item.short, measure);
    const width = measure(text);
    const places = placesOf(mark, width, scale).filter(
      (place) => place >= scale.left && place + width <= scale.right,
    );
    const free = (place: number, namesOnly: boolean) =>
      taken.every(
        (other) =>
          (other.of !== undefined && (namesOnly || isSameSpot(other, mark))) ||
          place - AIR >= other.to ||
          place + width + AIR <= other.from,
      );
    // Selected items are always labelled, if necessary over marks.
    const x =
      places.find((place) => free(place, false)) ??
      (isFirst(mark, first) ? places.find((place) => free(place, true)) : undefined);
    if (x === undefined) continue;
    taken.push({ of: undefined, from: x, to: x + width });
    labels.push({ id: item.id, key: item.key, text, x, width });
  }
  return labels;
}

const isFirst = (mark: LaneMark, first: ReadonlySet<string>) => mark.all.some(({ id }) => first.has(id));

interface Obstacle {
  /** Its mark; undefined for a label. */
  readonly of: LaneMark | undefined;
  readonly from: number;
  readonly to: number;
}

/** The mark itself, or one at the same position. */
function isSameSpot({ of, from, to }: Obstacle, mark: LaneMark): boolean {
  return of === mark || (from > mark.x - 7 && to < mark.to + 7);
}

/** Areas that a label must not cover: marks, but only the ends of lines. */
function obstaclesOf(of: LaneMark): Obstacle[] {
  const about = (x: number, half: number) => [{ of, from: x - half, to: x + half }];
  return of.parts.flatMap((part): Obstacle[] => {
    switch (part.is) {
      case 'dot':
        return about(part.x, HALF_MARK);
      case 'tick':
      case 'arrow':
        return about(part.x, 3);
      case 'pill':
        return [{ of, from: part.x, to: part.to }];
      case 'lozenge':
        return part.to - part.x > LONG ? [] : [{ of, from: part.x, to: part.to }];
      default:
        return [];
    }
  });
}

/** Right of the start, otherwise left; for a line also before its end. */
function placesOf({ x, to, parts }: LaneMark, width: number, { left }: Scale): number[] {
  const dot = parts.find((part) => part.is === 'dot');
  if (dot) return [dot.x + GAP, dot.x - GAP - width];
  const solid = parts.some((part) => part.is === 'lozenge' || part.is === 'pill');
  if (solid) return [to + GAP, x - GAP - width];
  const begin = Math.max(left, x) + GAP;
  return parts.some((part) => part.is === 'tick') ? [begin, to - GAP - width] : [begin];
}

function fitted(text: string, measure: (text: string) => number): string {
  if (measure(text) <= MOST) return text;
  let end = Math.floor((text.length * MOST) / measure(text));
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > MOST) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
