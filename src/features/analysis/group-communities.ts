/** Groups entities by community. Pure. */
import type { EntityRef } from '../common/contract.ts';
import type { Ties } from './methods.ts';

export interface Group {
  /** Those with the most ties within it first, then by id. */
  readonly members: readonly EntityRef[];
  /** Ties between its members. */
  readonly ties: number;
  /** The least id, which tells groups of one size apart. */
  readonly first: string;
}

/** The largest first, then by their least id. */
export function groupCommunities(
  things: readonly EntityRef[],
  { ends }: Ties,
  communities: Float64Array,
): Group[] {
  const within = new Uint32Array(things.length);
  const ties = new Map<number, number>();
  for (let at = 0; at < ends.length; at += 2) {
    const [a = 0, b = 0] = [ends[at], ends[at + 1]];
    const group = communities[a];
    if (group === undefined || group !== communities[b]) continue;
    within[a] = (within[a] ?? 0) + 1;
    within[b] = (within[b] ?? 0) + 1;
    ties.set(group, (ties.get(group) ?? 0) + 1);
  }
  const members = new Map<number, { thing: EntityRef; ties: number }[]>();
  for (const [at, thing] of things.entries()) {
    const group = communities[at] ?? -1;
    const one = { thing, ties: within[at] ?? 0 };
    const known = members.get(group);
    if (known) known.push(one);
    else members.set(group, [one]);
  }
  return [...members]
    .map(([group, all]) => ({
      members: all
        .sort((a, b) => b.ties - a.ties || (a.thing.id < b.thing.id ? -1 : 1))
        .map(({ thing }) => thing),
      ties: ties.get(group) ?? 0,
      first: all.map(({ thing }) => thing.id).sort()[0] ?? '',
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.first < b.first ? -1 : 1));
}
