/**
 * Each check finds what it is for, and nothing else: `breaks/<check>.<how>.cypher` breaks a small sound graph in one
 * way, beside the seed, in a transaction that is rolled back, and says what must be reported. A check without a break
 * fails here, so none can be added that never fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Transaction } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { type Reading, run } from '../../../src/database/run.ts';
import { splitScript } from '../../../src/database/script.ts';
import { type CheckResult, runChecks } from '../../../src/features/checks/queries.ts';
import { testDatabase } from '../../support/database.ts';

const FOLDER = fileURLToPath(new URL('./breaks', import.meta.url));
const SOUND = readFileSync(fileURLToPath(new URL('./sound.cypher', import.meta.url)), 'utf8');

interface Break {
  readonly name: string;
  /** What it does, in words. */
  readonly says: string;
  /** `check violation`, in order. */
  readonly reports: readonly string[];
  readonly text: string;
}

const BREAKS = readdirSync(FOLDER)
  .sort()
  .map((file): Break => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const comments = text.split('\n').flatMap((line) => (line.startsWith('// ') ? [line.slice(3)] : []));
    const reports = comments.flatMap((line) => /^reports: (.+)$/.exec(line)?.[1] ?? []);
    if (reports.length === 0 && !comments.includes('reports nothing'))
      throw new Error(`${file} does not say what is reported`);
    return { name: file.replace(/\.cypher$/, ''), says: comments[0] ?? '', reports: reports.sort(), text };
  });

/** Runs the checks on the seed with some scripts, of which nothing stays. */
async function checked(...scripts: readonly string[]): Promise<CheckResult[]> {
  const db = testDatabase();
  const session = db.driver.session({ database: db.name });
  const tx: Transaction = session.beginTransaction();
  try {
    for (const script of scripts) for (const { text } of splitScript(script).statements) await tx.run(text);
    const reading: Reading = { read: (query, parameters, row) => run(tx, query, parameters, row) };
    return await runChecks(reading);
  } finally {
    await tx.close();
    await session.close();
  }
}

const reported = (results: readonly CheckResult[]): string[] =>
  results.flatMap(({ name, violations }) => violations.map(({ violation }) => `${name} ${violation}`)).sort();

describe('the seed', () => {
  test('keeps every rule', async () => {
    expect(reported(await runChecks(testDatabase()))).toEqual([]);
  });

  test('keeps every rule with the sound graph beside it', async () => {
    expect(reported(await checked(SOUND))).toEqual([]);
  });
});

describe('a graph in which', () => {
  test.each(BREAKS)('$says ($name)', async ({ reports, text }) => {
    expect(reported(await checked(SOUND, text))).toEqual(reports);
  });
});

test('every check has been seen to fail, and says what it is for', async () => {
  const results = await runChecks(testDatabase());
  const seen = new Set(BREAKS.flatMap(({ reports }) => reports.map((line) => line.split(' ')[0])));
  expect(results.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  expect(results.filter(({ purpose }) => !/^[A-Z].*\.$/.test(purpose) || /Generated/.test(purpose))).toEqual(
    [],
  );
  expect(new Set(results.map(({ name }) => name)).size).toBe(results.length);
});

test('violations are listed up to a limit, and the total says whether there are more', async () => {
  const db = testDatabase();
  const session = db.driver.session({ database: db.name });
  const tx = session.beginTransaction();
  try {
    for (const { text } of splitScript(SOUND).statements) await tx.run(text);
    for (const n of [1, 2, 3])
      await tx.run(`CREATE (:Source {id: 'source:t-${n}', knownFrom: 0, knownTo: 99991231})`);
    const reading: Reading = { read: (query, parameters, row) => run(tx, query, parameters, row) };
    const totals = async (limit: number) =>
      (await runChecks(reading, { limit })).find(({ name }) => name === 'sources-used');
    expect(await totals(2)).toMatchObject({
      violations: [{ violation: 'source:t-1' }, { violation: 'source:t-2' }],
      total: { atLeast: 2 },
    });
    expect(await totals(4)).toMatchObject({ violations: { length: 3 }, total: { exactly: 3 } });
  } finally {
    await tx.close();
    await session.close();
  }
});
