/**
 * Start positions by forces: ForceAtlas2 of the whole graph, rotated and stretched so that the principals are on their
 * pins. In large graphs it has far fewer crossings than a stress layout.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Pin } from './anchors.ts';
import type { BlockGraph } from './blocks.ts';
import type { CompactGraph } from './compact-graph.ts';
import type { Frame } from './page-size.ts';
import type { Random } from './random.ts';

interface Point {
  x: number;
  y: number;
}

/** ForceAtlas2 positions in its own units. With more than 1,000 nodes repulsion is approximated. */
export function forceLayout(compact: CompactGraph, iterations: number, next: () => number): Point[] {
  const graph = new Graph({ type: 'undirected' });
  for (const id of compact.ids) graph.addNode(id, { x: next(), y: next() });
  for (let pair = 0; pair < compact.pairs; pair++) {
    graph.addEdge(compact.ids[compact.pairFrom[pair] ?? 0], compact.ids[compact.pairTo[pair] ?? 0]);
  }
  if (compact.nodes > 1) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      gravity: 1,
      scalingRatio: 10,
      barnesHutOptimize: compact.nodes > 1000,
      barnesHutTheta: 1.2,
    };
    forceAtlas2.assign(graph, { iterations, settings });
  }
  return compact.ids.map((id) => ({
    x: graph.getNodeAttribute(id, 'x') as number,
    y: graph.getNodeAttribute(id, 'y') as number,
  }));
}

const ITERATIONS = 600;
/** With more nodes, pins only rotate and stretch the layout. Fixed positions would add crossings. */
const MAX_NODES_TO_PIN = 200;

/**
 * Moves all blocks that are not pinned.
 * @param pins the pins of the principals
 */
export function startByForce(
  compact: CompactGraph,
  graph: BlockGraph,
  frame: Frame,
  pins: readonly Pin[],
  random: Random,
): void {
  const raw = forceLayout(compact, ITERATIONS, random.next);
  const turned = alignToPins(raw, pins, random);
  const placed = stretchToPins(fitComponents(compact, turned, frame), pins, frame);
  for (const block of graph.blocks) {
    if (block.pinned && compact.nodes < MAX_NODES_TO_PIN) continue;
    const own = block.members.map((node) => placed[node] as Point);
    block.x = mean(own.map(({ x }) => x));
    block.y = mean(own.map(({ y }) => y));
  }
}

/** Rotates around the centre of the principals, and mirrors if that fits better; with two principals at random. */
function alignToPins(points: readonly Point[], pins: readonly Pin[], random: Random): Point[] {
  const plain = alignment(points, pins, 1);
  const mirrored = alignment(points, pins, -1);
  const best =
    pins.length > 2 ? (plain.fit >= mirrored.fit ? plain : mirrored) : random.next() < 0.5 ? plain : mirrored;
  const [cos, sin] = [Math.cos(best.angle), Math.sin(best.angle)];
  return points.map(({ x, y }) => ({ x: x * cos - y * best.flip * sin, y: x * sin + y * best.flip * cos }));
}

function alignment(points: readonly Point[], pins: readonly Pin[], flip: 1 | -1) {
  const own = pins.map(({ node }) => ({ x: points[node]?.x ?? 0, y: flip * (points[node]?.y ?? 0) }));
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

/**
 * The largest component fills the frame. Smaller ones start as columns at the lower right, because they would distort
 * the fit.
 */
function fitComponents(compact: CompactGraph, points: readonly Point[], { width, height }: Frame): Point[] {
  const component = componentsOf(compact);
  const sizes = new Map<number, number>();
  for (const root of component) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [0];
  const core = points.filter((_, node) => component[node] === largest);
  const [left, right] = rangeOf(core.map(({ x }) => x));
  const [top, bottom] = rangeOf(core.map(({ y }) => y));
  let aside = 0;
  return points.map(({ x, y }, node) => {
    if (component[node] === largest) {
      return {
        x: 50 + ((x - left) / (right - left || 1)) * (width - 110),
        y: 80 + ((y - top) / (bottom - top || 1)) * (height - 115),
      };
    }
    const nth = aside++;
    return { x: width - 110 - 110 * Math.floor(nth / 12), y: height - 40 - 34 * (nth % 12) };
  });
}

/** For each node, the smallest node number of its connected component. */
export function componentsOf(compact: CompactGraph): Int32Array {
  const root = Int32Array.from({ length: compact.nodes }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  for (let pair = 0; pair < compact.pairs; pair++) {
    const [a, b] = [find(compact.pairFrom[pair] ?? 0), find(compact.pairTo[pair] ?? 0)];
    root[Math.max(a, b)] = Math.min(a, b);
  }
  return root.map((_, node) => find(node));
}

/** With two principals, stretches each axis in sections so that both are on their pins. */
function stretchToPins(points: readonly Point[], pins: readonly Pin[], { width, height }: Frame): Point[] {
  const [a, b] = pins;
  if (pins.length !== 2 || !a || !b) return [...points];
  const [p, q] = [points[a.node] as Point, points[b.node] as Point];
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
