/**
 * Scores the readability of a layout. It shares the label rules with the page and no code with the cost function, so
 * that an error in one is visible in the other.
 */

import { findAnchors } from '../../../src/layout/anchors.ts';
import type { CompactGraph } from '../../../src/layout/compact-graph.ts';
import type { Box } from '../../../src/layout/page-size.ts';
import { overlap, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { Point, RenderedLayout } from './rendered-layout.ts';

export interface LayoutScore {
  readonly nodes: number;
  /** Pairs of nodes closer than 2 px, and nodes outside the frame or under an overlay. */
  readonly overlaps: number;
  readonly outside: number;
  /** Visible labels, those of rank ≥ 60, and the number of nodes with rank ≥ 60. */
  readonly names: number;
  readonly highNames: number;
  readonly highNodes: number;
  /** Edge crossings, and those under 20°. */
  readonly crossings: number;
  readonly sharp: number;
  /** Edges within 2 px of a node that is not their end; edges under labels of other nodes. */
  readonly passes: number;
  readonly underNames: number;
  /** Mean length in pixels. */
  readonly length: number;
  /** Share of 80 cells that contain a node or the centre of a label. */
  readonly filled: number;
  /** 1 if sibling nodes stand in straight, even columns in date order. */
  readonly columnOrder: number;
  /** 1 if the principals are level and symmetric. */
  readonly symmetry: number;
  /** 0 to 100. */
  readonly score: number;
}

export function scoreLayout(picture: RenderedLayout): LayoutScore {
  const { compact, positions, width, height } = picture;
  const names = placeLabels(picture);
  const high = [...positions.keys()].filter((node) => (compact.ranks[node] ?? 0) >= 60);
  const counts = {
    nodes: compact.nodes,
    overlaps: overlappingNodes(picture),
    outside: outside(picture),
    names: names.size,
    highNames: high.filter((node) => names.has(node)).length,
    highNodes: high.length,
    ...crossings(picture),
    passes: passes(picture),
    underNames: underNames(picture, names),
    length: mean(pairsOf(picture).map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y))),
    filled: filled(picture, names),
    columnOrder: columnScores(compact, positions),
    symmetry: symmetry(picture),
  };
  const even = Math.sqrt((width * height) / Math.max(1, compact.nodes));
  const named = 0.6 * (counts.names / compact.nodes) + 0.4 * (counts.highNames / (counts.highNodes || 1));
  const score =
    24 * named ** 3 +
    12 * Math.exp(-(counts.overlaps + counts.outside) / (0.05 * compact.nodes)) +
    18 * Math.exp(-(counts.crossings + counts.sharp) / (9 * compact.pairs)) +
    12 * Math.exp(-counts.passes / (0.6 * compact.nodes)) +
    8 * Math.exp(-counts.underNames / (3.5 * compact.nodes)) +
    8 * Math.exp(-Math.max(0, counts.length / even - 1) / 4) +
    6 * Math.min(1, counts.filled / 0.95) +
    8 * counts.columnOrder +
    4 * counts.symmetry;
  return { ...counts, score };
}

function pairsOf({ compact, positions }: RenderedLayout): [Point, Point][] {
  return Array.from({ length: compact.pairs }, (_, pair) => [
    positions[compact.pairFrom[pair] ?? 0] as Point,
    positions[compact.pairTo[pair] ?? 0] as Point,
  ]);
}

function overlappingNodes({ positions, radii }: RenderedLayout): number {
  let count = 0;
  for (const [i, a] of positions.entries()) {
    for (const [j, b] of positions.entries()) {
      if (j > i && Math.hypot(a.x - b.x, a.y - b.y) < (radii[i] ?? 0) + (radii[j] ?? 0) + 2) count++;
    }
  }
  return count;
}

function outside({ positions, radii, width, height, overlays }: RenderedLayout): number {
  return positions.filter(({ x, y }, node) => {
    const r = radii[node] ?? 0;
    const box = { left: x - r, top: y - r, right: x + r, bottom: y + r };
    const inside = box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
    return !inside || overlays.some((corner) => overlap(box, corner));
  }).length;
}

