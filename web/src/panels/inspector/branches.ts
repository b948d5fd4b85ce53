/** Expandable relationships of an entity by type: how many the graph has, and how far each is expanded. Pure. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { TypeCount } from '../../../../src/features/relations/contract.ts';
import type { View } from '../../state/view.ts';
import { type Expansion, expansionKey } from '../../state/view-values.ts';

/** Neighbours per page of the API. */
export const PAGE = 50;

export interface Branch {
  readonly group: TypeCount;
  readonly key: string;
  /** How many of them the graph has. */
  readonly drawn: number;
  readonly expansion: Expansion | undefined;
}

/** Branches that are incomplete in the graph or that were expanded. */
export function branchesOf(
  id: string,
  counts: readonly TypeCount[],
  edges: readonly Relation[],
  expansions: readonly Expansion[],
): Branch[] {
  return counts
    .map((group): Branch => {
      const key = keyOf(id, group);
      const drawn = edges.filter(
        ({ type, from, to }) =>
          type === group.type &&
          (group.direction === 'both'
            ? from === id || to === id
            : (group.direction === 'out' ? from : to) === id),
      ).length;
      return { group, key, drawn, expansion: expansions.find((one) => expansionKey(one) === key) };
    })
    .filter(
      ({ group, drawn, expansion }) => expansion !== undefined || drawn < group.count || group.more === true,
    )
    .sort((a, b) => b.group.count - a.group.count);
}

const keyOf = (of: string, { type, direction }: TypeCount) => expansionKey({ of, type, direction, pages: 1 });

/** The view with one more page of a branch. */
export function expanded(view: View, of: string, { group: { type, direction }, key }: Branch): View {
  const before = view.expansions.find((one) => expansionKey(one) === key);
  const next: Expansion = { of, type, direction, pages: (before?.pages ?? 0) + 1 };
  return {
    ...view,
    expansions: before
      ? view.expansions.map((one) => (one === before ? next : one))
      : [...view.expansions, next],
  };
}

/** The view without one branch. */
export function collapsed(view: View, { key }: Branch): View {
  return { ...view, expansions: view.expansions.filter((one) => expansionKey(one) !== key) };
}
