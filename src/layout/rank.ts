/**
 * The rank of a node by kind and degree. Labels appear in this order when there is not room for all, and low ranks
 * shrink to dots first. The layout uses the same rank.
 */
import type { Kind } from '../model/kinds.ts';

const BY_KIND: Readonly<Record<Kind, number>> = {
  State: 90,
  Treaty: 64,
  Resolution: 64,
  Person: 60,
  Organization: 58,
  Project: 58,
  Proposal: 54,
  Issue: 52,
  Event: 50,
  Activity: 50,
  Office: 42,
  Measure: 42,
  Place: 40,
  Factor: 34,
};

const BY_SECOND_LABEL: Readonly<Record<string, number>> = { Summit: 72, Leader: 76 };

/**
 * From about 34 to 114; higher ranks come first.
 * @param neighbours the number of neighbours in the drawn graph
 */
export function rankOf(kind: Kind, also: string | undefined, neighbours: number): number {
  const base = (also === undefined ? undefined : BY_SECOND_LABEL[also]) ?? BY_KIND[kind];
  return base + Math.min(24, 4 * Math.log2(1 + neighbours));
}
