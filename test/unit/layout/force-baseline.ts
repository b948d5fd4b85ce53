/** The baseline for the layout: ForceAtlas2 and noverlap, stretched to the frame. */
import Graph from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import type { CompactGraph } from '../../../src/layout/compact-graph.ts';
import { forceLayout } from '../../../src/layout/force-layout.ts';
import { frameFor, PAGE_SIZE } from '../../../src/layout/page-size.ts';
import { createRandom } from '../../../src/layout/random.ts';
import type { Point } from './rendered-layout.ts';

/** Positions in units of the frame. */
export function forceBaseline(compact: CompactGraph, seed = 1): Point[] {
  const { width, height, scale } = frameFor(compact.nodes);
  const fitted = stretchToFrame(forceLayout(compact, 600, createRandom(seed).next), width, height);
  const graph = new Graph();
  for (const [node, { x, y }] of fitted.entries()) {
    graph.addNode(node, { x, y, size: (compact.radii[node] ?? 0) * scale });
  }
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 9, ratio: 1, speed: 3 } });
  const pushed = fitted.map((_, node) => ({
    x: graph.getNodeAttribute(node, 'x') as number,
    y: graph.getNodeAttribute(node, 'y') as number,
  }));
  return stretchToFrame(pushed, width, height).map(({ x, y }) => ({ x, y, side: 'b' }));
}

function stretchToFrame(points: readonly { x: number; y: number }[], width: number, height: number) {
  const along = (values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map(
      (value) => PAGE_SIZE.margin + ((value - low) / (high - low || 1)) * (size - 2 * PAGE_SIZE.margin),
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
