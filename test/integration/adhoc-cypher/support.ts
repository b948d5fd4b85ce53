/** Ad-hoc queries on the seeded database without HTTP, and what the store holds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS, type Limits } from '../../../src/adhoc-cypher/limits.ts';
import { AdhocCypher, type Question, type Summary } from '../../../src/adhoc-cypher/run.ts';
import type { Value } from '../../../src/adhoc-cypher/values.ts';
import { cypher, testDatabase } from '../../support/database.ts';

export function adhoc(limits: Partial<Limits> = {}): AdhocCypher {
  return new AdhocCypher(testDatabase(), { ...DEFAULT_LIMITS, ...limits });
}

export interface Whole {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly summary: Summary;
}

/** Runs a question to its end. */
export async function whole(
  asking: AdhocCypher,
  text: string,
  parameters: Record<string, unknown> = {},
  more: Partial<Question> = {},
  signal: AbortSignal = new AbortController().signal,
  caller = 'test',
): Promise<Whole> {
  let columns: readonly string[] = [];
  const rows: (readonly Value[])[] = [];
  const question = { text, parameters, bytes: asking.limits.documentBytes, ...more };
  for await (const part of asking.ask(question, caller, signal)) {
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
  readonly things: number;
  readonly hash: string;
}

const FINGERPRINT = readFileSync(new URL('./fingerprint.cypher', import.meta.url), 'utf8');
const SCHEMA = readFileSync(new URL('./schema.cypher', import.meta.url), 'utf8');

/** Every node and relationship with its properties, and the schema, as one hash. */
export async function store(): Promise<Store> {
  const rows = [...(await cypher(FINGERPRINT)), ...(await cypher(SCHEMA))].map((row) =>
    JSON.stringify(row, (_key, value: unknown) => {
      if (typeof value === 'bigint') return value.toString();
      const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
      return plain ? Object.fromEntries(Object.entries(value).sort()) : value;
    }),
  );
  return { things: rows.length, hash: createHash('sha256').update(rows.sort().join('\n')).digest('hex') };
}
