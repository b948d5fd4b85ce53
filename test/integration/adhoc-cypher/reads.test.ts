/** Read queries pass: typical queries, the examples of the guide, and the read queries of the product. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Refused } from '../../../src/adhoc-cypher/errors.ts';
import { cypherFile, cypherNames } from '../../../src/database/cypher-file.ts';
import { splitScript } from '../../../src/database/script.ts';
import { READS } from './reads.ts';
import { adhoc, failureOf, runAll } from './support.ts';

const adhocCypher = adhoc();

describe('the table', () => {
  it('has at least 60 queries', () => expect(READS.length).toBeGreaterThanOrEqual(60));
});

describe.each(
  READS.map(([text, parameters]) => [text, parameters ?? {}] as const),
)('%s', (text, parameters) => {
  it('passes', async () => {
    const { columns, summary } = await runAll(adhocCypher, text, parameters);
    expect(columns.length).toBeGreaterThan(0);
    expect(summary.truncated).toBe(false);
  });
});

const guide = readFileSync(new URL('../../../docs/guide/cypher.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/```cypher\n([\s\S]*?)```/g)].flatMap(
  ([, script = '']) => splitScript(script).statements,
);

describe('the guide', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(4));
  it.each(examples.map(({ text }) => [text]))('%s', async (text) => {
    await runAll(adhocCypher, text);
  });
});

/** Folders of queries that write, or that read the state of the server. */
const NOT_READS = ['migrations', 'seed', 'adhoc-cypher'];

describe('the queries of the product', () => {
  const names = [...cypherNames('queries'), ...cypherNames('checks')].filter(
    (name) => !NOT_READS.includes(name.split('/')[1] ?? ''),
  );
  it.each(names.map((name) => [name]))('%s', async (name) => {
    const { text, parameters } = cypherFile(name);
    const samples = Object.fromEntries(Object.entries(parameters).map(([key, { sample }]) => [key, sample]));
    const question = { text, parameters: samples, bytes: adhocCypher.limits.documentBytes };
    const explained = await adhocCypher.explain(question, 'test', new AbortController().signal, false);
    expect(explained.plan.operator).toBe('ProduceResults');
  });

  it('that write are refused', async () => {
    for (const name of ['queries/seed/write-entities', 'queries/seed/mark', 'queries/migrations/lock']) {
      const { text, parameters } = cypherFile(name);
      const samples = Object.fromEntries(
        Object.entries(parameters).map(([key, { sample }]) => [key, sample]),
      );
      const refused = await failureOf(runAll(adhocCypher, text, samples));
      expect([name, (refused as Refused).rule]).toEqual([name, 'write']);
    }
  });
});
