/** Reads entities: one, a page of them, what is said of their properties, and what is measured of them. */
import { z } from 'zod';
import { type CypherFile, cypherFile } from '../../database/cypher-file.ts';
import type { Parameters, Reading } from '../../database/run.ts';
import { LOW } from '../../model/days.ts';
import { BULK_TYPES } from '../../model/vocabulary.ts';
import { claimsById, passesFilter, propertyClaims } from '../common/claim-rows.ts';
import type { Entity } from '../common/contract.ts';
import {
  excludedUndatedParameters,
  type Perspective,
  parametersFor,
  restrictsClaims,
} from '../common/perspective.ts';
import { type EntityRow, entityRow } from '../common/rows.ts';
import type { EntitiesAnswer, Series } from './contract.ts';
import { factsOf, statedProperties, withFacts } from './facts.ts';
import type { IdRange } from './id-ranges.ts';

const ENTITY = cypherFile('queries/entities/entity');
const BY_IDS = cypherFile('queries/entities/by-ids');
const BY_IDS_DEGREE = cypherFile('queries/entities/by-ids-degree');
const SORT_KEYS = cypherFile('queries/entities/sort-keys');
const LIST = cypherFile('queries/entities/list');
const COUNT = cypherFile('queries/entities/count');
const OBSERVATIONS = cypherFile('queries/entities/observations');

export const degreeRow = entityRow.extend({ degree: z.int() });
const countRow = z.object({ count: z.int() });
export type DegreeRow = z.infer<typeof degreeRow>;

/** One entity with its relationships of the bulk types, counted by direction. */
const oneRow = degreeRow.extend({
  bulk: z.array(z.object({ type: z.enum(BULK_TYPES), out: z.int(), in: z.int() })),
});
export type EntityDetailRow = z.infer<typeof oneRow>;

/** The entity with this id, or nothing. */
export async function entityById(tx: Reading, id: string): Promise<EntityDetailRow | undefined> {
  return (await tx.read(ENTITY, { id }, oneRow))[0];
}

/** The entities that exist, by id. */
export async function entitiesByIds(tx: Reading, ids: readonly string[]): Promise<Map<string, EntityRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.read(BY_IDS, { ids: [...new Set(ids)] }, entityRow);
  return new Map(rows.map((row) => [String(row.entity.id), row]));
}

/** The same with the number of their relationships. */
export async function entitiesWithDegree(
  tx: Reading,
  ids: readonly string[],
): Promise<Map<string, DegreeRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.read(BY_IDS_DEGREE, { ids: [...new Set(ids)] }, degreeRow);
  return new Map(rows.map((row) => [String(row.entity.id), row]));
}

/** How far entities are counted. */
export const COUNTED = 10_000;

function rangeParameters(
  query: CypherFile,
  { prefix, labels }: IdRange,
  perspective: Perspective,
  own: Parameters,
) {
  return parametersFor(query, perspective, { prefix, labels: [...labels], ...own });
}

/** Entities by id after one of them: one more than the limit where there are more. */
export async function entitiesAfter(
  tx: Reading,
  ranges: readonly IdRange[],
  perspective: Perspective,
  after: string,
  limit: number,
): Promise<DegreeRow[]> {
  const found = await Promise.all(
    ranges.map((range) =>
      tx.read(LIST, rangeParameters(LIST, range, perspective, { after, limit: limit + 1 }), degreeRow),
    ),
  );
  // The listings are in the order of the ids, and so is each of them.
  return found.flat().slice(0, limit + 1);
}

const sortRow = z.object({ id: z.string(), name: z.string(), fromMin: z.int(), degree: z.int() });
export type SortRow = z.infer<typeof sortRow>;

/** What the entities of a list are sorted by; one more than the limit where there are more. */
export async function sortRows(
  tx: Reading,
  ranges: readonly IdRange[],
  perspective: Perspective,
  limit: number,
): Promise<SortRow[]> {
  const found = await Promise.all(
    ranges.map((range) =>
      tx.read(SORT_KEYS, rangeParameters(SORT_KEYS, range, perspective, { limit: limit + 1 }), sortRow),
    ),
  );
  return found.flat();
}

