/**
 * Which claim speaks for a fact, and whether the fact counts as disputed, when a reader leaves sources out or asks what
 * was known on a day. The stored `chosen` and `disputed` hold for no filter; these rules (vocabulary, "Claims" 4 and 5)
 * hold for any.
 */
import type { Day } from './days.ts';
import { type ClaimMode, type ClaimStatus, CONFIDENCES, type Confidence } from './vocabulary.ts';

/** As much of a claim as the rules need. */
export interface ClaimFacts {
  readonly id: string;
  readonly mode: ClaimMode;
  readonly confidence: Confidence;
  readonly status: ClaimStatus;
  readonly chosen?: boolean | undefined;
  readonly knownFrom: Day;
}

/** Best first: stated before reported before inferred, then the earliest public, then by id. */
export function compareClaims(a: ClaimFacts, b: ClaimFacts): number {
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    a.knownFrom - b.knownFrom ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Whether a claim can stand behind a fact: asserted, and neither superseded nor retracted. */
export function supports(claim: Pick<ClaimFacts, 'mode' | 'status'>): boolean {
  return claim.mode === 'asserted' && (claim.status === 'standing' || claim.status === 'disputed');
}

/**
 * Of the claims that a filter leaves, the one whose word is shown: the chosen one, else the best that supports the fact;
 * nothing where none does.
 */
export function shownClaim<C extends ClaimFacts>(left: readonly C[]): C | undefined {
  const candidates = left.filter(supports).sort(compareClaims);
  return candidates.find(({ chosen }) => chosen === true) ?? candidates[0];
}

/** Whether a fact counts as disputed: only if two claims that cannot both be true are both left. */
export function isDisputed(
  left: readonly { readonly id: string; readonly contradicts: readonly string[] }[],
): boolean {
  const ids = new Set(left.map(({ id }) => id));
  return left.some(({ contradicts }) => contradicts.some((id) => ids.has(id)));
}
