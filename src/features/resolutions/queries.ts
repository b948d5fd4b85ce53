/** Reads what resolutions and measures do, and what stands in their place. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { type EntityRow, entityOf, entityRow, relationRow } from '../common/rows.ts';
import { applySourceFilter, type FilteredRelation } from '../relations/apply-source-filter.ts';
import { type ListedResolution, MOST_RESOLUTIONS } from './contract.ts';

const EFFECTS = cypherFile('queries/resolutions/effects');
const BEARING = cypherFile('queries/resolutions/bearing');
const SUPERSEDING = cypherFile('queries/resolutions/superseding');
const MEASURE_COUNTS = cypherFile('queries/resolutions/measure-counts');
const LISTED = cypherFile('queries/resolutions/listed');
const ALL = cypherFile('queries/resolutions/list');
const LIMIT = 2_000;

const countRow = z.object({ id: z.string(), count: z.int() });

export const rowWithEnds = relationRow.extend({
  fromLabels: entityRow.shape.labels,
  fromEntity: entityRow.shape.entity,
  toLabels: entityRow.shape.labels,
  toEntity: entityRow.shape.entity,
});
export type RowWithEnds = z.infer<typeof rowWithEnds>;
const supersedingRow = rowWithEnds.extend({ imposedBy: z.array(entityRow) });
export type SupersedingRow = z.infer<typeof supersedingRow>;

export const fromEnd = (row: RowWithEnds): EntityRow => ({ labels: row.fromLabels, entity: row.fromEntity });
export const toEnd = (row: RowWithEnds): EntityRow => ({ labels: row.toLabels, entity: row.toEntity });
const endOf = (id: string, row: RowWithEnds) => (id === row.from ? fromEnd(row) : toEnd(row));

export async function effectsOf(
  tx: Reading,
  ids: readonly string[],
  perspective: Perspective,
): Promise<FilteredRelation<RowWithEnds>[]> {
  if (ids.length === 0) return [];
  const rows = await tx.read(
    EFFECTS,
    parametersFor(EFFECTS, perspective, { ids: [...ids], limit: LIMIT }),
    rowWithEnds,
  );
  return applySourceFilter(tx, rows, perspective, endOf);
}

/** What imposes, targets, constrains or exempts entities, by type. */
export async function bearingOn(
  tx: Reading,
  ids: readonly string[],
  types: readonly RelationshipType[],
  perspective: Perspective,
): Promise<FilteredRelation<RowWithEnds>[]> {
  if (ids.length === 0) return [];
  const parameters = parametersFor(BEARING, perspective, { ids: [...ids], types: [...types], limit: LIMIT });
  return applySourceFilter(tx, await tx.read(BEARING, parameters, rowWithEnds), perspective, endOf);
}

export async function supersedingOf(
  tx: Reading,
  ids: readonly string[],
  perspective: Perspective,
): Promise<FilteredRelation<SupersedingRow>[]> {
  const parameters = parametersFor(SUPERSEDING, perspective, { ids: [...ids], limit: LIMIT });
  return applySourceFilter(tx, await tx.read(SUPERSEDING, parameters, supersedingRow), perspective, endOf);
}

/** How many measures of each resolution the graph holds, whatever the date and the sources. */
export async function measureCounts(tx: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.read(MEASURE_COUNTS, { ids: [...ids] }, countRow);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

const listRow = entityRow.extend({
  measures: z.int(),
  binding: z.int(),
  supersededBy: z.array(z.string()),
});

/** All resolutions of the perspective, by id; one more than the most where there are more. */
export async function allResolutions(tx: Reading, perspective: Perspective): Promise<ListedResolution[]> {
  const parameters = parametersFor(ALL, perspective, { limit: MOST_RESOLUTIONS + 1 });
  const rows = await tx.read(ALL, parameters, listRow);
  return rows.map(({ measures, binding, supersededBy, ...row }) => ({
    resolution: entityOf(row, perspective.asOf),
    measures,
    binding,
    supersededBy: [...supersededBy].sort(),
  }));
}

/** Names on each list, by measure; measures without names are left out. */
export async function listedUnder(tx: Reading, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.read(LISTED, { ids: [...ids] }, countRow);
  return new Map(rows.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]));
}
