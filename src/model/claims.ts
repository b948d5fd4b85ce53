/**
 * Which claim represents a fact, and whether the fact is disputed, when some sources are excluded or a `knownAt` is
 * given. The stored `chosen` and `disputed` apply without such filters; these rules apply with any.
 */
import type { Day } from './days.ts';
import { type ClaimMode, type ClaimStatus, CONFIDENCES, type Confidence } from './vocabulary.ts';

/** The fields of a claim that the rules need. */
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

/** Whether a claim supports a fact: asserted, and neither superseded nor retracted. */
export function supports(claim: Pick<ClaimFacts, 'mode' | 'status'>): boolean {
  return claim.mode === 'asserted' && (claim.status === 'standing' || claim.status === 'disputed');
}

/** The claim to display among those that pass the filters: the chosen one, else the best supporting one, if any. */
export function displayedClaim<C extends ClaimFacts>(claims: readonly C[]): C | undefined {
  const candidates = claims.filter(supports).sort(compareClaims);
  return candidates.find(({ chosen }) => chosen === true) ?? candidates[0];
}

/** A fact is disputed only if two contradicting claims both pass the filters. */
export function isDisputed(
  claims: readonly { readonly id: string; readonly contradicts: readonly string[] }[],
): boolean {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.some(({ contradicts }) => contradicts.some((id) => ids.has(id)));
}
