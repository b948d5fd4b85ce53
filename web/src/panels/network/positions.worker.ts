/** Computes positions off the main thread. */
import { bakeNewPositions, type LayoutGraph, type Position } from '../../../../src/layout/bake-positions.ts';
import type { PositionRequest, PositionResponse } from './position-request.ts';

addEventListener('message', ({ data: { id, graph, known, batches } }: MessageEvent<PositionRequest>) => {
  const positions = new Map(known);
  const found: Position[] = [];
  for (const batch of batches) {
    const added = new Set(batch);
    const placed = bakeNewPositions(
      partOf(graph, (id) => positions.has(id) || added.has(id)),
      positions,
    );
    for (const position of placed) positions.set(position.id, position);
    found.push(...placed);
  }
  postMessage({ id, positions: found } satisfies PositionResponse);
});

const partOf = ({ entities, relationships }: LayoutGraph, has: (id: string) => boolean): LayoutGraph => ({
  entities: entities.filter(({ id }) => has(id)),
  relationships: relationships.filter(({ from, to }) => has(from) && has(to)),
});
