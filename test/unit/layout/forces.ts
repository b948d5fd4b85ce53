/** What the layout must beat: ForceAtlas2 and noverlap, stretched to the frame. */
import Graph from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import { forcePlaces } from '../../../src/layout/force.ts';
import type { Net } from '../../../src/layout/net.ts';
import { frameFor, PLATE } from '../../../src/layout/plate.ts';
import { createRandom } from '../../../src/layout/random.ts';
import type { Spot } from './picture.ts';

/** Places in units of the frame. */
export function forcesAlone(net: Net, seed = 1): Spot[] {
  const { width, height, scale } = frameFor(net.things);
  const fitted = stretched(forcePlaces(net, 600, createRandom(seed).next), width, height);
  const graph = new Graph();
  for (const [thing, { x, y }] of fitted.entries()) {
    graph.addNode(thing, { x, y, size: (net.radii[thing] ?? 0) * scale });
  }
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 9, ratio: 1, speed: 3 } });
  const pushed = fitted.map((_, thing) => ({
    x: graph.getNodeAttribute(thing, 'x') as number,
    y: graph.getNodeAttribute(thing, 'y') as number,
  }));
  return stretched(pushed, width, height).map(({ x, y }) => ({ x, y, side: 'b' }));
}

function stretched(points: readonly { x: number; y: number }[], width: number, height: number) {
  const along = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map(
      (value) => PLATE.margin + ((value - low) / (high - low || 1)) * (size - 2 * PLATE.margin),
    );
  };
  const xs = along(
    points.map(({ x }) => x),
    width,
  );
  const ys = along(
    points.map(({ y }) => y),
    height,
  );
  return points.map((_, at) => ({ x: xs[at] ?? 0, y: ys[at] ?? 0 }));
}
