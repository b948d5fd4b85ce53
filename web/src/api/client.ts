/**
 * The explorer's way to the API. Every answer is checked against the contract that the server was written to, so that a
 * panel never meets a shape it does not know; whatever goes wrong becomes a `Failure`.
 */
import type { Claim } from '../../../src/features/common/contract.ts';
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import type { Source } from '../../../src/features/sources/contract.ts';
import type { Expansion } from '../state/view.ts';
import { prepareReading, readAnswer } from './answers.ts';
import type { Answer, ContractName } from './contracts.ts';
import { Failure } from './failure.ts';
import { queryOf, type Word } from './word.ts';

const BASE = '/api/v1';

/** The dossier at all times, as far as was known on a day and by the word of some sources. */
export const getGraph = (word: Word, signal: AbortSignal): Promise<Graph> =>
  get(`/graph?${queryOf(word)}`, 'graph', signal);

/** One page of a thing's neighbours of one type and direction. */
export function getNeighbours(
  { of, type, direction }: Expansion,
  word: Word,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<RelationsAnswer> {
  const query = queryOf(word, {
    type,
    limit: '50',
    direction: direction === 'both' ? undefined : direction,
    cursor,
  });
  return get(`${pathOf('entities', of)}/relations?${query}`, 'relations', signal);
}

const pathOf = (kind: 'entities' | 'relations' | 'resolutions', id: string) =>
  `/${kind}/${encodeURIComponent(id)}`;

export const getEntity = (id: string, word: Word, signal: AbortSignal): Promise<EntityAnswer> =>
  get(`${pathOf('entities', id)}?${queryOf(word)}`, 'entity', signal);

/** The first page of an entity's relationships, the claims along; counts are of all of them. */
export const getRelations = (id: string, word: Word, signal: AbortSignal): Promise<RelationsAnswer> =>
  get(
    `${pathOf('entities', id)}/relations?${queryOf(word, { include: 'claims', limit: '200' })}`,
    'relations',
    signal,
  );

export const getRelation = (id: string, word: Word, signal: AbortSignal): Promise<RelationAnswer> =>
  get(`${pathOf('relations', id)}?${queryOf(word)}`, 'relation', signal);

/** What a resolution binds. */
export const getEffects = (id: string, word: Word, signal: AbortSignal): Promise<EffectsAnswer> =>
  get(`${pathOf('resolutions', id)}/effects?${queryOf(word)}`, 'effects', signal);

/** More pages than this would be no longer something to read. */
const MOST_PAGES = 10;

/** All claims about a thing, all that a source says, or all of one sort: page by page, as far as a person would read. */
export async function getClaims(
  of:
    | { readonly about: string }
    | { readonly source: string; readonly locator?: string }
    | { readonly predicate: string },
  word: Word,
  signal: AbortSignal,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = queryOf(word, { ...of, limit: '200', cursor });
    const answer = await get(`/claims?${query}`, 'claims', signal);
    claims.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return claims;
}

/** What a text finds, in any script, as far as it is typed; the best first. */
export const getHits = (text: string, signal: AbortSignal): Promise<SearchAnswer> =>
  get(`/search?${new URLSearchParams({ q: text, limit: '40' })}`, 'search', signal);

/** Every source, as far as a person would go through them. */
export async function getSources(signal: AbortSignal): Promise<Source[]> {
  return (await get('/sources?limit=200', 'sources', signal)).items;
}

/** @throws Failure, or the signal's reason where it was aborted. */
async function get<N extends ContractName>(
  path: string,
  contract: N,
  signal: AbortSignal,
): Promise<Answer<N>> {
  prepareReading();
  const response = await answerOf(path, signal);
  const bytes = await response.arrayBuffer().catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new Failure('away', 'The server broke off its answer.', { cause });
  });
  if (response.ok) return readAnswer(contract, bytes, path, signal);
  const told = await readAnswer('problem', bytes, path, signal).catch((): Answer<'problem'> => {
    signal.throwIfAborted();
    return {};
  });
  throw failureOf(response.status, told);
}

async function answerOf(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(BASE + path, { signal, headers: { Accept: 'application/json' } });
  } catch (cause) {
    signal.throwIfAborted();
    throw new Failure('away', 'The server does not answer.', { cause });
  }
}

function failureOf(status: number, told: Answer<'problem'>): Failure {
  const more = {
    ...(told.requestId !== undefined && { requestId: told.requestId }),
    ...(told.near !== undefined && { near: told.near }),
  };
  if (status === 404) return new Failure('missing', told.detail ?? 'There is no such thing.', more);
  if ([502, 503, 504].includes(status)) {
    const away = told.code === 'database-away' || told.code === undefined;
    return new Failure(
      'away',
      away ? 'The database does not answer.' : (told.detail ?? 'It takes too long.'),
      more,
    );
  }
  return new Failure('refused', told.detail ?? told.title ?? `The server answered with ${status}.`, more);
}
