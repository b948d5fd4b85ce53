/**
 * What a read asks of time, and whether an entity or a relationship meets it. The queries say the same in Cypher
 * (`src/features/common/cypher-parts.ts`); a property test runs both on the same rows. The explorer, which loads all
 * times once, uses these functions directly.
 */
import type { Bounds, Known } from './bounds.ts';
import { type Day, HIGH, LOW } from './days.ts';
import type { Temporal } from './relationship-types.ts';

export interface AsOf {
  readonly first: Day;
  readonly last: Day;
  /** One day: what holds on it and what had happened by it. Else a range: what overlaps it or begins in it. */
  readonly single: boolean;
}

export interface TimePerspective {
  /** Absent: all times. */
  readonly asOf: AsOf | undefined;
  /** Only what holds whatever imprecise dates mean. */
  readonly certainly: boolean;
  /** Whether undated entities that nothing attests by then count as well. */
  readonly includeUndated: boolean;
  /** Only what was public on that day. */
  readonly knownAt?: Day | undefined;
}

/** An entity as far as its presence depends on it. */
export interface DatedEntity {
  readonly fromMin: Day;
  readonly fromMax: Day;
  /** Of an undated entity only: the first day on which a dated relationship or observation shows it. */
  readonly attestedFrom?: Day | undefined;
  readonly knownFrom?: Day | undefined;
}

/** `undated`: left out because it has no date of its own, and nothing attests it by the last day asked for. */
export type Presence = 'present' | 'not-begun' | 'undated' | 'not-known';

/** Whether an entity belongs to the answer: it has begun, and was known. What has ended stays, marked so. */
export function presenceOf(entity: DatedEntity, perspective: TimePerspective): Presence {
  const { asOf, certainly, includeUndated, knownAt } = perspective;
  if (knownAt !== undefined && (entity.knownFrom ?? LOW) > knownAt) return 'not-known';
  const last = asOf?.last ?? HIGH;
  if ((entity.attestedFrom ?? LOW) > last && (certainly || !includeUndated)) return 'undated';
  return (certainly ? entity.fromMax : entity.fromMin) > last ? 'not-begun' : 'present';
}

/** Whether its own dates say anything; that an undated entity is attested from some day on is no date of its own. */
export function hasOwnDate({
  fromMin,
  fromMax,
  toMax,
  attestedFrom,
}: DatedEntity & Pick<Bounds, 'toMax'>): boolean {
  return fromMin > LOW || toMax < HIGH || (fromMax > LOW && fromMax < HIGH && attestedFrom === undefined);
}

export interface DatedRelationship extends Bounds {
  /** An end that became public later than the start: before that day it counts as unknown. */
  readonly endKnownFrom?: Day | undefined;
}

/** Whether a relationship, observation or claim is true at the time asked for. */
export function isTrueAt(
  relationship: DatedRelationship,
  temporal: Temporal,
  { asOf, certainly, knownAt: known }: Omit<TimePerspective, 'includeUndated'>,
): boolean {
  if (asOf === undefined) return true;
  const bounds = temporal === 'state' && known !== undefined ? knownAt(relationship, known) : relationship;
  return inRange(
    bounds,
    // As of one day an occurrence counts from its date on; in a range it must begin within.
    asOf.single ? 'state' : temporal,
    asOf.first,
    asOf.last,
    certainly ? 'certainly' : 'possibly',
  );
}

/** Whether a relationship belongs to the answer: it is true at the time asked for, and was known. */
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

/** Whether it may be true on a day. */
export function possibly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMin <= day && day <= bounds.toMax;
}

/** Whether it is true on a day, whatever the imprecise dates mean. Implies `possibly`. */
export function certainly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMax <= day && day <= bounds.toMin;
}

/** `possibly` unless asked otherwise. */
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

/** The bounds as they were known on a day: an end that became known later does not count yet. */
export function knownAt(bounds: DatedRelationship, day: Day): Bounds {
  const { fromMin, fromMax, toMin, toMax, endKnownFrom } = bounds;
  return endKnownFrom !== undefined && endKnownFrom > day
    ? { fromMin, fromMax, toMin: LOW, toMax: HIGH }
    : { fromMin, fromMax, toMin, toMax };
}
