/**
 * The bounds of entities, and of relationships as they hang on entities: which property begins and ends a kind, what an
 * undated relationship takes over from its ends, and that none starts before both of its ends have begun.
 */
import { ALWAYS, type Bounds, boundsOf, clip, laterBeginning } from './bounds.ts';
import { HIGH } from './days.ts';
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
 * `signed`, a Resolution from `adopted`; all others have always been.
 * @param resolution what imposes the Measure: it begins then where it has no `when` of its own.
 * @throws EdtfError
 */
export function entityBounds(kind: Kind, properties: Properties, resolution?: Bounds): Bounds {
  const when = textOf(properties, 'when');
  if (kind === 'Event' || kind === 'Measure') {
    if (when !== undefined) return boundsOf({ temporal: 'state', when, seen: textOf(properties, 'seen') });
    if (kind === 'Event' || resolution === undefined) return ALWAYS;
    return { fromMin: resolution.fromMin, fromMax: resolution.fromMax, toMin: HIGH, toMax: HIGH };
  }
  const life = LIFE[kind];
  if (life === undefined) return ALWAYS;
  const begins = textOf(properties, life[0]);
  const ends = life[1] === undefined ? undefined : textOf(properties, life[1]);
  const start = begins === undefined ? ALWAYS : boundsOf({ temporal: 'occurrence', when: begins });
  const end = ends === undefined ? ALWAYS : boundsOf({ temporal: 'state', when: ends });
  const { toMin, toMax } = end;
  return clip(
    { fromMin: start.fromMin, fromMax: start.fromMax, toMin, toMax },
    { min: start.fromMin, max: start.fromMax },
  );
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
}

/** Types that take the Measure's dates where they have none: which end is the Measure. */
const BY_MEASURE: Partial<Record<RelationshipType, 'from' | 'to'>> = {
  IMPOSES: 'to',
  TARGETS: 'from',
  CONSTRAINS: 'from',
  EXEMPTS: 'from',
};

/**
 * The bounds of a relationship of the vocabulary between two ends.
 * @throws EdtfError where its own or an inherited date is no EDTF that the graph reads.
 */
export function relationshipBounds(type: RelationshipType, own: Properties, from: End, to: End): Bounds {
  const { temporal } = RELATIONSHIP_TYPES[type];
  const begins = laterBeginning(from.bounds, to.bounds);
  const when = textOf(own, 'when');
  const seen = textOf(own, 'seen');
  if (when !== undefined) return boundsOf({ temporal, when, seen, begins });
  if (temporal === 'occurrence')
    return boundsOf({ temporal, when: eventDate(from) ?? eventDate(to), seen, begins });

  const giver = BY_MEASURE[type];
  if (giver === undefined) {
    return type === 'SUPERSEDES' ? clip(from.bounds, begins) : boundsOf({ temporal, seen, begins });
  }
  const measure = giver === 'from' ? from : to;
  const measured = textOf(measure.properties, 'when');
  return measured === undefined
    ? clip(measure.bounds, begins)
    : boundsOf({ temporal, when: measured, seen: seen ?? textOf(measure.properties, 'seen'), begins });
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
