/**
 * Which things are named first where not all names find room, and which shrink to dots first: what kind of thing it is,
 * and how much of the picture hangs on it. The layout gives room by the same rank.
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

/** From about 34 to 114; the greater, the earlier. `neighbours` = things it is joined to in the picture. */
export function rankOf(kind: Kind, also: string | undefined, neighbours: number): number {
  const base = (also === undefined ? undefined : BY_SECOND_LABEL[also]) ?? BY_KIND[kind];
  return base + Math.min(24, 4 * Math.log2(1 + neighbours));
}
