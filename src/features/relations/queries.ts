/**
 * Reads the relationships of one entity: counts first, then pages. Each bulk type is walked along its own index, all
 * others by one traversal; the pages of all are merged by date and id, which order every relationship.
 */
import { z } from 'zod';
import { acceptedParameters, type CypherFile, cypherFile } from '../../database/cypher-file.ts';
import { forType } from '../../database/query-parts.ts';
import type { Reading } from '../../database/run.ts';
import { HIGH } from '../../model/days.ts';
import { BULK_TYPES, type Kind, RELATIONSHIP_TYPES, type RelationshipType } from '../../model/vocabulary.ts';
import { isUnrestricted, type Perspective, perspectiveParameters } from '../common/perspective.ts';
import { type EntityRow, entityRow, kindOf, relationRow } from '../common/rows.ts';
import type { EntityDetailRow } from '../entities/queries.ts';
import type { TypeCount } from './contract.ts';
import type { RelationCursorKey } from './cursor-keys.ts';

export type Direction = 'out' | 'in';

export interface Selection {
  readonly id: string;
  readonly kind: Kind;
  /** Key of bulk edges; an entity without one has none of them. */
  readonly num: number | undefined;
  /** How many relationships of each bulk type the entity has; types without any are not queried. */
  readonly bulk: EntityDetailRow['bulk'];
  /** Empty = all. */
  readonly types: readonly string[];
  readonly directions: readonly Direction[];
  readonly kinds: readonly string[];
  readonly degree: number;
}

/** All relationships of an entity, less what is asked for otherwise. */
export function selectionOf(
  row: EntityDetailRow,
  of: Partial<Omit<Selection, 'id' | 'kind' | 'num' | 'bulk'>> = {},
): Selection {
  const { num, id } = row.entity;
  return {
    id: String(id),
    kind: kindOf(row.labels).kind,
    num: typeof num === 'number' ? num : undefined,
    bulk: row.bulk,
    types: [],
    directions: OUT_IN,
    kinds: [],
    degree: 0,
    ...of,
  };
}

const OUT_IN: readonly Direction[] = ['out', 'in'];
const load = (name: string): Readonly<Record<Direction, CypherFile>> => ({
  out: cypherFile(`queries/relations/${name}-out`),
  in: cypherFile(`queries/relations/${name}-in`),
});

const OTHERS = { page: load('page-others'), count: load('count-others') };
const BULK = { page: load('page-bulk'), count: load('count-bulk') };

const neighbourRow = relationRow.extend({ ...entityRow.shape, degree: z.int() });
export type NeighbourRow = z.infer<typeof neighbourRow> & { readonly direction: Direction };

/** Bulk types are counted no further. */
const COUNTED = 10_000;

interface Step {
  readonly query: CypherFile;
  readonly direction: Direction;
  readonly of: Readonly<Record<string, unknown>>;
  readonly bulk: RelationshipType | undefined;
}

/** The queries that a selection needs, each with the parameters that say of what. */
function steps(selection: Selection, what: 'page' | 'count'): Step[] {
  const { id, num, types, directions } = selection;
  const others = types.filter((type) => !(BULK_TYPES as readonly string[]).includes(type));
  return directions.flatMap((direction) => {
    const along = BULK_TYPES.filter(
      (type) => num !== undefined && bulkCount(selection, type, direction) > 0,
    ).map((type) => ({ query: forType(BULK[what][direction], type), of: { num }, bulk: type }));
    const rest = { query: OTHERS[what][direction], of: { id, types: others }, bulk: undefined };
    const none =
      types.length > 0 &&
      !others.some((type) => canHave(selection.kind, type as RelationshipType, direction));
    return (none ? along : [rest, ...along]).map((step) => ({ ...step, direction }));
  });
}

/** How many relationships of a bulk type there are at all times; none where the type was not asked for. */
function bulkCount({ bulk, types }: Selection, type: RelationshipType, direction: Direction): number {
  if (types.length > 0 && !types.includes(type)) return 0;
  return bulk.find((count) => count.type === type)?.[direction] ?? 0;
}

/** A person has no votes: what the vocabulary rules out need not be looked up. */
function canHave(kind: Kind, type: RelationshipType, direction: Direction): boolean {
  const { from, to } = RELATIONSHIP_TYPES[type];
  return ((direction === 'out' ? from : to) as readonly Kind[]).includes(kind);
}

