/**
 * Streams the rows of an ad-hoc query as NDJSON: first the columns, last the summary. After EXPLAIN or PROFILE the first
 * line also contains the plan.
 */
import type { z } from 'zod';
import type { CypherExplanation, cypherSummary } from '../features/cypher/contract.ts';
import type { Answer } from './answers.ts';
import { failureOf } from './client.ts';
import { Failure } from './failure.ts';
import { textOf } from './text.ts';

export type Line =
  | CypherExplanation
  | { readonly columns: readonly string[] }
  | { readonly row: readonly unknown[] }
  | { readonly summary: z.output<typeof cypherSummary> };

/**
 * Reads an NDJSON response of `/cypher`. To stop reading cancels the query in the database.
 * @returns batches of lines as they arrive
 * @throws Failure if the query fails or the response is incomplete; the signal's reason if it was aborted
 */
export async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let complete = false;
  for await (const text of textOf(response, signal)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    const read = lines.map(parseLine);
    complete ||= read.some((line) => 'summary' in line);
    if (read.length > 0) yield read;
  }
  if (!complete) throw new Failure('away', 'The connection closed before the response was complete.');
}

function parseLine(text: string): Line {
  let parsed: Line | { readonly error: Answer<'problem'> & { readonly status: number } };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch (cause) {
    throw new Failure('broken-contract', 'A line of the response is not JSON.', { cause });
  }
  if ('error' in parsed) throw failureOf(parsed.error.status, parsed.error);
  return parsed;
}
