/**
 * The vocabulary of the graph: kinds, relationship types, claims, observations, provenance. To add a type, edit
 * `kinds.ts` or `relationship-types.ts` and the script or importer that uses it.
 */
export * from './families.ts';
export * from './kinds.ts';
export * from './relationship-types.ts';

/** PLOVER's auxiliary modes. Only asserted claims support a relationship; the others are claims only. */
export const CLAIM_MODES = ['asserted', 'denied', 'expected', 'possible', 'conditional'] as const;
export type ClaimMode = (typeof CLAIM_MODES)[number];

/** Stated by the source itself, reported by it from another, or inferred by us; best first. */
export const CONFIDENCES = ['stated', 'reported', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CLAIM_STATUSES = ['standing', 'disputed', 'superseded', 'retracted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Predicates that exist only in claims: a judgement, an aim, an expected outcome. */
export const CLAIM_ONLY_PREDICATES = ['assessment', 'aim', 'prospect'] as const;

/** How a claim is attributed: a statement, a belief, or data. */
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

/** Provenance relationships. They have no dates and no claims, are not drawn, and are not part of paths. */
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
