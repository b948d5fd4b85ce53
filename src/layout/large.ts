/**
 * The layout of what is too large for a dossier: forces alone, then marks pushed apart. Nobody reads a thousand names at
 * once, so names and ladders are not worth their time here.
 */
import Graph from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import { forcePlaces } from './force.ts';
import type { Net } from './net.ts';
import { type Frame, frameFor, markScale, PLATE } from './plate.ts';
import { createRandom } from './random.ts';

const ITERATIONS = 300;
/** Between two marks, in units. */
const AIR = 8;
const PUSHES = 300;
const ROUNDS = 400;
/** Nearer than this to each other, marks touch. */
const TOUCH = 7;

/** Larger than this, and the annealing would take longer than anyone waits for it, or find nothing better. */
export const isLarge = ({ things, pairs }: Net): boolean => things > 320 || pairs > 800;

/** Places in units of the frame, no two marks over each other. What needs more room than the frame goes beyond it. */
export function layoutLarge(net: Net, seed = 1): { x: number; y: number }[] {
  const frame = frameFor(net.things);
  const radii = Array.from(net.radii, (radius) => radius * markScale(frame));
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
  return intoCorner(separate(pushed, radii), radii);
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

/** Where pushing has not come to its end, pairs that still touch step apart, each by half, until none does. */
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
        // Those behind have moved a little since they were put in order.
        if (dx > 3 * largest + TOUCH) break;
        const distance = Math.hypot(dx, dy);
        const lacking = (radii[i] as number) + (radii[j] as number) + TOUCH - distance;
        if (lacking <= 0) continue;
        touched = true;
        // What lies on one spot goes apart by its number.
        const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(j), Math.sin(j)];
        const step = lacking / 2 + 0.01;
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