const orientation = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function crossings(picture: RenderedLayout): { crossings: number; sharp: number } {
  const pairs = pairsOf(picture);
  let [count, sharp] = [0, 0];
  for (const [i, [a, b]] of pairs.entries()) {
    for (let j = i + 1; j < pairs.length; j++) {
      const [c, d] = pairs[j] as [Point, Point];
      if (a === c || a === d || b === c || b === d) continue;
      if (
        orientation(a, b, c) * orientation(a, b, d) >= 0 ||
        orientation(c, d, a) * orientation(c, d, b) >= 0
      )
        continue;
      count++;
      const angle = Math.abs(Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(d.y - c.y, d.x - c.x)) % Math.PI;
      if (Math.min(angle, Math.PI - angle) < Math.PI / 9) sharp++;
    }
  }
  return { crossings: count, sharp };
}

function passes(picture: RenderedLayout): number {
  const { positions, radii } = picture;
  let count = 0;
  for (const [a, b] of pairsOf(picture)) {
    for (const [node, spot] of positions.entries()) {
      if (spot !== a && spot !== b && distanceTo(spot, a, b) < (radii[node] ?? 0) + 2) count++;
    }
  }
  return count;
}

function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

function underNames(picture: RenderedLayout, names: ReadonlyMap<number, PlacedLabel>): number {
  let count = 0;
  for (const [node, { box }] of names) {
    for (const [a, b] of pairsOf(picture)) {
      const own = picture.positions[node];
      if (a !== own && b !== own && enters(a, b, box)) count++;
    }
  }
  return count;
}

/** Clips the segment by each side of the box. */
function enters(a: Point, b: Point, box: Box): boolean {
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

function filled(
  { positions, width, height }: RenderedLayout,
  names: ReadonlyMap<number, PlacedLabel>,
): number {
  const cells = new Set<string>();
  const fill = (x: number, y: number) =>
    cells.add(`${Math.floor((x / width) * COLUMNS)},${Math.floor((y / height) * ROWS)}`);
  for (const { x, y } of positions) fill(x, y);
  for (const { box } of names.values()) fill((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return cells.size / (COLUMNS * ROWS);
}

/** Groups of three or more dated nodes of one kind that share two neighbours, in date order; each node in one group. */
export function siblings(compact: CompactGraph): number[][] {
  const groups = new Map<string, number[]>();
  for (const [node, kind] of compact.kinds.entries()) {
    if (!compact.days[node] || kind === 'State' || kind === 'Person') continue;
    const around = [...(compact.neighbours[node] ?? [])];
    for (const [at, first] of around.entries()) {
      for (const second of around.slice(at + 1)) {
        const key = `${kind} ${first} ${second}`;
        groups.set(key, [...(groups.get(key) ?? []), node]);
      }
    }
  }
  const seen = new Set<number>();
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((group) => {
      const ungrouped = group.filter((node) => !seen.has(node));
      if (ungrouped.length < 3) return [];
      for (const node of ungrouped) seen.add(node);
      return [ungrouped.sort((a, b) => (compact.days[a] ?? 0) - (compact.days[b] ?? 0))];
    });
}

function columnScores(compact: CompactGraph, places: readonly Point[]): number {
  const groups = siblings(compact);
  return groups.length === 0
    ? 1
    : mean(groups.map((group) => columnScore(group.map((node) => places[node] as Point))));
}

/** Order, evenness and straightness of a row or column, from 0 to 1. */
export function columnScore(spots: readonly Point[]): number {
  const along = (main: (spot: Point) => number, cross: (spot: Point) => number) => {
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

function symmetry({ compact, positions, width, height }: RenderedLayout): number {
  const spots = findAnchors(compact).principals.map((node) => positions[node] as Point);
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
/** Standard deviation divided by the mean. */
function spread(values: readonly number[]): number {
  const middle = mean(values);
  return middle === 0 ? 0 : Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / middle;
}
