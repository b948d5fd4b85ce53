/** Lists claims: chooses the query that begins where the request narrows most. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { type Perspective, perspectiveParameters } from '../common/perspective.ts';
import type { ClaimsQuery } from './contract.ts';

const idRow = z.object({ id: z.string() });

/** From where a walk begins; `cypher/queries/claims/list-….cypher`. */
type StartPoint = 'relation' | 'about' | 'attributed-to' | 'source' | 'mode' | 'all';

const list = (name: StartPoint) => cypherFile(`queries/claims/list-${name}`);
const LISTS: Readonly<Record<StartPoint, ReturnType<typeof list>>> = {
  relation: list('relation'),
  about: list('about'),
  'attributed-to': list('attributed-to'),
  source: list('source'),
  mode: list('mode'),
  all: list('all'),
};

/** Ids of claims after one of them, in order. `keys` are those of the relationship asked for. */
export async function claimIds(
  tx: Reading,
  query: ClaimsQuery,
  perspective: Perspective,
  keys: readonly number[] | undefined,
  after: string,
  limit: number,
): Promise<string[]> {
  const { knownAt, withdrawnAfter, sources } = perspectiveParameters(perspective);
  const [source = ''] = sources.length === 1 ? sources : [];
  const startPoint: StartPoint =
    keys !== undefined
      ? 'relation'
      : query.about !== undefined
        ? 'about'
        : query.attributedTo !== undefined
          ? 'attributed-to'
          : source !== ''
            ? 'source'
            : query.mode !== undefined && query.mode !== 'asserted'
              ? 'mode'
              : 'all';
  const { about = '', attributedTo = '', locator = '', mode = '', predicate = '', status = '' } = query;
  const tests = { about, attributedTo, source, locator, mode, predicate, status };
  const parameters = { ...tests, after, knownAt, withdrawnAfter, sources, limit };
  const rows = await tx.read(
    LISTS[startPoint],
    keys === undefined ? parameters : { ...parameters, keys: [...keys] },
    idRow,
  );
  return rows.map(({ id }) => id);
}
