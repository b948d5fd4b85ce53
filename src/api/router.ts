/** Makes an Express router of the declared endpoints: parses the input, sends the result as JSON, refuses other methods. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Request, type Response, Router } from 'express';
import type { Audit } from '../access/audit.ts';
import { type Deps, type Endpoint, type RequestContext, StreamedResponse } from '../endpoint/endpoint.ts';
import { Problem, toProblem } from '../endpoint/problem.ts';
import { auditRequest } from './audit-middleware.ts';
import { requireRole } from './auth-middleware.ts';
import { problemsOf } from './endpoint-problems.ts';
import { parseInput } from './input.ts';
import { jsonBody } from './json-body.ts';
import type { ResponseCache } from './response-cache.ts';

export interface RouterOptions extends Omit<Deps, 'caller' | 'context'> {
  /** Checks every answer against its contract: for tests, where a wrong answer should fail and not pass. */
  readonly checkAnswers: boolean;
  readonly audit: Audit | undefined;
  readonly cache: ResponseCache;
}

export function endpointRouter(endpoints: readonly Endpoint[], options: RouterOptions): Router {
  const router = Router({ caseSensitive: true });
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const declared = endpoints.filter((endpoint) => endpoint.path === path);
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const endpoint of declared) {
      const answer = async (request: Request, response: Response) => {
        response.locals.route = endpoint.path;
        const { audit, now, cache } = options;
        if (audit && endpoint.audit) auditRequest(endpoint.audit, request, response, { audit, now });
        const caller = requireRole(response, endpoint.role ?? 'reader');
        const input = parseInput(endpoint, request);
        const entry = await cacheEntryOf(endpoint, input, options);
        const cached = entry && cache.get(entry.key, entry.state);
        if (cached !== undefined) {
          send(cached, response);
          return;
        }
        const context = requestContextOf(request, response);
        const result = await endpoint.handle(input, { ...options, caller, context });
        if (result instanceof StreamedResponse) {
          await stream(result, response);
          return;
        }
        if (options.checkAnswers) requireContract(endpoint, result);
        const body = Buffer.from(JSON.stringify(result));
        if (entry !== undefined) cache.set(entry.key, entry.state, body);
        send(body, response);
      };
      const handle = async (request: Request, response: Response) => {
        try {
          await answer(request, response);
        } catch (error) {
          if (options.checkAnswers) requireDeclared(endpoint, error);
          throw error;
        }
      };
      if (endpoint.method === 'get') route.get(handle);
      else route.post(jsonBody, handle);
    }
    route.all(methodNotAllowed(declared.map(({ method }) => method)));
  }
  return router;
}

/** Where the response is cached; undefined when it is not cached, or when the state of the database is unknown. */
async function cacheEntryOf(
  endpoint: Endpoint,
  input: unknown,
  { cache, db, now }: RouterOptions,
): Promise<{ readonly key: string; readonly state: string } | undefined> {
  if (endpoint.method !== 'get' || endpoint.cached === false || !cache.enabled) return undefined;
  const state = await db.state();
  if (state === undefined) return undefined;
  // Some responses depend on the current day.
  const day = now().toISOString().slice(0, 10);
  return { key: `${day} ${endpoint.path} ${JSON.stringify(input)}`, state };
}

function send(body: Buffer, response: Response): void {
  // The graph may change at any time: browsers revalidate, and get 304 when it did not.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.send(body);
}

function requestContextOf(request: Request, response: Response): RequestContext {
  const disconnected = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) disconnected.abort();
  });
  return {
    requestId: String(request.id),
    signal: disconnected.signal,
    failed: (code) => {
      response.locals.problem = code;
    },
    prefers: (types) => request.accepts([...types]) || (types[0] ?? ''),
  };
}

/** Time without progress after which a streamed response is aborted, in milliseconds. */
const STALLED_READER_MS = 60_000;

/** Streams the pieces. A failure after the first one closes the connection, so that a partial response is not taken for a complete one. */
async function stream({ type, pieces, headers }: StreamedResponse, response: Response): Promise<void> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  response.setHeader('Content-Type', type === 'application/zip' ? type : `${type}; charset=utf-8`);
  // Not compressed, because compression would delay the pieces.
  response.setHeader('Cache-Control', 'no-store, no-transform');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setTimeout(STALLED_READER_MS, () => response.destroy());
  let failure: unknown;
  async function* all() {
    try {
      if (first.done) return;
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } catch (error) {
      failure = error;
    }
  }
  try {
    await pipeline(Readable.from(all(), { objectMode: true, highWaterMark: 1 }), response, { end: false });
  } catch {
    // The client has disconnected.
    return;
  }
  if (failure === undefined) {
    response.end();
    return;
  }
  response.err = failure instanceof Error ? failure : new Error(String(failure));
  // Flush what was written before.
  await new Promise<void>((sent) => response.socket?.write('', () => sent()) ?? sent());
  response.destroy();
}

/** 204 for OPTIONS, 405 for the rest; both name what the address takes. */
export function methodNotAllowed(methods: readonly ('get' | 'post')[]) {
  const taken = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']));
  const allow = [...taken, 'OPTIONS'].join(', ');
  return (request: Request, response: Response) => {
    if (request.method === 'OPTIONS') {
      response.setHeader('Allow', allow);
      response.status(204).end();
      return;
    }
    throw new Problem('wrong-method', `Only ${taken.join(', ')} can be used here.`, {
      headers: { Allow: allow },
    });
  };
}

/** @throws Problem where the answer, as JSON, lacks or has more than its contract. */
function requireContract(endpoint: Endpoint, answer: unknown): void {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const parsed = endpoint.answer.safeParse(sent);
  const fault = parsed.success
    ? isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent)
      ? undefined
      : 'it has fields that the contract does not define'
    : parsed.error.issues
        .slice(0, 5)
        .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; ');
  if (fault !== undefined)
    throw new Problem(
      'contract-broken',
      `The response of ${endpoint.path} does not match its contract: ${fault}.`,
    );
}

/** @throws Problem where the failure is one that the document does not list for this endpoint. */
function requireDeclared(endpoint: Endpoint, error: unknown): void {
  const { code } = toProblem(error);
  if (code === 'contract-broken' || problemsOf(endpoint).includes(code)) return;
  throw new Problem('contract-broken', `${endpoint.path} does not declare the problem ${code}.`, {
    cause: error,
  });
}
