/**
 * Which claim speaks for a fact, and whether the fact counts as disputed, when a reader leaves sources out or asks what
 * was known on a day. The stored `chosen` and `disputed` hold for no filter; these rules (vocabulary, "Claims" 4 and 5)
 * hold for any.
 */
import { isKnown } from './bounds.ts';
import type { Day } from './days.ts';
import { type ClaimMode, type ClaimStatus, CONFIDENCES, type Confidence } from './vocabulary.ts';

/** As much of a claim as the rules need. */
export interface ClaimFacts {
  readonly id: string;
  /** The id of its source. */
  readonly source: string;
  readonly mode: ClaimMode;
  readonly confidence: Confidence;
  readonly status: ClaimStatus;
  readonly chosen?: boolean | undefined;
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

export interface ClaimFilter {
  /** Only claims of these sources; all where absent. */
  readonly sources?: readonly string[] | undefined;
  /** Only claims that were public on this day. */
  readonly knownAt?: Day | undefined;
}

/** The claims that a filter leaves, in their order. */
export function claimsLeft<C extends Pick<ClaimFacts, 'source' | 'knownFrom' | 'knownTo'>>(
  claims: readonly C[],
  { sources, knownAt }: ClaimFilter = {},
): C[] {
  const wanted = sources === undefined ? undefined : new Set(sources);
  return claims.filter(
    (claim) =>
      (wanted === undefined || wanted.has(claim.source)) &&
      (knownAt === undefined || isKnown(claim, knownAt)),
  );
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

export interface Shown<C> {
  readonly claim: C;
  /** Another claim was chosen, but the filter leaves it out: the answer says so. */
  readonly insteadOfChosen: boolean;
}

/**
 * The claim whose value an answer shows, or nothing where none of those left supports the fact.
 * @param claims all claims of the fact.
 */
export function shownClaim<C extends ClaimFacts>(
  claims: readonly C[],
  filter: ClaimFilter = {},
): Shown<C> | undefined {
  const isChosen = (claim: C): boolean => claim.chosen === true && supports(claim);
  const left = claimsLeft(claims, filter).filter(supports).sort(compareClaims);
  const chosen = left.find(isChosen);
  if (chosen !== undefined) return { claim: chosen, insteadOfChosen: false };
  const [best] = left;
  return best && { claim: best, insteadOfChosen: claims.some(isChosen) };
}

/**
 * Whether a fact counts as disputed under a filter: only if two claims that contradict each other are both left.
 * @param contradictions pairs of claim ids, in either order.
 */
export function isDisputed(
  claims: readonly ClaimFacts[],
  contradictions: readonly (readonly [string, string])[],
  filter: ClaimFilter = {},
): boolean {
  const left = new Set(claimsLeft(claims, filter).map((claim) => claim.id));
  return contradictions.some(([a, b]) => left.has(a) && left.has(b));
}
