/**
 * The explorer's way to the API. Every answer is checked against the contract that the server was written to, so that a
 * panel never meets a shape it does not know; whatever goes wrong becomes a `Failure`.
 */
import { z } from 'zod';
import { type EntityAnswer, entityAnswer } from '../../../src/features/entities/contract.ts';
import { type Graph, graphAnswer } from '../../../src/features/graph/contract.ts';
import {
  type RelationAnswer,
  type RelationsAnswer,
  relationAnswer,
  relationsAnswer,
} from '../../../src/features/relations/contract.ts';
import { Failure } from './failure.ts';

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

export const getGraph = (signal: AbortSignal): Promise<Graph> => get('/graph', graphAnswer, signal);

export const getEntity = (id: string, signal: AbortSignal): Promise<EntityAnswer> =>
  get(`/entities/${encodeURIComponent(id)}`, entityAnswer, signal);

/** The first page of an entity's relationships, the claims along; counts are of all of them. */
export const getRelations = (id: string, signal: AbortSignal): Promise<RelationsAnswer> =>
  get(`/entities/${encodeURIComponent(id)}/relations?include=claims&limit=200`, relationsAnswer, signal);

export const getRelation = (id: string, signal: AbortSignal): Promise<RelationAnswer> =>
  get(`/relations/${encodeURIComponent(id)}`, relationAnswer, signal);

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
