/**
 * A start by forces: ForceAtlas2 of the whole graph, turned so that the principals lie as their pins do and stretched so
 * that they land on them. In large graphs it crosses far fewer lines than a start by stress.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { BlockGraph } from './blocks.ts';
import type { Net } from './net.ts';
import type { Frame } from './plate.ts';
import type { Pin } from './principals.ts';
import type { Random } from './random.ts';

interface Point {
  x: number;
  y: number;
}

/** Places of all things by ForceAtlas2, in its own units. Above 1,000 things repulsion is approximated. */
export function forcePlaces(net: Net, iterations: number, next: () => number): Point[] {
  const graph = new Graph({ type: 'undirected' });
  for (const id of net.ids) graph.addNode(id, { x: next(), y: next() });
  for (let pair = 0; pair < net.pairs; pair++) {
    graph.addEdge(net.ids[net.pairFrom[pair] ?? 0], net.ids[net.pairTo[pair] ?? 0]);
  }
  if (net.things > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      gravity: 1,
      scalingRatio: 10,
      barnesHutOptimize: net.things > 1000,
      barnesHutTheta: 1.2,
    };
    forceAtlas2.assign(graph, { iterations, settings });
  }
  return net.ids.map((id) => ({
    x: graph.getNodeAttribute(id, 'x') as number,
    y: graph.getNodeAttribute(id, 'y') as number,
  }));
}

const ITERATIONS = 600;
/** From this many things on the pins only turn and stretch the picture: held there, they would cost crossings. */
const TOO_MANY_TO_PIN = 200;

/** Moves all blocks that are not pinned. `pins` = those of the principals. */
export function startByForce(
  net: Net,
  graph: BlockGraph,
  frame: Frame,
  pins: readonly Pin[],
  random: Random,
): void {
  const raw = forcePlaces(net, ITERATIONS, random.next);
  const turned = turnTo(raw, pins, random);
  const placed = stretchToPins(fitComponents(net, turned, frame), pins, frame);
  for (const block of graph.blocks) {
    if (block.pinned && net.things < TOO_MANY_TO_PIN) continue;
    const own = block.members.map((thing) => placed[thing] as Point);
    block.x = mean(own.map(({ x }) => x));
    block.y = mean(own.map(({ y }) => y));
  }
}

/** Turns about the middle of the principals; mirrors where that fits better, for two by chance. */
function turnTo(points: readonly Point[], pins: readonly Pin[], random: Random): Point[] {
  const plain = turnOf(points, pins, 1);
  const mirrored = turnOf(points, pins, -1);
  const best =
    pins.length > 2 ? (plain.fit >= mirrored.fit ? plain : mirrored) : random.next() < 0.5 ? plain : mirrored;
  const [cos, sin] = [Math.cos(best.angle), Math.sin(best.angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * best.flip * sin, y: x * sin + y * best.flip * cos }));
}

function turnOf(points: readonly Point[], pins: readonly Pin[], flip: 1 | -1) {
  const own = pins.map(({ thing }) => ({ x: points[thing]?.x ?? 0, y: flip * (points[thing]?.y ?? 0) }));
  const [from, to] = [middleOf(own), middleOf(pins)];
  let [cos, sin] = [0, 0];
  for (const [at, pin] of pins.entries()) {
    const [ax, ay] = [(own[at]?.x ?? 0) - from.x, (own[at]?.y ?? 0) - from.y];
    const [bx, by] = [pin.x - to.x, pin.y - to.y];
    cos += ax * bx + ay * by;
    sin += ax * by - ay * bx;
  }
  return { flip, fit: Math.hypot(cos, sin), angle: Math.atan2(sin, cos) };
}

/** The largest component fills the frame; others would ruin every fit and start as columns at the lower right. */
function fitComponents(net: Net, points: readonly Point[], { width, height }: Frame): Point[] {
  const component = componentsOf(net);
  const sizes = new Map<number, number>();
  for (const root of component) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [0];
  const core = points.filter((_, thing) => component[thing] === largest);
  const [left, right] = rangeOf(core.map(({ x }) => x));
  const [top, bottom] = rangeOf(core.map(({ y }) => y));
  let aside = 0;
  return points.map(({ x, y }, thing) => {
    if (component[thing] === largest) {
      return {
        x: 50 + ((x - left) / (right - left || 1)) * (width - 110),
        y: 80 + ((y - top) / (bottom - top || 1)) * (height - 115),
      };
    }
    const nth = aside++;
    return { x: width - 110 - 110 * Math.floor(nth / 12), y: height - 40 - 34 * (nth % 12) };
  });
}

/** For each thing the least number that a path leads to. */
export function componentsOf(net: Net): Int32Array {
  const root = Int32Array.from({ length: net.things }, (_, thing) => thing);
  const find = (thing: number): number => {
    let at = thing;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  for (let pair = 0; pair < net.pairs; pair++) {
    const [a, b] = [find(net.pairFrom[pair] ?? 0), find(net.pairTo[pair] ?? 0)];
    root[Math.max(a, b)] = Math.min(a, b);
  }
  return root.map((_, thing) => find(thing));
}

/** Two principals: each axis is stretched piece by piece so that they land on their pins and the rest goes along. */
function stretchToPins(points: readonly Point[], pins: readonly Pin[], { width, height }: Frame): Point[] {
  const [a, b] = pins;
  if (pins.length !== 2 || !a || !b) return [...points];
  const [p, q] = [points[a.thing] as Point, points[b.thing] as Point];
  if (q.x - p.x <= 20) return [...points];
  const xs = [0, p.x, q.x, width];
  const ys = [0, (p.y + q.y) / 2, height];
  return points.map(({ x, y }) => ({
    x: piecewise(x, xs, [0, a.x, b.x, width]),
    y: piecewise(y, ys, [0, a.y, height]),
  }));
}

function piecewise(value: number, from: readonly number[], to: readonly number[]): number {
  let at = 1;
  while (at < from.length - 1 && value > (from[at] as number)) at++;
  const [f0, f1] = [from[at - 1] as number, from[at] as number];
  const [t0, t1] = [to[at - 1] as number, to[at] as number];
  return t0 + ((value - f0) / (f1 - f0 || 1)) * (t1 - t0);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const middleOf = (points: readonly { readonly x: number; readonly y: number }[]) => ({
  x: mean(points.map(({ x }) => x)),
  y: mean(points.map(({ y }) => y)),
});
const rangeOf = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
];
