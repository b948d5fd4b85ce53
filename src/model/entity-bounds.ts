/**
 * The bounds of entities and of the relationships between them: which properties give start and end of a kind, what an
 * undated relationship inherits from its ends, and that none starts before both of its ends have begun.
 */
import { type Bounds, boundsOf, clip, laterBeginning, seenContradiction, UNDATED } from './bounds.ts';
import { type Day, HIGH, LOW } from './days.ts';
import type { Kind } from './kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

/** Properties from a script or from the database. */
export type Properties = Readonly<Record<string, unknown>>;

/** A text property, if present. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

const LIFE_PROPERTIES: Partial<Record<Kind, readonly [begins: string, ends: string | undefined]>> = {
  Person: ['born', 'died'],
  Treaty: ['signed', 'ended'],
  Resolution: ['adopted', undefined],
};

/**
 * Start and end of an entity: `when` of an Event or a Measure, `born` and `died` of a Person, `signed` and `ended` of
 * a Treaty, `adopted` of a Resolution. Of all others both are unknown.
 * @param resolution the resolution that imposes the Measure; the start of a Measure without `when`
 * @throws EdtfError
 */
export function entityBounds(kind: Kind, properties: Properties, resolution?: Bounds): Bounds {
  const when = textOf(properties, 'when');
  if (kind === 'Event' || kind === 'Measure') {
    if (when !== undefined) return boundsOf({ temporal: 'state', when, seen: textOf(properties, 'seen') });
    if (kind === 'Event' || resolution === undefined) return UNDATED;
    return { fromMin: resolution.fromMin, fromMax: resolution.fromMax, toMin: HIGH, toMax: HIGH };
  }
  const life = LIFE_PROPERTIES[kind];
  if (life === undefined) return UNDATED;
  const begins = textOf(properties, life[0]);
  const ends = life[1] === undefined ? undefined : textOf(properties, life[1]);
  const end = ends === undefined ? undefined : boundsOf({ temporal: 'state', when: ends });
  if (begins === undefined) {
    return end === undefined
      ? UNDATED
      : { fromMin: LOW, fromMax: end.toMax, toMin: end.toMin, toMax: end.toMax };
  }
  const { fromMin, fromMax } = boundsOf({ temporal: 'occurrence', when: begins });
  const { toMin, toMax } = end ?? { toMin: HIGH, toMax: HIGH };
  return clip({ fromMin, fromMax, toMin, toMax }, { min: fromMin, max: fromMax });
}

/**
 * Whether the start of an entity is unknown: it has no date of its own and inherits none.
 * @param resolution as for `entityBounds`
 */
export function isUndated(kind: Kind, properties: Properties, resolution?: Bounds): boolean {
  const begins = kind === 'Event' || kind === 'Measure' ? 'when' : LIFE_PROPERTIES[kind]?.[0];
  if (begins !== undefined && textOf(properties, begins) !== undefined) return false;
  return kind !== 'Measure' || resolution === undefined;
}

/** How `seen` of an Event or a Measure contradicts its dates, if it does. @throws EdtfError */
export function entitySeenFault(properties: Properties, bounds: Bounds): string | undefined {
  return seenContradiction('state', textOf(properties, 'seen'), bounds);
}

/** The EDTF of an entity: its `when`, or the interval from its start property to its end property. */
export function entityWhen(kind: Kind, properties: Properties): string | undefined {
  const [begins, ends] = LIFE_PROPERTIES[kind] ?? ['when', undefined];
  const start = textOf(properties, begins);
  const end = ends === undefined ? undefined : textOf(properties, ends);
  return end === undefined ? start : `${start ?? ''}/${end}`;
}

/** An end of a relationship, with the fields that its dates need. */
export interface End {
  readonly kind: Kind;
  readonly properties: Properties;
  readonly bounds: Bounds;
  /** Its start is unknown. `bounds` may already be limited by its attestation. */
  readonly undated?: boolean | undefined;
}

/** The bounds that a relationship inherits from an end. An undated end gives only its own end. */
function inheritedBounds({ bounds, undated }: End): Bounds {
  return undated ? { ...bounds, fromMax: bounds.toMax } : bounds;
}

/** Types that inherit the dates of the Measure: which end is the Measure. */
const BY_MEASURE: Partial<Record<RelationshipType, 'from' | 'to'>> = {
  IMPOSES: 'to',
  TARGETS: 'from',
  CONSTRAINS: 'from',
  EXEMPTS: 'from',
};

/** The dates of a relationship, its own or inherited. */
interface OwnDates {
  /** Before they are limited by the ends. */
  readonly bounds: Bounds;
  readonly seen: string | undefined;
}

function ownDates(type: RelationshipType, own: Properties, from: End, to: End): OwnDates {
  const { temporal } = RELATIONSHIP_TYPES[type];
  const when = textOf(own, 'when');
  const seen = textOf(own, 'seen');
  const dated = (taken: string | undefined, vouched = seen): OwnDates => ({
    bounds: boundsOf({ temporal, when: taken, seen: vouched }),
    seen: vouched,
  });
  if (when !== undefined) return dated(when);
  if (temporal === 'occurrence') return dated(eventDate(from) ?? eventDate(to));
  const giver = BY_MEASURE[type];
  if (giver === undefined)
    return type === 'SUPERSEDES' ? { bounds: inheritedBounds(from), seen } : dated(undefined);
  const measure = giver === 'from' ? from : to;
  const measured = textOf(measure.properties, 'when');
  return measured === undefined
    ? { bounds: inheritedBounds(measure), seen }
    : dated(measured, seen ?? textOf(measure.properties, 'seen'));
}

/**
 * The bounds of a relationship between two ends.
 * @throws EdtfError if its own or an inherited date is not supported EDTF
 */
export function relationshipBounds(type: RelationshipType, own: Properties, from: End, to: End): Bounds {
  return clip(ownDates(type, own, from, to).bounds, laterBeginning(from.bounds, to.bounds));
}

/**
 * The first day on which a relationship attests its ends. The start of an older end (a birth) only limits an unknown
 * start and attests nothing.
 * @throws EdtfError as `relationshipBounds`
 */
export function relationshipShownFrom(type: RelationshipType, own: Properties, from: End, to: End): Day {
  const { bounds } = ownDates(type, own, from, to);
  const { fromMin, fromMax } = relationshipBounds(type, own, from, to);
  return bounds.fromMin > LOW ? fromMin : fromMax;
}

/**
 * How `seen` contradicts the other dates of a relationship, if it does.
 * @throws EdtfError as `relationshipBounds`
 */
export function relationshipSeenFault(
  type: RelationshipType,
  own: Properties,
  from: End,
  to: End,
): string | undefined {
  const { temporal } = RELATIONSHIP_TYPES[type];
  const { bounds, seen } = ownDates(type, own, from, to);
  const { min } = laterBeginning(from.bounds, to.bounds);
  return seenContradiction(temporal, seen, { ...bounds, fromMin: Math.max(bounds.fromMin, min) });
}

function eventDate(end: End): string | undefined {
  return end.kind === 'Event' ? textOf(end.properties, 'when') : undefined;
}

/** Whether a dated relationship ends before one of its ends begins. */
export function endsBeforeItBegins(type: RelationshipType, own: Properties, from: End, to: End): boolean {
  const when = textOf(own, 'when');
  if (when === undefined || RELATIONSHIP_TYPES[type].temporal === 'occurrence') return false;
  return boundsOf({ temporal: 'state', when }).toMax < laterBeginning(from.bounds, to.bounds).min;
}
