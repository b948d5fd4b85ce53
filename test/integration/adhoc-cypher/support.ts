/** Ad-hoc queries on the seeded database without HTTP, and fingerprints of the stored data. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AdhocCypher, type AdhocQuery, type Summary } from '../../../src/adhoc-cypher/adhoc-cypher.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/adhoc-cypher/limits.ts';
import type { Value } from '../../../src/adhoc-cypher/values.ts';
import { cypher, testDatabase } from '../../support/database.ts';

export function adhoc(limits: Partial<Limits> = {}): AdhocCypher {
  return new AdhocCypher(testDatabase(), { ...DEFAULT_LIMITS, ...limits });
}

export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly summary: Summary;
}

/** Runs a query and collects the result. */
export async function runAll(
  adhocCypher: AdhocCypher,
  text: string,
  parameters: Record<string, unknown> = {},
  more: Partial<AdhocQuery> = {},
  signal: AbortSignal = new AbortController().signal,
  caller = 'test',
): Promise<Result> {
  let columns: readonly string[] = [];
  const rows: (readonly Value[])[] = [];
  const question = { text, parameters, bytes: adhocCypher.limits.documentBytes, ...more };
  for await (const part of adhocCypher.ask(question, caller, signal)) {
    if (part.is === 'columns') columns = part.columns;
    else if (part.is === 'rows') rows.push(...part.rows);
    else if (part.is === 'summary') return { columns, rows, summary: part.summary };
  }
  throw new Error('no summary');
}

export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

export interface Store {
  readonly rows: number;
  readonly hash: string;
}

const FINGERPRINT = readFileSync(new URL('./fingerprint.cypher', import.meta.url), 'utf8');
const SCHEMA = readFileSync(new URL('./schema.cypher', import.meta.url), 'utf8');

/** A hash of all nodes, relationships, properties and the schema. */
export async function store(): Promise<Store> {
  const rows = [...(await cypher(FINGERPRINT)), ...(await cypher(SCHEMA))].map((row) =>
    JSON.stringify(row, (_key, value: unknown) => {
      if (typeof value === 'bigint') return value.toString();
      const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
      return plain ? Object.fromEntries(Object.entries(value).sort()) : value;
    }),
  );
  return { rows: rows.length, hash: createHash('sha256').update(rows.sort().join('\n')).digest('hex') };
}
