/** Computes positions off the main thread. */
import { bakeNewPositions, type LayoutGraph, type Position } from '../../../../src/layout/bake-positions.ts';
import { serveRequests } from '../../worker/serve-requests.ts';
import type { PositionRequest } from './position-request.ts';

serveRequests<PositionRequest, readonly Position[]>(({ graph, known, batches }) => {
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
  return found;
});

const partOf = ({ entities, relationships }: LayoutGraph, has: (id: string) => boolean): LayoutGraph => ({
  entities: entities.filter(({ id }) => has(id)),
  relationships: relationships.filter(({ from, to }) => has(from) && has(to)),
});
