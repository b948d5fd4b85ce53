/**
 * The predicate of time in Cypher against the model's own words for it: the queries that the API runs, on generated rows,
 * must leave exactly what `perspective.ts` leaves. Each run writes its rows in a transaction that is rolled back.
 */
import fc from 'fast-check';
import type { Transaction } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type CypherFile, cypherFile } from '../../../src/database/cypher-file.ts';
import { forType } from '../../../src/database/query-parts.ts';
import { run } from '../../../src/database/run.ts';
import {
  entityParameters,
  excludedUndatedParameters,
  type Perspective,
  perspectiveParameters,
} from '../../../src/features/common/perspective.ts';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { isIncluded, isKnown, isTrueAt, presenceOf } from '../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import { testDatabase } from '../../support/database.ts';
import { bounds, entity, perspective, relationship, SOURCES, TYPES } from './perspective-rows.ts';

/** Writes and reads in a transaction of which nothing stays. */
async function rolledBack(work: (tx: Transaction) => Promise<void>): Promise<void> {
  const db = testDatabase();
  const session = db.driver.session({ database: db.name });
  const tx = session.beginTransaction();
  try {
    await work(tx);
  } finally {
    await tx.close();
    await session.close();
  }
}

/** What a query takes of the parameters. */
async function read<T>(
  tx: Transaction,
  query: CypherFile,
  parameters: Record<string, unknown>,
  row: z.ZodType<T>,
): Promise<T[]> {
  const taken = Object.entries(parameters).filter(([name]) => name in query.parameters);
  return run(tx, query, Object.fromEntries(taken), row);
}

const integers = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]),
  );

type Relationship = ReturnType<typeof relationship.generate>['value'];
type Row = Relationship & { readonly id: string };

async function writeRelationships(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const [from, to] = ['state:t-p-from', 'org:t-p-to'];
  await tx.run(
    'UNWIND $ends AS end CREATE (n:Entity {id: end.id, num: end.num}) WITH count(*) AS all UNWIND $sources AS id CREATE (:Source {id: id})',
    { ends: [integers({ id: from, num: 970001 }), integers({ id: to, num: 970002 })], sources: [...SOURCES] },
  );
  let key = 970_000;
  const claims = rows.flatMap(({ id, claims: own }) =>
    own.map(({ known: days, ...claim }) => ({ ...integers({ ...days, key: key++ }), ...claim, of: id })),
  );
  await tx.run(
    'UNWIND $claims AS row MATCH (s:Source {id: row.source}) CREATE (c:Claim {id: "claim:t-p-" + row.key})-[:FROM_SOURCE]->(s) SET c += row {.key, .knownFrom, .knownTo, .mode, .status}',
    { claims },
  );
  for (const type of TYPES) {
    const edges = rows
      .filter((row) => row.type === type)
      .map(({ id, claims: _own, known: days, endKnownFrom, disputed, type: _type, ...rest }) => ({
        ...integers({ ...rest, ...days, src: 970001, dst: 970002 }),
        ...(endKnownFrom !== undefined && { endKnownFrom: BigInt(endKnownFrom) }),
        id,
        disputed,
        claims: claims
          .filter(({ of }) => of === id)
          .map((claim) => (claim as unknown as { key: bigint }).key),
      }));
    await tx.run(
      `UNWIND $edges AS row MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = row`,
      { edges, from, to },
    );
  }
}

function isSaid({ claims }: Relationship, { sources, knownAt }: Perspective): boolean {
  return (
    sources.length === 0 ||
    claims.some(
      ({ source, mode, status, known: days }) =>
        sources.includes(source) &&
        mode === 'asserted' &&
        status !== 'superseded' &&
        (knownAt === undefined || isKnown(days, knownAt)),
    )
  );
}

/** @param redated where sources are chosen a disputed one passes its dates: they are judged when it is shown. */
function passesFilter(row: Relationship, perspective: Perspective, redated: boolean): boolean {
  const { temporal } = RELATIONSHIP_TYPES[row.type];
  const dated = { ...row, ...row.known };
  if (!isSaid(row, perspective)) return false;
  const passes = redated && perspective.sources.length > 0 && row.disputed;
  return isIncluded(dated, temporal, passes ? { ...perspective, asOf: undefined } : perspective);
}

const edgeRow = z.object({ relation: z.object({ id: z.string() }) });
const countRow = z.object({ count: z.int() });
const pagesOrCounts = (what: 'page' | 'count') => {
  const bulk = cypherFile(`queries/relations/${what}-bulk-out`);
  return [
    cypherFile(`queries/relations/${what}-others-out`),
    forType(bulk, 'PARTY_TO'),
    forType(bulk, 'VOTED'),
  ];
};
const PAGES = pagesOrCounts('page');
const COUNTS = pagesOrCounts('count');
const EDGES = cypherFile('queries/graph/edges');

