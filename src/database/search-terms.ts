/** Derives and stores the search terms of all entities and claims, page by page. */
import { z } from 'zod';
import { kindOfId } from '../model/kinds.ts';
import { claimTerms, entityTerms, namesOf } from '../model/search-terms.ts';
import { type CypherFile, cypherFile } from './cypher-file.ts';
import type { Parameters } from './run.ts';

const READ_ENTITIES = cypherFile('queries/seed/search-entities');
const READ_CLAIMS = cypherFile('queries/seed/search-claims');
const WRITE_ENTITIES = cypherFile('queries/seed/write-entity-terms');
const WRITE_CLAIMS = cypherFile('queries/seed/write-claim-terms');
const REMOVE_OLD = cypherFile('queries/seed/remove-old-terms');

const PAGE = 2_000;

const properties = z.record(z.string(), z.unknown());
const entityRow = z.object({
  id: z.string(),
  properties,
  codes: z.array(z.object({ scheme: z.string(), value: z.string() })),
});
const claimRow = z.object({
  id: z.string(),
  paraphrase: z.string(),
  about: z.array(properties),
  attributedTo: z.array(properties),
});
const written = z.looseObject({});

/** Runs one query: within the transaction of a load, or each in one of its own. */
export type RunQuery = <T>(query: CypherFile, parameters: Parameters, row: z.ZodType<T>) => Promise<T[]>;

export async function writeSearchTerms(run: RunQuery): Promise<void> {
  await eachPage(run, READ_ENTITIES, entityRow, async (rows) => {
    const terms = rows.flatMap((row) => {
      const kind = kindOfId(row.id);
      return kind === undefined ? [] : [{ id: row.id, terms: entityTerms({ ...row, kind }) }];
    });
    await run(WRITE_ENTITIES, { rows: terms }, written);
  });
  await eachPage(run, READ_CLAIMS, claimRow, async (rows) => {
    const terms = rows.map(({ id, paraphrase, about, attributedTo }) => ({
      id,
      terms: claimTerms({
        paraphrase,
        about: about.flatMap(namesOf),
        attributedTo: attributedTo.flatMap(namesOf),
      }),
    }));
    await run(WRITE_CLAIMS, { rows: terms }, written);
  });
  await run(REMOVE_OLD, {}, written);
}

async function eachPage<R extends { readonly id: string }>(
  run: RunQuery,
  query: CypherFile,
  row: z.ZodType<R>,
  work: (rows: readonly R[]) => Promise<void>,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await run(query, { after, limit: PAGE }, row);
    if (rows.length > 0) await work(rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}
