/** Dated entities and relationships as items of the timeline: bounds, and formatted dates. Pure. */
import { type Bounds, boundsOf } from '../../model/bounds.ts';
import { HIGH, isoFromDay, LOW } from '../../model/days.ts';
import { entityWhen } from '../../model/entity-bounds.ts';
import { whenText } from '../../model/format-date.ts';
import { forwardLabel } from '../../model/forward-label.ts';
import { isTrueAt } from '../../model/perspective.ts';
import { RELATIONSHIP_TYPES, type RelationshipType, type Temporal } from '../../model/vocabulary.ts';
import type { Entity, EntityRef, Relation } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import type { TimelineItem } from './contract.ts';

type EntityItem = Extract<TimelineItem, { what: 'entity' }>;

export function entityItem(entity: Entity, by: EntityItem['by']): TimelineItem {
  // A resolution is adopted on a day; what lasts are its measures.
  const temporal = entity.kind === 'Resolution' ? 'occurrence' : 'state';
  const properties = { ...entity.properties, ...(entity.when !== undefined && { when: entity.when }) };
  const when = entityWhen(entity.kind, properties);
  const began = entity.kind === 'Treaty' || entity.kind === 'Person';
  return {
    what: 'entity',
    id: entity.id,
    entity: refOf(entity),
    ...dates({ when, seen: seenOf(properties), ...boundsOnly(entity) }, temporal, began),
    disputed: entity.disputed,
    ...(by && { by }),
  };
}

export function relationItem(relation: Relation, from: EntityRef, to: EntityRef): TimelineItem {
  const { temporal } = RELATIONSHIP_TYPES[relation.type as RelationshipType];
  return {
    what: 'relationship',
    id: relation.id,
    relation,
    from,
    to,
    reads: `${from.name} ${forwardLabel(relation)} ${to.name}`,
    ...dates({ when: relation.when, seen: relation.seen, ...boundsOnly(relation) }, temporal, false),
  };
}

/** By when a measure's duty is to be met, where it says so; in a range only where that lies in it. */
export function deadlineItem(measure: Entity, { asOf, certainly }: Perspective): TimelineItem | undefined {
  const { deadline } = measure.properties;
  if (typeof deadline !== 'string') return undefined;
  const bounds = boundsOf({ when: deadline, temporal: 'occurrence' });
  const withReadContext =
    asOf === undefined || asOf.single || isTrueAt(bounds, 'occurrence', { asOf, certainly });
  if (!withReadContext) return undefined;
  return {
    what: 'deadline',
    id: `deadline:${measure.id}`,
    entity: refOf(measure),
    ...dates({ when: deadline, ...bounds }, 'occurrence', false),
  };
}

/** @param began the text tells when it began; that it has not ended is not a date of its own. */
function dates(
  dated: Bounds & { readonly when: string | undefined; readonly seen?: string | undefined },
  temporal: Temporal,
  began: boolean,
) {
  const { when, seen, ...bounds } = dated;
  const { fromMin, fromMax, toMin, toMax } = bounds;
  const alone = began && when !== undefined && !when.includes('/');
  const words =
    when === undefined && fromMin > LOW
      ? // Its dates are those of its ends.
        whenText({ when: spanOf(fromMin, fromMax), temporal: 'occurrence' })
      : whenText({ when, seen: alone ? undefined : seen, temporal: alone ? 'occurrence' : temporal });
  const exactEnd = temporal === 'occurrence' || toMin === toMax;
  return {
    ...(when !== undefined && { when }),
    words,
    temporal,
    precise: fromMin === fromMax && fromMin > LOW && exactEnd,
    ...bounds,
  };
}

/** Two days as EDTF: one, or a set that lies between them. */
function spanOf(min: number, max: number): string {
  return min === max ? isoFromDay(min) : `[${isoFromDay(min)}..${max === HIGH ? '' : isoFromDay(max)}]`;
}

function boundsOnly({ fromMin, fromMax, toMin, toMax }: Bounds): Bounds {
  return { fromMin, fromMax, toMin, toMax };
}

const seenOf = ({ seen }: Entity['properties']) => (typeof seen === 'string' ? seen : undefined);

function refOf({ id, kind, also, name }: Entity): EntityRef {
  return { id, kind, ...(also !== undefined && { also }), name };
}
