/**
 * The explorer's way to the API. Every answer is checked against the contract that the server was written to, so that a
 * panel never meets a shape it does not know; whatever goes wrong becomes a `Failure`.
 */
import { z } from 'zod';
import { type ClaimsAnswer, claimsAnswer } from '../../../src/features/claims/contract.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import { type EntityAnswer, entityAnswer } from '../../../src/features/entities/contract.ts';
import { type Graph, graphAnswer } from '../../../src/features/graph/contract.ts';
import {
  type RelationAnswer,
  type RelationsAnswer,
  relationAnswer,
  relationsAnswer,
} from '../../../src/features/relations/contract.ts';
import { type EffectsAnswer, effectsAnswer } from '../../../src/features/resolutions/contract.ts';
import { type SearchAnswer, searchAnswer } from '../../../src/features/search/contract.ts';
import { type Source, sourcesAnswer } from '../../../src/features/sources/contract.ts';
import type { Expansion } from '../state/view.ts';
import { Failure } from './failure.ts';
import { queryOf, type Word } from './word.ts';

// The content security policy forbids code made at run time, which zod would try.
z.config({ jitless: true });

const BASE = '/api/v1';

/** RFC 9457, as the API writes it; all is optional, for a proxy may answer in its place. */
const problem = z.object({
  code: z.string().optional(),
  title: z.string().optional(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  near: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
});

/** The dossier at all times, as far as was known on a day and by the word of some sources. */
export const getGraph = (word: Word, signal: AbortSignal): Promise<Graph> =>
  get(`/graph?${queryOf(word)}`, graphAnswer, signal);

/** One page of a thing's neighbours of one type and direction. */
export function getNeighbours(
  { of, type, direction }: Expansion,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<RelationsAnswer> {
  const query = new URLSearchParams({ type, limit: '50' });
  if (direction !== 'both') query.set('direction', direction);
  if (cursor !== undefined) query.set('cursor', cursor);
  return get(`/entities/${encodeURIComponent(of)}/relations?${query}`, relationsAnswer, signal);
}

const pathOf = (kind: 'entities' | 'relations' | 'resolutions', id: string) =>
  `/${kind}/${encodeURIComponent(id)}`;

export const getEntity = (id: string, word: Word, signal: AbortSignal): Promise<EntityAnswer> =>
  get(`${pathOf('entities', id)}?${queryOf(word)}`, entityAnswer, signal);

/** The first page of an entity's relationships, the claims along; counts are of all of them. */
export const getRelations = (id: string, word: Word, signal: AbortSignal): Promise<RelationsAnswer> =>
  get(
    `${pathOf('entities', id)}/relations?${queryOf(word, { include: 'claims', limit: '200' })}`,
    relationsAnswer,
    signal,
  );

export const getRelation = (id: string, word: Word, signal: AbortSignal): Promise<RelationAnswer> =>
  get(`${pathOf('relations', id)}?${queryOf(word)}`, relationAnswer, signal);

/** What a resolution binds; the route takes no word, for it answers what stands in the texts. */
export const getEffects = (id: string, signal: AbortSignal): Promise<EffectsAnswer> =>
  get(`${pathOf('resolutions', id)}/effects`, effectsAnswer, signal);

/** More pages than this would be no longer something to read. */
const MOST_PAGES = 10;

/** All claims about a thing, or all that a source says: page by page, as far as a person would read. */
export async function getClaims(
  of: { readonly about: string } | { readonly source: string; readonly locator?: string },
  word: Word,
  signal: AbortSignal,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = queryOf(word, { ...of, limit: '200', cursor });
    const answer: ClaimsAnswer = await get(`/claims?${query}`, claimsAnswer, signal);
    claims.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return claims;
}

/** What a text finds, in any script, as far as it is typed; the best first. */
export const getHits = (text: string, signal: AbortSignal): Promise<SearchAnswer> =>
  get(`/search?${new URLSearchParams({ q: text, limit: '40' })}`, searchAnswer, signal);

/** Every source, as far as a person would go through them. */
export async function getSources(signal: AbortSignal): Promise<Source[]> {
  return (await get('/sources?limit=200', sourcesAnswer, signal)).items;
}

/** @throws Failure, or the signal's reason where it was aborted. */
async function get<T>(path: string, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> {
  const response = await answerOf(path, signal);
  const body: unknown = await response.json().catch((cause: unknown) => {
    signal.throwIfAborted();
    return response.ok
      ? Promise.reject(new Failure('broken-contract', 'The answer is no JSON.', { cause }))
      : undefined;
  });
  if (!response.ok) throw failureOf(response.status, body);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  const where = first ? ` (${first.path.join('.')}: ${first.message})` : '';
  throw new Failure('broken-contract', `The answer of ${path} is not what this page expects${where}.`, {
    cause: parsed.error,
  });
}

async function answerOf(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(BASE + path, { signal, headers: { Accept: 'application/json' } });
  } catch (cause) {
    signal.throwIfAborted();
    throw new Failure('away', 'The server does not answer.', { cause });
  }
}

function failureOf(status: number, body: unknown): Failure {
  const parsed = problem.safeParse(body);
  const told = parsed.success ? parsed.data : {};
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
