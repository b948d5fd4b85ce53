/** Reads the timeline: entities, relationships and deadlines after a cursor, and how many there are. */
import { z } from 'zod';
import { acceptedParameters, type CypherFile, cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Relation } from '../common/contract.ts';
import { entityParameters, type Perspective, perspectiveParameters } from '../common/perspective.ts';
import { type EntityRow, entityOf, entityRefOf, entityRow } from '../common/rows.ts';
import { type DegreeRow, withFilteredProperties } from '../entities/queries.ts';
import { edgesBetween } from '../graph/queries.ts';
import { applySourceFilter } from '../relations/apply-source-filter.ts';
import type { RelationCursorKey } from '../relations/cursor-keys.ts';
import { fromEnd, rowWithEnds, toEnd } from '../resolutions/queries.ts';
import { MOST_LISTED_RELATIONSHIPS, type TimelineItem } from './contract.ts';
import { deadlineItem, entityItem, relationItem } from './items.ts';

const load = (name: string) => ({
  page: cypherFile(`queries/timeline/page-${name}`),
  count: cypherFile(`queries/timeline/count-${name}`),
});
const ENTITIES = { connected: load('entities-connected'), drawn: load('entities-drawn') };
const RELATIONSHIPS = { connected: load('relationships-connected'), drawn: load('relationships-drawn') };

/** Measures with a deadline that are looked at. */
const MOST_DEADLINES = 2_000;

export interface TimelineSelection {
  /** The entities it is about; empty = the whole drawn graph. */
  readonly of: readonly DegreeRow[];
  readonly connected: 'any' | 'all';
  readonly kinds: readonly string[];
  readonly types: readonly string[];
}

/** An item and where it stands: by its stored date, also where a filter by source dates it anew. */
export interface PositionedItem {
  readonly at: RelationCursorKey;
  readonly item: TimelineItem;
}

export interface TimelinePage {
  /** One more than the limit where there are more. */
  readonly positioned: readonly PositionedItem[];
  readonly total: number;
}

export async function timelinePage(
  tx: Reading,
  line: TimelineSelection,
  perspective: Perspective,
  after: RelationCursorKey | undefined,
  limit: number,
): Promise<TimelinePage> {
  const [fromMin, afterId] = after ?? [-1, ''];
  const parameters = {
    ...perspectiveParameters(perspective),
    ...entityParameters(perspective),
    ...parametersOf(line),
    after: fromMin,
    afterId,
  };
  const entities = async (): Promise<TimelinePage> => {
    const query = line.of.length > 0 ? ENTITIES.connected : ENTITIES.drawn;
    const ask = { ...parameters, walk: parameters.walkEntities, due: false, limit: limit + 1 };
    const due = { ...ask, due: true, after: -1, afterId: '', limit: MOST_DEADLINES };
    const [rows, measures, count] = await Promise.all([
      tx.read(query.page, acceptedParameters(query.page, ask), entityRow),
      tx.read(query.page, acceptedParameters(query.page, due), entityRow),
      counted(tx, query.count, ask),
    ]);
    const [items, deadlines] = await Promise.all([
      thingItems(tx, rows, line, perspective),
      deadlineItems(tx, measures, perspective),
    ]);
    const stored = rows.map(({ entity }) => entity);
    const dues = positionedItems(deadlines, deadlines).filter(({ at }) => isAfter(at, after));
    return { positioned: [...positionedItems(stored, items), ...dues], total: deadlines.length + count };
  };
  const relations = async (): Promise<TimelinePage> => {
    const query = line.of.length > 0 ? RELATIONSHIPS.connected : RELATIONSHIPS.drawn;
    const ask = { ...parameters, walk: parameters.walkRelations, limit: limit + 1 };
    const [rows, total] = await Promise.all([
      tx.read(query.page, acceptedParameters(query.page, ask), rowWithEnds),
      counted(tx, query.count, ask),
    ]);
    const shown = await applySourceFilter(tx, rows, perspective, (id, row) =>
      id === row.from ? fromEnd(row) : toEnd(row),
    );
    const items = shown.map(({ row, relation }) =>
      relationItem(relation, entityRefOf(fromEnd(row)), entityRefOf(toEnd(row))),
    );
    const stored = shown.map(({ row }) => row.relation);
    return { positioned: positionedItems(stored, items), total };
  };
  // With types alone only relationships are requested, with kinds alone only entities.
  const parts = await Promise.all([
    ...(line.types.length === 0 || line.kinds.length > 0 ? [entities()] : []),
    ...(line.kinds.length === 0 || line.types.length > 0 ? [relations()] : []),
  ]);
  const positioned = parts.flatMap((part) => part.positioned).sort(earliestFirst);
  return {
    positioned: positioned.slice(0, limit + 1),
    total: parts.reduce((sum, { total }) => sum + total, 0),
  };
}

