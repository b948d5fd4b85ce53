/**
 * EXPLAIN of every Cypher text of the product on the seed with some edges of each bulk type: no scan of all nodes, no
 * scan of a label or type, no Cartesian product of anything but unique seeks, unless the file's header says why; and
 * what the header demands of its plan is there.
 */
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherFile, cypherNames, encodeParameters } from '../../src/database/cypher-file.ts';
import { forType, withoutParts } from '../../src/database/query-parts.ts';
import { splitScript } from '../../src/database/script.ts';
import { seedScripts } from '../../src/database/seed.ts';
import { addBulkEdges, removeBulkEdges } from '../support/bulk-edges.ts';
import { testDatabase } from '../support/database.ts';

const REFUSED =
  /^(AllNodesScan|.*NodeByLabelScan|.*NodeByLabelsScan|.*TypeScan|.*AllRelationshipsScan|CartesianProduct)$/;
const UNIQUE_SEEK = /^(Node|Directed\w*|Undirected\w*)UniqueIndexSeek$/;

const operatorOf = (plan: Plan) => plan.operatorType.replace(/@.*$/, '').replace(/\(.*\)$/, '');

function operators(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operators)];
}

/** A product of single rows found by unique ids costs nothing. */
function isOfUniqueSeeks(plan: Plan): boolean {
  const operator = operatorOf(plan);
  if (UNIQUE_SEEK.test(operator)) return true;
  return (
    ['CartesianProduct', 'Filter', 'CacheProperties', 'Argument'].includes(operator) &&
    plan.children.every(isOfUniqueSeeks)
  );
}

function refusedIn(plan: Plan): string[] {
  return operators(plan)
    .filter((each) => REFUSED.test(operatorOf(each)))
    .filter((each) => !(operatorOf(each) === 'CartesianProduct' && isOfUniqueSeeks(each)))
    .map(operatorOf);
}

async function explain(
  text: string,
  parameters: Record<string, unknown>,
): Promise<{ plan: Plan | undefined; keys: string[] }> {
  const db = testDatabase();
  const session = db.driver.session({ database: db.name });
  try {
    const { summary, records } = await session.run(`EXPLAIN ${text}`, parameters);
    return { plan: summary.plan || undefined, keys: records[0]?.keys.map(String) ?? [] };
  } finally {
    await session.close();
  }
}

describe('the plan of', () => {
  beforeAll(addBulkEdges);
  afterAll(removeBulkEdges);

  const files = [...cypherNames('queries'), ...cypherNames('checks')].map(cypherFile);
  const variants = files.flatMap((file) => [
    { title: file.name, file },
    ...(withoutParts(file) === file
      ? []
      : [{ title: `${file.name} without its parts`, file: withoutParts(file) }]),
    ...(file.forEach?.types ?? []).map((type) => ({
      title: `${file.name} of ${type}`,
      file: withoutParts(forType(file, type)),
    })),
  ]);
  for (const { title, file } of variants) {
    it(title, async () => {
      const samples = Object.fromEntries(
        Object.entries(file.parameters).map(([key, { sample }]) => [key, sample]),
      );
      const { plan } = await explain(file.text, encodeParameters(file, samples));
      // A schema command has no operators.
      if (!plan) return;
      const found = new Set(operators(plan).map(operatorOf));
      expect(refusedIn(plan).filter((operator) => !(operator in file.allow))).toEqual([]);
      expect(
        file.plan.must.filter((operator) => !found.has(operator)),
        `operators: ${[...found].join(', ')}`,
      ).toEqual([]);
      expect(file.plan.mustNot.filter((operator) => found.has(operator))).toEqual([]);
    });
  }

  for (const script of seedScripts()) {
    it(script.path, async () => {
      for (const statement of splitScript(script.text).statements) {
        const { plan } = await explain(statement.text, {});
        expect(plan && refusedIn(plan), `line ${statement.line}`).toEqual([]);
      }
    });
  }
});
