/**
 * Where each thing stands in the dossier's picture, computed once when the dossier is loaded and kept with the graph, so
 * that a page load never runs a layout. Pure and deterministic: the same graph gives the same picture.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

/** The plate's size in units; one unit is one pixel at 1440 × 900. y grows downwards. */
export const PLATE = { width: 840, height: 712, margin: 40 } as const;

export interface Position {
  readonly id: string;
  /** From the plate's left edge, in units. */
  readonly x: number;
  /** From the plate's top edge, in units. */
  readonly y: number;
  /** Where the label goes first: below, right, left or above (`b r l t`). */
  readonly side: 'b' | 'r' | 'l' | 't';
}

export interface LayoutGraph {
  readonly entities: readonly { readonly id: string; readonly kind: string }[];
  readonly relationships: readonly { readonly from: string; readonly to: string }[];
}

/** Radius of a mark in units: 6 to 22 by degree, states never under 14 so that they anchor the plate. */
export function markRadius(kind: string, degree: number): number {
  const radius = Math.min(22, 6 + 1.9 * Math.max(0, degree - 1) ** 0.62);
  return kind === 'State' ? Math.max(14, radius) : radius;
}

export function bakePositions(input: LayoutGraph): Position[] {
  if (input.entities.length === 0) return [];
  const graph = new Graph({ type: 'undirected', multi: false });
  const entities = [...input.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  // A sunflower of the ids in order: well spread, and the same each time.
  for (const [at, { id }] of entities.entries()) {
    const angle = at * 2.399963;
    const radius = 10 * Math.sqrt(at + 0.5);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const { from, to } of input.relationships) {
    if (from !== to && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  }
  forceAtlas2.assign(graph, {
    iterations: 600,
    settings: { gravity: 1, scalingRatio: 10, barnesHutOptimize: graph.order > 1000, barnesHutTheta: 1.2 },
  });
  fitToPlate(graph);
  for (const { id, kind } of entities) graph.setNodeAttribute(id, 'size', markRadius(kind, graph.degree(id)));
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 9, ratio: 1, speed: 3 } });
  fitToPlate(graph);
  return entities.map(({ id }) => {
    const x = graph.getNodeAttribute(id, 'x') as number;
    const y = graph.getNodeAttribute(id, 'y') as number;
    return { id, x: round(x), y: round(y), side: 'b' };
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Stretches each axis so that all marks lie inside the plate's margin. */
function fitToPlate(graph: Graph): void {
  for (const [axis, size] of [
    ['x', PLATE.width],
    ['y', PLATE.height],
  ] as const) {
    const values = graph.mapNodes((_, attributes) => attributes[axis] as number);
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    const room = size - 2 * PLATE.margin;
    graph.forEachNode((id, attributes) => {
      graph.setNodeAttribute(id, axis, PLATE.margin + (((attributes[axis] as number) - low) / span) * room);
    });
  }
}