test('the relationships that the queries leave are those that the model leaves', async () => {
  const rows = fc.array(relationship, { minLength: 1, maxLength: 120, size: 'max' });
  const perspectives = fc.array(perspective, { minLength: 4, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, perspectives, (generated, perspectives) =>
      rolledBack(async (tx) => {
        const all = generated.map((row, n): Row => ({ ...row, id: `t-p:${n}` }));
        await writeRelationships(tx, all);
        for (const perspective of perspectives) {
          const wanted = all
            .filter((row) => passesFilter(row, perspective, true))
            .map(({ id }) => id)
            .sort();
          const parameters = {
            ...perspectiveParameters(perspective),
            ids: ['state:t-p-from', 'org:t-p-to'],
            id: 'state:t-p-from',
            num: 970001,
            degree: 0,
            before: HIGH + 1,
            beforeId: '',
            types: [],
            kinds: [],
            limit: 1000,
          };
          const idsOf = (found: z.infer<typeof edgeRow>[]) => found.map(({ relation }) => relation.id).sort();
          expect(idsOf(await read(tx, EDGES, parameters, edgeRow))).toEqual(wanted);
          const pages = await Promise.all(PAGES.map((query) => read(tx, query, parameters, edgeRow)));
          expect(idsOf(pages.flat())).toEqual(wanted);
          const counts = await Promise.all(COUNTS.map((query) => read(tx, query, parameters, countRow)));
          const sum = counts.flat().reduce((so, { count }) => so + count, 0);
          expect(sum).toBe(all.filter((row) => passesFilter(row, perspective, false)).length);
        }
      }),
    ),
    { numRuns: 30, includeErrorInReport: true },
  );
}, 240_000);

const entityRow = z.object({ entity: z.object({ id: z.string() }) });
const LIST = cypherFile('queries/entities/list');
const COUNT = cypherFile('queries/entities/count');
const NODES = cypherFile('queries/graph/nodes');
const MEASURED = cypherFile('queries/analysis/nodes');
const COUNT_UNDATED = cypherFile('queries/graph/count-undated');
const OBSERVATIONS = cypherFile('queries/entities/observations');

test('so are the entities, the undated ones that are counted apart, and observations', async () => {
  const entities = fc.array(entity, { minLength: 1, maxLength: 60, size: 'max' });
  const perspectives = fc.array(
    perspective.map((perspective): Perspective => ({ ...perspective, sources: [] })),
    { minLength: 4, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(
      entities,
      fc.array(bounds, { maxLength: 20 }),
      perspectives,
      (generated, measured, perspectives) =>
        rolledBack(async (tx) => {
          const all = generated.map((row, n) => ({ ...row, id: `factor:t-p-${n}` }));
          await tx.run(
            'UNWIND $rows AS row CREATE (n:Entity:Factor:TestPerspective) SET n = row, n.name = row.id, n.x = 1.0',
            { rows: all.map(integers) },
          );
          const observations = measured.map((row, n) => ({ ...row, id: `obs:t-p-${n}` }));
          await tx.run(
            'MATCH (n:Entity {id: "factor:t-p-0"}) UNWIND $rows AS row CREATE (n)-[:HAS_OBSERVATION]->(o:Observation) SET o = row',
            { rows: observations.map(integers) },
          );
          for (const perspective of perspectives) {
            const wanted = all
              .filter((row) => presenceOf(row, perspective) === 'present')
              .map(({ id }) => id)
              .sort();
            const hidden = all.filter((row) => presenceOf(row, perspective) === 'undated').length;
            const parameters = {
              ...perspectiveParameters(perspective),
              ...entityParameters(perspective),
              prefix: 'factor:t-p-',
              labels: [],
              after: '',
              kinds: ['TestPerspective'],
              with: [],
              limit: 1000,
            };
            const idsOf = (found: z.infer<typeof entityRow>[]) => found.map((row) => row.entity.id).sort();
            expect(idsOf(await read(tx, LIST, parameters, entityRow))).toEqual(wanted);
            expect(idsOf(await read(tx, NODES, parameters, entityRow))).toEqual(wanted);
            const nodes = await read(tx, MEASURED, parameters, z.object({ id: z.string() }));
            expect(nodes.map(({ id }) => id).sort()).toEqual(wanted);
            const counted = await read(tx, COUNT, { ...parameters, attestedAfter: LOW }, countRow);
            expect(counted).toEqual([{ count: wanted.length }]);

            const leftOut = excludedUndatedParameters(perspective);
            expect(leftOut === undefined ? 0 : hidden).toBe(hidden);
            if (leftOut) {
              for (const query of [COUNT, COUNT_UNDATED]) {
                expect(await read(tx, query, { ...parameters, ...leftOut }, countRow)).toEqual([
                  { count: hidden },
                ]);
              }
            }

            const ask = { ...parameters, id: 'factor:t-p-0' };
            const found = await read(
              tx,
              OBSERVATIONS,
              ask,
              z.object({ observation: z.object({ id: z.string() }) }),
            );
            expect(found.map(({ observation }) => observation.id).sort()).toEqual(
              observations
                .filter((row) =>
                  isTrueAt(row, 'state', { asOf: perspective.asOf, certainly: perspective.certainly }),
                )
                .map(({ id }) => id)
                .sort(),
            );
          }
        }),
    ),
    { numRuns: 30, includeErrorInReport: true },
  );
}, 240_000);
