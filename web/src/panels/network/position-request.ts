/**
 * What the worker is asked that finds places for things that came without one: what an expansion brought in, or a picture
 * that was never laid out. What stands somewhere is not moved. Pure.
 */

import type { Graph, GraphNode } from '../../../../src/features/graph/contract.ts';
import type { LayoutGraph, Position } from '../../../../src/layout/bake-positions.ts';
import type { View } from '../../state/view.ts';

/** Where a thing stands, and on which side its name. */
type KnownPosition = Omit<Position, 'id'>;

/** What the worker is asked: places for each batch in turn, beside those that are known. */
export interface PositionRequest {
  readonly id: number;
  readonly graph: LayoutGraph;
  readonly known: readonly (readonly [id: string, position: KnownPosition])[];
  readonly batches: readonly (readonly string[])[];
}

export interface PositionResponse {
  readonly id: number;
  readonly positions: readonly Position[];
}

/** A node that has a place of its own. */
const hasPosition = (node: GraphNode): node is GraphNode & { x: number; y: number } =>
  node.x !== undefined && node.y !== undefined;

/** The ids of things that have no place, neither of their own nor one that was found. */
export const idsWithoutPosition = (
  { nodes }: Pick<Graph, 'nodes'>,
  found: ReadonlyMap<string, KnownPosition>,
): string[] => nodes.filter((node) => !hasPosition(node) && !found.has(node.id)).map(({ id }) => id);

/**
 * The question to the worker. One expansion after another is a batch of its own, so that an address that holds several
 * shows the picture that came about by one at a time.
 */
export function positionRequestOf(
  id: number,
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
    known,
    batches: [...batches, [...missing]].filter((batch) => batch.length > 0),
  };
}
