/** Groups entities by community. Pure. */
import type { EntityRef } from '../common/contract.ts';
import type { Pairs } from './methods.ts';

export interface Group {
  /** Those with the most neighbours within it first, then by id. */
  readonly members: readonly EntityRef[];
  /** Connected pairs of its members. */
  readonly pairs: number;
  /** The least id, which tells groups of one size apart. */
  readonly first: string;
}

/** The largest first, then by their least id. */
export function groupCommunities(
  entities: readonly EntityRef[],
  { ends }: Pairs,
  communities: Float64Array,
): Group[] {
  const within = new Uint32Array(entities.length);
  const pairs = new Map<number, number>();
  for (let at = 0; at < ends.length; at += 2) {
    const [a = 0, b = 0] = [ends[at], ends[at + 1]];
    const group = communities[a];
    if (group === undefined || group !== communities[b]) continue;
    within[a] = (within[a] ?? 0) + 1;
    within[b] = (within[b] ?? 0) + 1;
    pairs.set(group, (pairs.get(group) ?? 0) + 1);
  }
  const members = new Map<number, { entity: EntityRef; pairs: number }[]>();
  for (const [at, entity] of entities.entries()) {
    const group = communities[at] ?? -1;
    const one = { entity, pairs: within[at] ?? 0 };
    const known = members.get(group);
    if (known) known.push(one);
    else members.set(group, [one]);
  }
  return [...members]
    .map(([group, all]) => ({
      members: all
        .sort((a, b) => b.pairs - a.pairs || (a.entity.id < b.entity.id ? -1 : 1))
        .map(({ entity }) => entity),
      pairs: pairs.get(group) ?? 0,
      first: all.map(({ entity }) => entity.id).sort()[0] ?? '',
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.first < b.first ? -1 : 1));
}
