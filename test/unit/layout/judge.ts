/**
 * Judge of a picture: counts what hinders a reader. It shares the rules of names with the page and nothing with the
 * layout's cost, so that a fault in the one does not hide in the other.
 */
import type { Net } from '../../../src/layout/net.ts';
import type { Box } from '../../../src/layout/plate.ts';
import { findCast } from '../../../src/layout/principals.ts';
import { overlap, type SetName, setNames } from './naming.ts';
import type { Picture, Spot } from './picture.ts';

export interface Verdict {
  readonly things: number;
  /** Pairs of marks nearer than 2 px, and marks out of the sheet or under its corners. */
  readonly overlaps: number;
  readonly outside: number;
  /** Names that find room; those of rank ≥ 60 among them, and how many there are. */
  readonly names: number;
  readonly highNames: number;
  readonly highThings: number;
  /** Straight lines that cross, and those of them under 20°. */
  readonly crossings: number;
  readonly sharp: number;
  /** Lines within 2 px of a mark that is not theirs; lines under names that are not theirs. */
  readonly passes: number;
  readonly underNames: number;
  /** Mean length in pixels. */
  readonly length: number;
  /** Share of 80 cells with a mark or a name's middle in them. */
  readonly filled: number;
  /** 1 = siblings stand in straight, even columns in order of their days. */
  readonly ladders: number;
  /** 1 = the principals stand level and mirror each other. */
  readonly symmetry: number;
  /** 0 to 100, after the weights of the design's judge; without its small change. */
  readonly score: number;
}

export function judge(picture: Picture): Verdict {
  const { net, places, width, height } = picture;
  const names = setNames(picture);
  const high = [...places.keys()].filter((thing) => (net.ranks[thing] ?? 0) >= 60);
  const counts = {
    things: net.things,
    overlaps: touching(picture),
    outside: outside(picture),
    names: names.size,
    highNames: high.filter((thing) => names.has(thing)).length,
    highThings: high.length,
    ...crossings(picture),
    passes: passes(picture),
    underNames: underNames(picture, names),
    length: mean(pairsOf(picture).map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y))),
    filled: filled(picture, names),
    ladders: laddersOf(net, places),
    symmetry: symmetry(picture),
  };
  const even = Math.sqrt((width * height) / Math.max(1, net.things));
  const named = 0.6 * (counts.names / net.things) + 0.4 * (counts.highNames / (counts.highThings || 1));
  const score =
    24 * named ** 3 +
    12 * Math.exp(-(counts.overlaps + counts.outside) / (0.05 * net.things)) +
    18 * Math.exp(-(counts.crossings + counts.sharp) / (9 * net.pairs)) +
    12 * Math.exp(-counts.passes / (0.6 * net.things)) +
    8 * Math.exp(-counts.underNames / (3.5 * net.things)) +
    8 * Math.exp(-Math.max(0, counts.length / even - 1) / 4) +
    6 * Math.min(1, counts.filled / 0.95) +
    8 * counts.ladders +
    4 * counts.symmetry;
  return { ...counts, score };
}

function pairsOf({ net, places }: Picture): [Spot, Spot][] {
  return Array.from({ length: net.pairs }, (_, pair) => [
    places[net.pairFrom[pair] ?? 0] as Spot,
    places[net.pairTo[pair] ?? 0] as Spot,
  ]);
}

function touching({ places, radii }: Picture): number {
  let count = 0;
  for (const [i, a] of places.entries()) {
    for (const [j, b] of places.entries()) {
      if (j > i && Math.hypot(a.x - b.x, a.y - b.y) < (radii[i] ?? 0) + (radii[j] ?? 0) + 2) count++;
    }
  }
  return count;
}

function outside({ places, radii, width, height, corners }: Picture): number {
  return places.filter(({ x, y }, thing) => {
    const r = radii[thing] ?? 0;
    const box = { left: x - r, top: y - r, right: x + r, bottom: y + r };
    const inside = box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
    return !inside || corners.some((corner) => overlap(box, corner));
  }).length;
}

const turn = (a: Spot, b: Spot, c: Spot) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function crossings(picture: Picture): { crossings: number; sharp: number } {
  const pairs = pairsOf(picture);
  let [count, sharp] = [0, 0];
  for (const [i, [a, b]] of pairs.entries()) {
    for (let j = i + 1; j < pairs.length; j++) {
      const [c, d] = pairs[j] as [Spot, Spot];
      if (a === c || a === d || b === c || b === d) continue;
      if (turn(a, b, c) * turn(a, b, d) >= 0 || turn(c, d, a) * turn(c, d, b) >= 0) continue;
      count++;
      const angle = Math.abs(Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(d.y - c.y, d.x - c.x)) % Math.PI;
      if (Math.min(angle, Math.PI - angle) < Math.PI / 9) sharp++;
    }
  }
  return { crossings: count, sharp };
}