/** How many there are; what is above `COUNTED` is not counted further. */
export async function countEntities(
  tx: Reading,
  ranges: readonly IdRange[],
  perspective: Perspective,
): Promise<number> {
  const rows = await Promise.all(
    ranges.map((range) =>
      tx.read(
        COUNT,
        rangeParameters(COUNT, range, perspective, { attestedAfter: LOW, limit: COUNTED + 1 }),
        countRow,
      ),
    ),
  );
  return rows.flat().reduce((sum, { count }) => sum + count, 0);
}

/** How many a list leaves out since they are undated, counted likewise; nothing where no date is asked for. */
export async function countUndated(
  tx: Reading,
  ranges: readonly IdRange[],
  perspective: Perspective,
): Promise<EntitiesAnswer['undated']> {
  if (perspective.asOf === undefined) return undefined;
  const leftOut = excludedUndatedParameters(perspective);
  if (leftOut === undefined) return { entities: 0 };
  const rows = await Promise.all(
    ranges.map((range) =>
      tx.read(
        COUNT,
        rangeParameters(COUNT, range, perspective, { ...leftOut, limit: COUNTED + 1 }),
        countRow,
      ),
    ),
  );
  const count = rows.flat().reduce((sum, row) => sum + row.count, 0);
  return count > COUNTED ? { entities: COUNTED, more: true } : { entities: count };
}

/** Entities with values and disputes as the filter leaves them; without one the stored values are right. */
export async function withFilteredProperties<E extends Entity>(
  tx: Reading,
  entities: readonly E[],
  perspective: Perspective,
): Promise<E[]> {
  const disputed = restrictsClaims(perspective)
    ? entities.filter((entity) => entity.disputed.length > 0)
    : [];
  const properties = [...new Set(disputed.flatMap((entity) => Object.keys(statedProperties(entity))))];
  const claims = await propertyClaims(
    tx,
    disputed.map(({ id }) => id),
    properties,
  );
  return entities.map((entity) => {
    const said = claims.get(entity.id);
    return said === undefined ? entity : withFacts(entity, factsOf(entity, said, perspective), perspective);
  });
}

const observationRow = z.object({
  observation: z.object({
    id: z.string(),
    measure: z.string(),
    unit: z.string().nullish(),
    value: z.number().nullish(),
    low: z.number().nullish(),
    high: z.number().nullish(),
    qualifier: z.string().nullish(),
    when: z.string().nullish(),
    fromMin: z.int(),
    fromMax: z.int(),
    toMin: z.int(),
    toMax: z.int(),
  }),
  claims: z.array(z.string()),
});

/** The series of an entity: one measure and unit each, by name, in the order of their start. */
export async function seriesOf(tx: Reading, id: string, perspective: Perspective): Promise<Series[]> {
  const parameters = parametersFor(OBSERVATIONS, perspective, { id, limit: 2000 });
  const rows = await tx.read(OBSERVATIONS, parameters, observationRow);
  const claims = await claimsById(
    tx,
    rows.flatMap((row) => row.claims),
  );
  const series = new Map<string, Series>();
  for (const row of rows) {
    const { measure, unit, qualifier, value, low, high, when, ...rest } = row.observation;
    const left = row.claims
      .flatMap((claimId) => claims.get(claimId) ?? [])
      .filter((claim) => passesFilter(claim, perspective));
    if (left.length === 0 && row.claims.length > 0) continue;
    const key = `${measure}\n${unit ?? ''}`;
    const one = series.get(key) ?? { measure, unit: unit ?? '', observations: [] };
    series.set(key, one);
    one.observations.push({
      ...rest,
      qualifier: qualifier ?? 'exactly',
      ...(typeof value === 'number' && { value }),
      ...(typeof low === 'number' && { low }),
      ...(typeof high === 'number' && { high }),
      ...(typeof when === 'string' && { when }),
      claims: left,
    });
  }
  return [...series.values()].sort((a, b) => (a.measure + a.unit < b.measure + b.unit ? -1 : 1));
}
