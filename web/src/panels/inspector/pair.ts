/** How what two things share reads from each of them. Pure. */
import type { EntityRef, Relation } from '../../../../src/features/common/contract.ts';
import type { TimelineItem } from '../../../../src/features/timeline/contract.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';

/** How a relationship reads from one of its ends: "took part in". */
function readsFrom({ type, from }: Pick<Relation, 'type' | 'from'>, id: string): string {
  const { forward, backward } = RELATIONSHIP_TYPES[type];
  return from === id ? forward : backward;
}

/** "each took part in", or what each does: "Russia hosted; North Korea took part in". */
export function formatShared(
  [a, b]: readonly [EntityRef, EntityRef],
  shared: { readonly a: readonly Relation[]; readonly b: readonly Relation[] },
): string {
  const phrases = (edges: readonly Relation[], id: string) => [
    ...new Set(edges.map((edge) => readsFrom(edge, id))),
  ];
  const [first, second] = [phrases(shared.a, a.id), phrases(shared.b, b.id)];
  // "Each" keeps the verb in the singular, in which all phrases are written.
  if (first.join() === second.join()) return `each ${first.join(', ')}`;
  return `${a.name} ${first.join(', ')}; ${b.name} ${second.join(', ')}`;
}

/** What a line of their common time is called, and what it leads to. */
export function timelineItemLabel(item: TimelineItem): { readonly words: string; readonly id: string } {
  if (item.what === 'relationship') return { words: item.reads, id: item.relation.id };
  const words = item.what === 'deadline' ? `${item.thing.name}: due` : item.thing.name;
  return { words, id: item.thing.id };
}
