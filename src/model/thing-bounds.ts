/**
 * The bounds of entities and of the relationships between them: which property begins and ends a kind, what an undated
 * relationship takes over from its ends, and that none starts before both of its ends have begun.
 */
import { type Bounds, boundsOf, clip, laterBeginning, seenContradiction, UNDATED } from './bounds.ts';
import { type Day, HIGH, LOW } from './days.ts';
import type { Kind } from './kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

/** Properties as they come from a script or from the database. */
export type Properties = Readonly<Record<string, unknown>>;

/** A text property, or nothing where it is absent. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

const LIFE: Partial<Record<Kind, readonly [begins: string, ends: string | undefined]>> = {
  Person: ['born', 'died'],
  Treaty: ['signed', 'ended'],
  Resolution: ['adopted', undefined],
};

/**
 * When an entity begins and ends: an Event and a Measure by `when`, a Person from `born` to `died`, a Treaty from
 * `signed`, a Resolution from `adopted`; of all others both are unknown.
 * @param resolution what imposes the Measure: it begins then where it has no `when` of its own.
 * @throws EdtfError
 */
export function entityBounds(kind: Kind, properties: Properties, resolution?: Bounds): Bounds {
  const when = textOf(properties, 'when');
  if (kind === 'Event' || kind === 'Measure') {
    if (when !== undefined) return boundsOf({ temporal: 'state', when, seen: textOf(properties, 'seen') });
    if (kind === 'Event' || resolution === undefined) return UNDATED;
    return { fromMin: resolution.fromMin, fromMax: resolution.fromMax, toMin: HIGH, toMax: HIGH };
  }
  const life = LIFE[kind];
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
 * Whether nothing says when an entity begins: it has no date of its own, and takes none over.
 * @param resolution as for `entityBounds`.
 */
export function isUndated(kind: Kind, properties: Properties, resolution?: Bounds): boolean {
  const begins = kind === 'Event' || kind === 'Measure' ? 'when' : LIFE[kind]?.[0];
  if (begins !== undefined && textOf(properties, begins) !== undefined) return false;
  return kind !== 'Measure' || resolution === undefined;
}

/** How `seen` of an Event or a Measure contradicts its dates, or nothing. @throws EdtfError */
export function entitySeenFault(properties: Properties, bounds: Bounds): string | undefined {
  return seenContradiction('state', textOf(properties, 'seen'), bounds);
}

/** The EDTF of an entity as one text: its own `when`, or from what begins its kind to what ends it. */
export function entityWhen(kind: Kind, properties: Properties): string | undefined {
  const [begins, ends] = LIFE[kind] ?? ['when', undefined];
  const start = textOf(properties, begins);
  const end = ends === undefined ? undefined : textOf(properties, ends);
  return end === undefined ? start : `${start ?? ''}/${end}`;
}

/** An end of a relationship, as far as its dates need it. */
export interface End {
  readonly kind: Kind;
  readonly properties: Properties;
  readonly bounds: Bounds;
  /** Nothing says when it begins; `bounds` may already end its start at the day that attests it. */
  readonly undated?: boolean | undefined;
}

/** What an end gives to a relationship that takes its dates over: of an undated one, nothing but its end. */
function givenBounds({ bounds, undated }: End): Bounds {
  return undated ? { ...bounds, fromMax: bounds.toMax } : bounds;
}

/** Types that take the Measure's dates where they have none: which end is the Measure. */
const BY_MEASURE: Partial<Record<RelationshipType, 'from' | 'to'>> = {
  IMPOSES: 'to',
  TARGETS: 'from',
  CONSTRAINS: 'from',
  EXEMPTS: 'from',
};

/** A relationship's dates, its own or taken over from an end. */
interface OwnDates {
  /** Before its ends bound them. */
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
    return type === 'SUPERSEDES' ? { bounds: givenBounds(from), seen } : dated(undefined);
  const measure = giver === 'from' ? from : to;
  const measured = textOf(measure.properties, 'when');
  return measured === undefined
    ? { bounds: givenBounds(measure), seen }
    : dated(measured, seen ?? textOf(measure.properties, 'seen'));
}

/**
 * The bounds of a relationship of the vocabulary between two ends.
 * @throws EdtfError where its own or an inherited date is no EDTF that the graph reads.
 */
export function relationshipBounds(type: RelationshipType, own: Properties, from: End, to: End): Bounds {
  return clip(ownDates(type, own, from, to).bounds, laterBeginning(from.bounds, to.bounds));
}

/**
 * The first day on which a relationship shows that its ends are there. That an end is older (a person's birth) only
 * bounds a start that nobody knows; it is no evidence for the other end.
 * @throws EdtfError as `relationshipBounds`.
 */
export function relationshipShownFrom(type: RelationshipType, own: Properties, from: End, to: End): Day {
  const { bounds } = ownDates(type, own, from, to);
  const { fromMin, fromMax } = relationshipBounds(type, own, from, to);
  return bounds.fromMin > LOW ? fromMin : fromMax;
}

/**
 * How `seen` contradicts the other dates of a relationship, or nothing.
 * @throws EdtfError as `relationshipBounds`.
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

/** Whether a dated relationship ends before one of its ends begins: its dates or theirs are wrong. */
export function endsBeforeItBegins(type: RelationshipType, own: Properties, from: End, to: End): boolean {
  const when = textOf(own, 'when');
  if (when === undefined || RELATIONSHIP_TYPES[type].temporal === 'occurrence') return false;
  return boundsOf({ temporal: 'state', when }).toMax < laterBeginning(from.bounds, to.bounds).min;
}
