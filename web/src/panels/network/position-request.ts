/**
 * What the worker is asked that finds places for things that came without one: what an expansion brought in, or a picture
 * that was never laid out. What stands somewhere is not moved. Pure.
 */

import type { Graph, GraphNode } from '../../../../src/features/graph/contract.ts';
import type { LayoutGraph, Position } from '../../../../src/layout/bake.ts';
import type { View } from '../../state/view.ts';

/** Where a thing stands, and on which side its name. */
type Spot = Omit<Position, 'id'>;

/** What the worker is asked: places for each batch in turn, beside those that are known. */
export interface Asked {
  readonly id: number;
  readonly graph: LayoutGraph;
  readonly old: readonly (readonly [id: string, spot: Spot])[];
  readonly batches: readonly (readonly string[])[];
}

export interface Told {
  readonly id: number;
  readonly places: readonly Position[];
}

/** A node that has a place of its own. */
const isPlaced = (node: GraphNode): node is GraphNode & { x: number; y: number } =>
  node.x !== undefined && node.y !== undefined;

/** The ids of things that have no place, neither of their own nor one that was found. */
export const withoutPlace = ({ nodes }: Pick<Graph, 'nodes'>, found: ReadonlyMap<string, Spot>): string[] =>
  nodes.filter((node) => !isPlaced(node) && !found.has(node.id)).map(({ id }) => id);

/**
 * The question to the worker. One expansion after another is a batch of its own, so that an address that holds several
 * shows the picture that came about by one at a time.
 */
export function questionOf(
  id: number,
  graph: Graph,
  { expansions, moved }: Pick<View, 'expansions' | 'moved'>,
  found: ReadonlyMap<string, Spot>,
): Asked {
  const missing = new Set(withoutPlace(graph, found));
  const old = graph.nodes.flatMap((node): [string, Spot][] => {
    const side = (node.side ?? 'b') as Spot['side'];
    const spot = isPlaced(node) ? { x: node.x, y: node.y, side } : found.get(node.id);
    if (!spot) return [];
    const [x = spot.x, y = spot.y] = moved[node.id] ?? [];
    return [[node.id, { ...spot, x, y }]];
  });
  const batches = expansions.map(({ of }) => {
    const beside = graph.edges.flatMap(({ from, to }) => (from === of ? [to] : to === of ? [from] : []));
    return [...new Set(beside)].filter((other) => missing.delete(other));
  });
  return {
    id,
    graph: {
      entities: graph.nodes.map(({ id, kind, also, name, fromMin }) => ({
        id,
        kind,
        also,
        name,
        from: fromMin,
      })),
      relationships: graph.edges.map(({ from, to, type }) => ({ from, to, type })),
    },
    old,
    batches: [...batches, [...missing]].filter((batch) => batch.length > 0),
  };
}