/** Order of all lists of relationships: newest start first, then by id. */
export function newestFirst(a: NeighbourRow, b: NeighbourRow): number {
  const [x, y] = [a.relation, b.relation];
  return Number(y.fromMin) - Number(x.fromMin) || (String(x.id) < String(y.id) ? 1 : -1);
}

/** The rows after a place in the order, newest first: one more than the limit where there are more. */
export async function neighbours(
  tx: Reading,
  selection: Selection,
  perspective: Perspective,
  after: RelationCursorKey | undefined,
  limit: number,
): Promise<NeighbourRow[]> {
  const shared = perspectiveParameters(perspective);
  const [fromMin, beforeId] = after ?? [HIGH + 1, ''];
  // A disputed edge may be dated anew, so with sources its stored start does not bound the walk.
  const before = perspective.sources.length > 0 ? fromMin : Math.min(fromMin, shared.until + 1);
  const { kinds, degree } = selection;
  const found = await Promise.all(
    steps(selection, 'page').map(async ({ query, direction, of }) => {
      const parameters = { ...shared, ...of, kinds: [...kinds], degree, before, beforeId, limit: limit + 1 };
      const rows = await tx.read(query, acceptedParameters(query, parameters), neighbourRow);
      return rows.map((row) => ({ ...row, direction }));
    }),
  );
  return found
    .flat()
    .sort(newestFirst)
    .slice(0, limit + 1);
}

/** Counts by type and direction of all that a selection and a filter leave, the largest first. */
export async function countsOf(
  tx: Reading,
  selection: Selection,
  perspective: Perspective,
): Promise<TypeCount[]> {
  const counts = await countedOf(tx, selection, perspective);
  const merged = new Map<string, TypeCount>();
  for (const { type, direction, count } of counts) {
    const { symmetric, forward, backward } = RELATIONSHIP_TYPES[type];
    const shownDirection = symmetric ? 'both' : direction;
    const key = `${type} ${shownDirection}`;
    const before = merged.get(key)?.count ?? 0;
    merged.set(key, {
      type,
      direction: shownDirection,
      reads: direction === 'in' ? backward : forward,
      count: before + count,
    });
  }
  return [...merged.values()]
    .filter(({ count }) => count > 0)
    .map((one) => (isCut(one, perspective, selection) ? { ...one, count: COUNTED, more: true } : one))
    .sort((a, b) => b.count - a.count || (a.type + a.direction < b.type + b.direction ? -1 : 1));
}

/** Whether all relationships of the selected types count: then the bulk types need not be walked. */
function isWhole(perspective: Perspective, { kinds, degree }: Selection): boolean {
  return isUnrestricted(perspective) && kinds.length === 0 && degree === 0;
}

/** Looked up in the degree store the count is whole, however large. */
function isCut({ type, count }: TypeCount, perspective: Perspective, selection: Selection): boolean {
  return !isWhole(perspective, selection) && RELATIONSHIP_TYPES[type].bulk !== undefined && count > COUNTED;
}

interface Counted {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
}

async function countedOf(tx: Reading, selection: Selection, perspective: Perspective): Promise<Counted[]> {
  const { kinds, degree } = selection;
  const row = z.object({ type: relationRow.shape.type, count: z.int() });
  const all = await Promise.all(
    steps(selection, 'count').map(async ({ query, direction, of, bulk }): Promise<Counted[]> => {
      if (bulk !== undefined && isWhole(perspective, selection))
        return [{ type: bulk, direction, count: bulkCount(selection, bulk, direction) }];
      const ask = {
        ...perspectiveParameters(perspective),
        ...of,
        kinds: [...kinds],
        degree,
        limit: COUNTED + 1,
      };
      const rows = await tx.read(query, acceptedParameters(query, ask), row);
      return rows.map((one) => ({ ...one, direction }));
    }),
  );
  return all.flat();
}

/** The entity's own row serves as one end of each of its edges, the neighbour's as the other. */
export function neighbourLookup(self: EntityRow) {
  return (id: string, row: NeighbourRow): EntityRow => (id === self.entity.id ? self : row);
}
