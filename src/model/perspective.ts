/**
 * The time parameters of a read, and whether an entity or a relationship matches them. The queries have the same rules
 * in Cypher (`cypher/fragments/perspective.cypher`); a property test compares both on the same rows. The explorer
 * loads all times at once and uses these functions.
 */
import type { Bounds, Known } from './bounds.ts';
import { type Day, HIGH, LOW } from './days.ts';
import type { Temporal } from './relationship-types.ts';

export interface AsOf {
  readonly first: Day;
  readonly last: Day;
  /**
   * A single day: what holds on it and what had happened by it. Otherwise a range: what overlaps it or begins in it.
   */
  readonly single: boolean;
}

export interface TimePerspective {
  /** Absent means all times. */
  readonly asOf: AsOf | undefined;
  /** Only what holds for every interpretation of imprecise dates. */
  readonly certainly: boolean;
  /** Whether undated entities that are not attested by then are included. */
  readonly includeUndated: boolean;
  /** Only what was public on that day. */
  readonly knownAt?: Day | undefined;
}

/** The fields of an entity that determine its presence. */
export interface DatedEntity {
  readonly fromMin: Day;
  readonly fromMax: Day;
  /** For undated entities only: the first day on which a dated relationship or observation attests it. */
  readonly attestedFrom?: Day | undefined;
  readonly knownFrom?: Day | undefined;
}

/** `undated`: omitted, because it has no date of its own and is not attested by the last requested day. */
export type Presence = 'present' | 'not-begun' | 'undated' | 'not-known';

/** Whether an entity is included: it has begun, and was known. Ended entities are included and marked. */
export function presenceOf(entity: DatedEntity, perspective: TimePerspective): Presence {
  const { asOf, certainly, includeUndated, knownAt } = perspective;
  if (knownAt !== undefined && (entity.knownFrom ?? LOW) > knownAt) return 'not-known';
  const last = asOf?.last ?? HIGH;
  if ((entity.attestedFrom ?? LOW) > last && (certainly || !includeUndated)) return 'undated';
  return (certainly ? entity.fromMax : entity.fromMin) > last ? 'not-begun' : 'present';
}

/** Whether the entity has a date of its own. The attestation of an undated entity is not one. */
export function hasOwnDate({
  fromMin,
  fromMax,
  toMax,
  attestedFrom,
}: DatedEntity & Pick<Bounds, 'toMax'>): boolean {
  return fromMin > LOW || toMax < HIGH || (fromMax > LOW && fromMax < HIGH && attestedFrom === undefined);
}

export interface DatedRelationship extends Bounds {
  /** If the end became public later than the start: before this day the end counts as unknown. */
  readonly endKnownFrom?: Day | undefined;
}

/** Whether a relationship, observation or claim holds at the requested time. */
export function isTrueAt(
  relationship: DatedRelationship,
  temporal: Temporal,
  { asOf, certainly, knownAt: known }: Omit<TimePerspective, 'includeUndated'>,
): boolean {
  if (asOf === undefined) return true;
  const bounds = temporal === 'state' && known !== undefined ? knownAt(relationship, known) : relationship;
  return inRange(
    bounds,
    // As of one day, an occurrence counts from its date on. In a range it must begin within it.
    asOf.single ? 'state' : temporal,
    asOf.first,
    asOf.last,
    certainly ? 'certainly' : 'possibly',
  );
}

/** Whether a relationship is included: it holds at the requested time, and was known. */
export function isIncluded(
  relationship: DatedRelationship & Known,
  temporal: Temporal,
  perspective: Omit<TimePerspective, 'includeUndated'>,
): boolean {
  const { knownAt: known } = perspective;
  return (
    (known === undefined || isKnown(relationship, known)) && isTrueAt(relationship, temporal, perspective)
  );
}

/** Whether it may hold on a day. */
export function possibly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMin <= day && day <= bounds.toMax;
}

/** Whether it holds on a day for every interpretation of imprecise dates. Implies `possibly`. */
export function certainly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMax <= day && day <= bounds.toMin;
}

/** The default is `possibly`. */
export type Certainty = 'possibly' | 'certainly';

/** Whether a state overlaps the days from `first` to `last`, or an occurrence begins in them. */
export function inRange(
  bounds: Bounds,
  temporal: Temporal,
  first: Day,
  last: Day,
  certainty: Certainty = 'possibly',
): boolean {
  const { fromMin, fromMax, toMin, toMax } = bounds;
  const sure = certainty === 'certainly';
  const reaches = temporal === 'state' ? (sure ? toMin : toMax) : sure ? fromMin : fromMax;
  return (sure ? fromMax : fromMin) <= last && reaches >= first;
}

/** Whether it was public on a day. */
export function isKnown(known: Known, day: Day): boolean {
  return known.knownFrom <= day && day < known.knownTo;
}

/** The bounds as known on a day: an end that became known later does not count yet. */
export function knownAt(bounds: DatedRelationship, day: Day): Bounds {
  const { fromMin, fromMax, toMin, toMax, endKnownFrom } = bounds;
  return endKnownFrom !== undefined && endKnownFrom > day
    ? { fromMin, fromMax, toMin: LOW, toMax: HIGH }
    : { fromMin, fromMax, toMin, toMax };
}
