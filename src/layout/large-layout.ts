/**
 * The layout of large graphs: force-directed, then overlapping nodes are separated. Labels and columns are ignored,
 * because most labels of a large graph are hidden.
 */
import Graph from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import type { CompactGraph } from './compact-graph.ts';
import { forceLayout } from './force-layout.ts';
import { type Frame, frameFor, nodeScale, PAGE_SIZE } from './page-size.ts';
import { createRandom } from './random.ts';

const ITERATIONS = 300;
/** Between two nodes, in units. */
const GAP = 8;
const MAX_ITERATIONS = 300;
const ROUNDS = 400;
/** The smallest gap between two nodes. */
const MIN_GAP = 7;

/** For larger graphs the annealing takes too long or finds no better result. */
export const isLarge = ({ nodes, pairs }: CompactGraph): boolean => nodes > 320 || pairs > 800;

/** Positions in units of the frame, without overlapping nodes. They extend beyond the frame if they need more room. */
export function layoutLarge(compact: CompactGraph, seed = 1): { x: number; y: number }[] {
  const frame = frameFor(compact.nodes);
  const radii = Array.from(compact.radii, (radius) => radius * nodeScale(frame));
  const fitted = stretchTo(forceLayout(compact, ITERATIONS, createRandom(seed).next), frame);
  const graph = new Graph();
  for (const [node, { x, y }] of fitted.entries()) graph.addNode(node, { x, y, size: radii[node] });
  noverlap.assign(graph, {
    maxIterations: MAX_ITERATIONS,
    settings: { margin: GAP, ratio: 1, speed: 3, gridSize: 40 },
  });
  const pushed = fitted.map((_, node) => ({
    x: graph.getNodeAttribute(node, 'x') as number,
    y: graph.getNodeAttribute(node, 'y') as number,
  }));
  return shiftToMargin(separate(pushed, radii), radii);
}

function stretchTo(
  points: readonly { x: number; y: number }[],
  { width, height }: Frame,
): { x: number; y: number }[] {
  const stretch = (values: readonly number[], size: number) => {
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const room = size - 2 * PAGE_SIZE.margin;
    return values.map((value) => PAGE_SIZE.margin + ((value - low) / (high - low || 1)) * room);
  };
  const xs = stretch(
    points.map(({ x }) => x),
    width,
  );
  const ys = stretch(
    points.map(({ y }) => y),
    height,
  );
  return points.map((_, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0 }));
}

/** Separates pairs that still overlap, half the distance each, until no pair overlaps. */
function separate(
  points: readonly { x: number; y: number }[],
  radii: readonly number[],
): { x: number; y: number }[] {
  const spots = points.map(({ x, y }) => ({ x, y }));
  const largest = radii.reduce((a, b) => Math.max(a, b), 0);
  for (let round = 0; round < ROUNDS; round++) {
    const order = [...spots.keys()].sort((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0) || a - b);
    let touched = false;
    for (const [at, i] of order.entries()) {
      const a = spots[i] as { x: number; y: number };
      for (let next = at + 1; next < order.length; next++) {
        const j = order[next] as number;
        const b = spots[j] as { x: number; y: number };
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        // Some margin, because nodes have moved since they were sorted.
        if (dx > 3 * largest + MIN_GAP) break;
        const distance = Math.hypot(dx, dy);
        const overlap = (radii[i] as number) + (radii[j] as number) + MIN_GAP - distance;
        if (overlap <= 0) continue;
        touched = true;
        // Nodes at the same position are separated in a direction derived from their number.
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(j), Math.sin(j)];
        const step = overlap / 2 + 0.01;
        a.x -= ux * step;
        a.y -= uy * step;
        b.x += ux * step;
        b.y += uy * step;
      }
    }
    if (!touched) break;
  }
  return spots;
}

/** Shifts all positions so that the leftmost and the topmost node are at the margin. */
function shiftToMargin(
  points: readonly { x: number; y: number }[],
  radii: readonly number[],
): { x: number; y: number }[] {
  const left = points.reduce(
    (least, { x }, at) => Math.min(least, x - (radii[at] ?? 0)),
    Number.POSITIVE_INFINITY,
  );
  const top = points.reduce(
    (least, { y }, at) => Math.min(least, y - (radii[at] ?? 0)),
    Number.POSITIVE_INFINITY,
  );
  return points.map(({ x, y }) => ({
    x: x - left + PAGE_SIZE.margin / 2,
    y: y - top + PAGE_SIZE.margin / 2,
  }));
}
