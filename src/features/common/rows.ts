/**
 * Rows of the database as the shapes of the contract. What is internal (keys of claims and of ends, origins, days of
 * entry) is dropped here, once, so that no route can let it out.
 */
import { z } from 'zod';
import { type Stored, stored } from '../../database/values.ts';
import { type Day, HIGH, LOW } from '../../model/days.ts';
import { type AsOf, knownAt } from '../../model/perspective.ts';
import { KIND_NAMES, KINDS, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import type { Entity, EntityRef, PropertyValue, Relation } from './contract.ts';

export const entityRow = z.object({ labels: z.array(z.string()), entity: stored });
export type EntityRow = z.infer<typeof entityRow>;

export const relationRow = z.object({
  type: z.enum(RELATIONSHIP_TYPE_NAMES),
  from: z.string(),
  to: z.string(),
  relation: stored,
  claims: z.array(z.string()),
  disputed: z.boolean(),
});
export type RelationRow = z.infer<typeof relationRow>;

const BOUNDS = ['fromMin', 'fromMax', 'toMin', 'toMax'] as const;
const NEVER_OUT = ['num', 'origin', 'key', 'recordedAt', 'src', 'dst', 'dyad', 'cites', 'claims'] as const;
const OF_ENTITY = new Set<string>([
  ...[
    'id',
    'name',
    'aliases',
    'when',
    'disputed',
    'knownFrom',
    'attestedFrom',
    'x',
    'y',
    'side',
    ...BOUNDS,
    ...NEVER_OUT,
  ],
]);
const OF_RELATION = new Set<string>([
  ...['id', 'when', 'seen', 'knownFrom', 'knownTo', 'endKnownFrom', 'disputed', ...BOUNDS, ...NEVER_OUT],
]);

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const day = (value: unknown, otherwise: Day) => (typeof value === 'number' ? value : otherwise);

/** The four days of a node or relationship; what is absent is open. */
export function boundsIn(properties: Stored) {
  return {
    fromMin: day(properties.fromMin, LOW),
    fromMax: day(properties.fromMax, LOW),
    toMin: day(properties.toMin, HIGH),
    toMax: day(properties.toMax, HIGH),
  };
}

/** The properties that a kind or type has of its own, in the order of their names. */
function ownProperties(properties: Stored, others: ReadonlySet<string>): Record<string, PropertyValue> {
  const own: Record<string, PropertyValue> = {};
  for (const name of Object.keys(properties).sort()) {
    const value = properties[name];
    if (others.has(name) || value === null || isStructure(value)) continue;
    own[name] = value as PropertyValue;
  }
  return own;
}

const isStructure = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kind and second label. @throws Error for a node without a kind: the integrity checks forbid it. */
export function kindOf(labels: readonly string[]): Pick<EntityRef, 'kind' | 'also'> {
  const kind = KIND_NAMES.find((name) => labels.includes(name));
  if (kind === undefined) throw new Error(`an entity with the labels ${labels.join(', ')} has no kind`);
  const also = (KINDS[kind].also as readonly string[]).find((name) => labels.includes(name));
  return { kind, ...(also !== undefined && { also }) };
}

export function entityRefOf({ labels, entity }: EntityRow): EntityRef {
  return { id: text(entity.id) ?? '', ...kindOf(labels), name: text(entity.name) ?? text(entity.id) ?? '' };
}

/** @param asOf the time asked for: what had ended before it is marked so. */
export function entityOf(row: EntityRow, asOf?: AsOf): Entity {
  const { entity } = row;
  const bounds = boundsIn(entity);
  const when = text(entity.when);
  return {
    ...entityRefOf(row),
    aliases: texts(entity.aliases),
    ...bounds,
    knownFrom: day(entity.knownFrom, LOW),
    ...(typeof entity.attestedFrom === 'number' && { attestedFrom: entity.attestedFrom }),
    ...(when !== undefined && { when }),
    ...(asOf !== undefined && { ended: bounds.toMax < asOf.first }),
    disputed: texts(entity.disputed),
    properties: ownProperties(entity, OF_ENTITY),
  };
}

/** The baked place in the drawing, where there is one. */
export function positionOf({ entity }: EntityRow): { x?: number; y?: number; side?: string } {
  const { x, y, side } = entity;
  return {
    ...(typeof x === 'number' && { x }),
    ...(typeof y === 'number' && { y }),
    ...((typeof side === 'string' || typeof side === 'number') && { side: String(side) }),
  };
}

/** @param known the day of `knownAt`: an end that became known later counts as unknown in what is answered, too. */
export function relationOf(row: RelationRow, known?: Day): Relation {
  const { relation, type, from, to, claims, disputed } = row;
  const when = text(relation.when);
  const seen = text(relation.seen);
  const endKnownFrom = typeof relation.endKnownFrom === 'number' ? relation.endKnownFrom : undefined;
  const endUnknown = known !== undefined && endKnownFrom !== undefined && endKnownFrom > known;
  const shown = endUnknown && when !== undefined ? `${when.split('/')[0]}/` : when;
  const bounds =
    known === undefined ? boundsIn(relation) : knownAt({ ...boundsIn(relation), endKnownFrom }, known);
  return {
    id: text(relation.id) ?? '',
    type,
    from,
    to,
    ...(shown !== undefined && { when: shown }),
    ...(seen !== undefined && { seen }),
    ...(when === undefined && seen === undefined && bounds.fromMax === HIGH && { undated: true as const }),
    ...bounds,
    knownFrom: day(relation.knownFrom, LOW),
    knownTo: day(relation.knownTo, HIGH),
    ...(endKnownFrom !== undefined && !endUnknown && { endKnownFrom }),
    disputed,
    claims: [...claims].sort(),
    properties: ownProperties(relation, OF_RELATION),
  };
}
