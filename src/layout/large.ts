/**
 * The layout of what is too large for a dossier: forces alone, then marks pushed apart. Nobody reads a thousand names at
 * once, so names and ladders are not worth their time here.
 */
import Graph from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import { forcePlaces } from './force.ts';
import type { Net } from './net.ts';
import { type Frame, frameFor, PLATE } from './plate.ts';
import { createRandom } from './random.ts';

const ITERATIONS = 300;
/** Seen whole, marks shrink on the page below this scale, so that they need no more room than at it. */
const SHRINKS_FROM = 1.7;
/** Between two marks, in units. */
const AIR = 4;
const PUSHES = 400;

/** Larger than this, and the annealing would take too long. */
export const isLarge = ({ things, pairs }: Net): boolean => things > 400 || pairs > 1200;

/** Places in units of the frame, no two marks over each other. What needs more room than the frame goes beyond it. */
export function layoutLarge(net: Net, seed = 1): { x: number; y: number }[] {
  const frame = frameFor(net.things);
  const scale = Math.min(SHRINKS_FROM, frame.scale);
  const radii = Array.from(net.radii, (radius) => radius * scale);
  const fitted = stretchTo(forcePlaces(net, ITERATIONS, createRandom(seed).next), frame);
  const graph = new Graph();
  for (const [thing, { x, y }] of fitted.entries()) graph.addNode(thing, { x, y, size: radii[thing] });
  noverlap.assign(graph, {
    maxIterations: PUSHES,
    settings: { margin: AIR, ratio: 1, speed: 3, gridSize: 40 },
  });
  const pushed = fitted.map((_, thing) => ({
    x: graph.getNodeAttribute(thing, 'x') as number,
    y: graph.getNodeAttribute(thing, 'y') as number,
  }));
  return intoCorner(spreadOut(pushed, radii), radii);
}

function stretchTo(
  points: readonly { x: number; y: number }[],
  { width, height }: Frame,
): { x: number; y: number }[] {
  const stretch = (values: readonly number[], size: number) => {
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const room = size - 2 * PLATE.margin;
    return values.map((value) => PLATE.margin + ((value - low) / (high - low || 1)) * room);
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

/** Where pushing has not come to its end, all distances grow until the closest two are apart. */
function spreadOut(
  points: readonly { x: number; y: number }[],
  radii: readonly number[],
): { x: number; y: number }[] {
  let factor = 1;
  for (const [i, a] of points.entries()) {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j] as { x: number; y: number };
      const needed = (radii[i] as number) + (radii[j] as number) + 2;
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance > 0 && needed > distance * factor) factor = needed / distance;
    }
  }
  return points.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
}

/** The leftmost and the topmost mark stand at the margin. */
function intoCorner(
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
  return points.map(({ x, y }) => ({ x: x - left + PLATE.margin / 2, y: y - top + PLATE.margin / 2 }));
}
