/** Labels for shared connections and the common timeline of two entities. Pure. */
import type { EntityRef, Relation } from '../../../../src/features/common/contract.ts';
import type { TimelineItem } from '../../../../src/features/timeline/contract.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';

/** A relationship read from one of its ends: "took part in". */
function readsFrom({ type, from }: Pick<Relation, 'type' | 'from'>, id: string): string {
  const { forward, backward } = RELATIONSHIP_TYPES[type];
  return from === id ? forward : backward;
}

/** "each took part in", or per entity: "Russia hosted; North Korea took part in". */
export function formatShared(
  [a, b]: readonly [EntityRef, EntityRef],
  shared: { readonly a: readonly Relation[]; readonly b: readonly Relation[] },
): string {
  const phrases = (edges: readonly Relation[], id: string) => [
    ...new Set(edges.map((edge) => readsFrom(edge, id))),
  ];
  const [first, second] = [phrases(shared.a, a.id), phrases(shared.b, b.id)];
  // Phrases are singular, so "each" is used for both.
  if (first.join() === second.join()) return `each ${first.join(', ')}`;
  return `${a.name} ${first.join(', ')}; ${b.name} ${second.join(', ')}`;
}

/** Label of a timeline item, and the id to select. */
export function timelineItemLabel(item: TimelineItem): { readonly words: string; readonly id: string } {
  if (item.what === 'relationship') return { words: item.reads, id: item.relation.id };
  const words = item.what === 'deadline' ? `${item.entity.name}: due` : item.entity.name;
  return { words, id: item.entity.id };
}
