/** Finds places beside the page: a layout takes longer than a page may stand still. */
import { bakeArrivals, type LayoutGraph, type Position } from '../../../../src/layout/bake.ts';
import type { Asked, Told } from './position-request.ts';

addEventListener('message', ({ data: { id, graph, old, batches } }: MessageEvent<Asked>) => {
  const known = new Map(old);
  const found: Position[] = [];
  for (const batch of batches) {
    const added = new Set(batch);
    const placed = bakeArrivals(
      partOf(graph, (thing) => known.has(thing) || added.has(thing)),
      known,
    );
    for (const position of placed) known.set(position.id, position);
    found.push(...placed);
  }
  postMessage({ id, places: found } satisfies Told);
});

const partOf = ({ entities, relationships }: LayoutGraph, has: (id: string) => boolean): LayoutGraph => ({
  entities: entities.filter(({ id }) => has(id)),
  relationships: relationships.filter(({ from, to }) => has(from) && has(to)),
});