function passes(picture: Picture): number {
  const { places, radii } = picture;
  let count = 0;
  for (const [a, b] of pairsOf(picture)) {
    for (const [thing, spot] of places.entries()) {
      if (spot !== a && spot !== b && distanceTo(spot, a, b) < (radii[thing] ?? 0) + 2) count++;
    }
  }
  return count;
}

function distanceTo({ x, y }: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

function underNames(picture: Picture, names: ReadonlyMap<number, SetName>): number {
  let count = 0;
  for (const [thing, { box }] of names) {
    for (const [a, b] of pairsOf(picture)) {
      const own = picture.places[thing];
      if (a !== own && b !== own && enters(a, b, box)) count++;
    }
  }
  return count;
}

/** Clips the segment by each side of the box in turn. */
function enters(a: Spot, b: Spot, box: Box): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [slope, room] of [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) from = Math.max(from, room / slope);
    if (slope > 0) to = Math.min(to, room / slope);
  }
  return to > from;
}

const COLUMNS = 10;
const ROWS = 8;

function filled({ places, width, height }: Picture, names: ReadonlyMap<number, SetName>): number {
  const cells = new Set<string>();
  const fill = (x: number, y: number) =>
    cells.add(`${Math.floor((x / width) * COLUMNS)},${Math.floor((y / height) * ROWS)}`);
  for (const { x, y } of places) fill(x, y);
  for (const { box } of names.values()) fill((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return cells.size / (COLUMNS * ROWS);
}

/** Three or more dated things of one kind that share two neighbours, in order of their days; each thing in one group. */
export function siblings(net: Net): number[][] {
  const groups = new Map<string, number[]>();
  for (const [thing, kind] of net.kinds.entries()) {
    if (!net.days[thing] || kind === 'State' || kind === 'Person') continue;
    const around = [...(net.neighbours[thing] ?? [])];
    for (const [at, first] of around.entries()) {
      for (const second of around.slice(at + 1)) {
        const key = `${kind} ${first} ${second}`;
        groups.set(key, [...(groups.get(key) ?? []), thing]);
      }
    }
  }
  const seen = new Set<number>();
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const fresh = group.filter((thing) => !seen.has(thing));
      if (fresh.length < 3) return [];
      for (const thing of fresh) seen.add(thing);
      return [fresh.sort((a, b) => (net.days[a] ?? 0) - (net.days[b] ?? 0))];
    });
}

function laddersOf(net: Net, places: readonly Spot[]): number {
  const groups = siblings(net);
  return groups.length === 0
    ? 1
    : mean(groups.map((group) => ladderOf(group.map((thing) => places[thing] as Spot))));
}

/** Order, evenness and straightness of a row or a column, 0 to 1. */
export function ladderOf(spots: readonly Spot[]): number {
  const along = (main: (spot: Spot) => number, cross: (spot: Spot) => number) => {
    const values = spots.map(main);
    const gaps = values.slice(1).map((value, at) => value - (values[at] as number));
    const up = gaps.filter((gap) => gap > 0).length;
    const order = Math.max(up, gaps.length - up) / gaps.length;
    const sizes = gaps.map(Math.abs);
    const straight = Math.max(0, 1 - range(spots.map(cross)) / (range(values) || 1));
    const even = Math.max(0, 1 - spread(sizes));
    const near = Math.min(1, 60 / (mean(sizes) || 1));
    return (order === 1 ? 1 : order * 0.6) * straight * (0.4 + 0.4 * even + 0.2 * near);
  };
  return Math.max(
    along(
      ({ y }) => y,
      ({ x }) => x,
    ),
    along(
      ({ x }) => x,
      ({ y }) => y,
    ),
  );
}

function symmetry({ net, places, width, height }: Picture): number {
  const spots = findCast(net).principals.map((thing) => places[thing] as Spot);
  const [a, b] = spots;
  if (spots.length === 2 && a && b) {
    const level = (Math.abs(a.y - b.y) / height) * 2;
    const centred = (Math.abs((a.x + b.x) / 2 - width / 2) / width) * 2;
    return Math.max(0, 1 - level - centred - Math.max(0, 0.4 - Math.abs(a.x - b.x) / width));
  }
  if (spots.length === 0) return 1;
  const [cx, cy] = [mean(spots.map(({ x }) => x)), mean(spots.map(({ y }) => y))];
  const away = Math.hypot((cx - width / 2) / width, (cy - height / 2) / height) * 2;
  return Math.max(
    0,
    1 - away - 0.5 * spread(spots.map(({ x, y }) => Math.hypot((x - cx) / width, (y - cy) / height))),
  );
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
/** Standard deviation as a share of the mean. */
function spread(values: readonly number[]): number {
  const middle = mean(values);
  return middle === 0 ? 0 : Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / middle;
}
