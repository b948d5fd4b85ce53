/**
 * The rows of an ad-hoc query as they come: lines of JSON, columns first, last the summary. After EXPLAIN or PROFILE the
 * first line holds the plan as well.
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
 * Reads the lines of an NDJSON answer of `/cypher`; who stops reading ends the query in the database.
 * @returns lists of lines, as they came together
 * @throws Failure where the query failed on its way or the answer broke off; the signal's reason where it was aborted
 */
export async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let ended = false;
  for await (const text of textOf(response, signal)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    const read = lines.map(lineOf);
    ended ||= read.some((line) => 'summary' in line);
    if (read.length > 0) yield read;
  }
  if (!ended) throw new Failure('away', 'The answer ended before it was whole.');
}

function lineOf(text: string): Line {
  let said: Line | { readonly error: Answer<'problem'> & { readonly status: number } };
  try {
    said = JSON.parse(text) as typeof said;
  } catch (cause) {
    throw new Failure('broken-contract', 'A line of the answer is no JSON.', { cause });
  }
  if ('error' in said) throw failureOf(said.error.status, said.error);
  return said;
}
