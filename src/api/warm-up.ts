/**
 * Runs each query of the API once with its sample, so that no user waits for the first plan: planning a text that lists
 * all types costs up to a second, running it a few milliseconds. Best started when the server is ready and forgotten.
 */
import { z } from 'zod';
import { cypherFile, cypherNames } from '../database/cypher-file.ts';
import type { Database } from '../database/run.ts';

/** What a first page asks for comes first. */
const FIRST = ['graph', 'entities', 'claims', 'search', 'relations'];
const NOT_OF_THE_API = ['migrations', 'seed', 'checks'];

/** The names of the API's queries, in the order in which they are warmed. */
export function warmedQueries(): string[] {
  const folder = (name: string) => name.split('/')[1] ?? '';
  const rank = (name: string) => (FIRST.indexOf(folder(name)) + FIRST.length + 1) % (FIRST.length + 1);
  return cypherNames('queries')
    .filter((name) => !NOT_OF_THE_API.includes(folder(name)))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Stops at the first failure, or when the signal says so: it is never a reason to complain. */
export async function warmUp(db: Database, signal?: AbortSignal): Promise<void> {
  try {
    for (const name of warmedQueries()) {
      if (signal?.aborted) return;
      const query = cypherFile(name);
      const samples = Object.entries(query.parameters).map(([parameter, { sample }]) => [parameter, sample]);
      await db.read(query, Object.fromEntries(samples), z.unknown());
    }
  } catch {
    // The first user waits for the plan, then.
  }
}
