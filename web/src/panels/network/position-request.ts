/**
 * Requests to the worker that finds positions for entities without one: expanded neighbours, or a graph without a
 * layout. Existing positions are kept. Pure.
 */

import type { Graph, GraphNode } from '../../../../src/features/graph/contract.ts';
import type { LayoutGraph, Position } from '../../../../src/layout/bake-positions.ts';
import type { View } from '../../state/view.ts';

/** Position of an entity, and the side of its label. */
type KnownPosition = Omit<Position, 'id'>;

/** Message to the worker: batches to place in turn, and the known positions. */
export interface PositionRequest {
  readonly graph: LayoutGraph;
  readonly known: readonly (readonly [id: string, position: KnownPosition])[];
  readonly batches: readonly (readonly string[])[];
}

/** A node with a stored position. */
const hasPosition = (node: GraphNode): node is GraphNode & { x: number; y: number } =>
  node.x !== undefined && node.y !== undefined;

/** Ids of entities with neither a stored nor a computed position. */
export const idsWithoutPosition = (
  { nodes }: Pick<Graph, 'nodes'>,
  found: ReadonlyMap<string, KnownPosition>,
): string[] => nodes.filter((node) => !hasPosition(node) && !found.has(node.id)).map(({ id }) => id);

/**
 * Builds the request. Each expansion is a batch of its own, so that a link with several expansions gives the same
 * layout as making them one by one.
 */
export function positionRequestOf(
  graph: Graph,
  { expansions, moved }: Pick<View, 'expansions' | 'moved'>,
  found: ReadonlyMap<string, KnownPosition>,
): PositionRequest {
  const missing = new Set(idsWithoutPosition(graph, found));
  const known = graph.nodes.flatMap((node): [string, KnownPosition][] => {
    const side = (node.side ?? 'b') as KnownPosition['side'];
    const position = hasPosition(node) ? { x: node.x, y: node.y, side } : found.get(node.id);
    if (!position) return [];
    const [x = position.x, y = position.y] = moved[node.id] ?? [];
    return [[node.id, { ...position, x, y }]];
  });
  const batches = expansions.map(({ of }) => {
    const beside = graph.edges.flatMap(({ from, to }) => (from === of ? [to] : to === of ? [from] : []));
    return [...new Set(beside)].filter((other) => missing.delete(other));
  });
  return {
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
    known,
    batches: [...batches, [...missing]].filter((batch) => batch.length > 0),
  };
}
