/** Edge kinds for Gephi, which merges edges that share source, target and kind. */
import type { Relation } from '../common/contract.ts';

/** The type of each edge by its id; a further edge of the same type between the same ends gets a number: `ALLIED_WITH (2)`. */
export function distinctKinds(edges: readonly Relation[]): Map<string, string> {
  const counts = new Map<string, number>();
  const kinds = new Map<string, string>();
  for (const { id, from, to, type } of edges) {
    const place = JSON.stringify([from, to, type]);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    kinds.set(id, count === 1 ? type : `${type} (${count})`);
  }
  return kinds;
}
