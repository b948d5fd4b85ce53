/**
 * The words of the graph, gathered: kinds, relationship types, claims, observations, provenance. This is the one source
 * of truth; to add a type is to touch `kinds.ts` or `relationship-types.ts` and the seed or source that uses it.
 */
export * from './families.ts';
export * from './kinds.ts';
export * from './relationship-types.ts';

/** PLOVER's auxiliary modes. Only asserted claims stand behind a relationship; the others are claims alone. */
export const CLAIM_MODES = ['asserted', 'denied', 'expected', 'possible', 'conditional'] as const;
export type ClaimMode = (typeof CLAIM_MODES)[number];

/** Stated by the source itself, reported by it of another, or inferred by us; best first. */
export const CONFIDENCES = ['stated', 'reported', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CLAIM_STATUSES = ['standing', 'disputed', 'superseded', 'retracted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Predicates that exist as claims only: a judgement, what an actor wants, what may come of it. */
export const CLAIM_ONLY_PREDICATES = ['assessment', 'aim', 'prospect'] as const;

/** How a claim is credited to someone: in words, as a belief, or as data. */
export const ATTRIBUTIONS = ['said', 'believes', 'data'] as const;

export const OBSERVATION_QUALIFIERS = [
  'exactly',
  'about',
  'under',
  'over',
  'at least',
  'at most',
  'between',
] as const;

/** Relationships of provenance: no dates, no claims of their own, never drawn and never walked by a path. */
export const PROVENANCE_TYPES = [
  'HAS_OBSERVATION',
  'ABOUT',
  'FROM_SOURCE',
  'ATTRIBUTED_TO',
  'CONTRADICTS',
  'BASED_ON',
  'REPLACES',
  'WROTE',
  'IDENTIFIES',
] as const;