/**
 * Where the walk begins. To find what is connected to all, it begins at the entity with the fewest relationships, and each
 * result is tested at the others.
 */
function parametersOf({ of, connected, kinds, types }: TimelineSelection) {
  const ids = [...of].sort((a, b) => a.degree - b.degree).map(({ entity }) => String(entity.id));
  const all = connected === 'all' && ids.length > 1;
  return {
    ids,
    types: [...types],
    kinds: [...kinds],
    walkEntities: all ? ids.slice(0, 1) : ids,
    others: all ? ids.slice(1) : [],
    walkRelations: all ? ids.slice(0, -1) : ids,
    between: all,
  };
}

async function counted(
  tx: Reading,
  query: CypherFile,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> {
  const rows = await tx.read(query, acceptedParameters(query, parameters), z.object({ count: z.int() }));
  return rows[0]?.count ?? 0;
}

async function thingItems(
  tx: Reading,
  rows: readonly EntityRow[],
  { of, types }: TimelineSelection,
  perspective: Perspective,
): Promise<TimelineItem[]> {
  const entities = await withFilteredProperties(
    tx,
    rows.map((row) => entityOf(row, perspective.asOf)),
    perspective,
  );
  const ties = await tiesOf(tx, rows, of, types, perspective);
  return entities.map((entity) => {
    const all = ties.get(entity.id) ?? [];
    const relations = all.slice(0, MOST_LISTED_RELATIONSHIPS);
    return entityItem(
      entity,
      of.length === 0 ? undefined : { relations, showing: relations.length, total: all.length },
    );
  });
}

/** The relationships between each entity and those that the timeline is about. */
async function tiesOf(
  tx: Reading,
  rows: readonly EntityRow[],
  of: readonly EntityRow[],
  types: readonly string[],
  perspective: Perspective,
): Promise<Map<string, Relation[]>> {
  const ties = new Map<string, Relation[]>();
  if (of.length === 0 || rows.length === 0) return ties;
  const asked = new Set(of.map(({ entity }) => String(entity.id)));
  const tie = (id: string, edge: Relation) => ties.set(id, [...(ties.get(id) ?? []), edge]);
  for (const edge of await edgesBetween(tx, perspective, [...of, ...rows], types)) {
    if (asked.has(edge.from)) tie(edge.to, edge);
    if (asked.has(edge.to)) tie(edge.from, edge);
  }
  return ties;
}

async function deadlineItems(
  tx: Reading,
  rows: readonly EntityRow[],
  perspective: Perspective,
): Promise<TimelineItem[]> {
  const measures = await withFilteredProperties(
    tx,
    rows.map((row) => entityOf(row)),
    perspective,
  );
  return measures.flatMap((measure) => deadlineItem(measure, perspective) ?? []);
}

function positionedItems(
  stored: readonly Readonly<Record<string, unknown>>[],
  items: readonly TimelineItem[],
): PositionedItem[] {
  return items.map((item, index) => ({
    at: [Number(stored[index]?.fromMin ?? item.fromMin), item.id],
    item,
  }));
}

/** The order of all pages: the earliest possible start first, then by id. */
function earliestFirst(
  { at: [from, id] }: PositionedItem,
  { at: [otherFrom, otherId] }: PositionedItem,
): number {
  return from - otherFrom || (id < otherId ? -1 : 1);
}

function isAfter([fromMin, id]: RelationCursorKey, after: RelationCursorKey | undefined): boolean {
  return after === undefined || fromMin > after[0] || (fromMin === after[0] && id > after[1]);
}
