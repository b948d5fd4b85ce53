/**
 * A typed client of the API for the explorer, the command line and other programs. Every response is validated against
 * the server's contract, and every error is a `Failure`. The only requirement is a global `fetch`.
 */
import type { Answer, AnswerName } from './answers.ts';
import { type CallArguments, type CallName, ROUTES } from './calls.ts';
import { Failure, type FailureKind } from './failure.ts';

/**
 * Parses and validates a response.
 * @param path for the error message
 * @throws Failure `broken-contract`
 */
export type Read = <N extends AnswerName>(
  name: N,
  bytes: ArrayBuffer,
  path: string,
  signal: AbortSignal,
) => Promise<Answer<N>>;

export interface ClientOptions {
  /** The origin of the server, without `/api/v1`. Empty means the origin of the page. */
  readonly server: string;
  readonly read: Read;
  /** The access token, if the server requires one. */
  token?(): string | undefined;
}

const BASE = '/api/v1';
const NEVER = new AbortController().signal;
/** The media type to request where a route offers more than one. */
const MEDIA_TYPES: Partial<Record<CallName, string>> = { cypherGraph: 'application/vnd.entente.graph+json' };

export class Client {
  constructor(private readonly options: ClientOptions) {}

  /**
   * Sends a request and reads the complete response.
   * @throws Failure, or the signal's reason if it was aborted
   */
  async ask<N extends CallName>(name: N, args: CallArguments[N], signal = NEVER): Promise<Answer<N>> {
    const response = await this.open(name, args, MEDIA_TYPES[name] ?? 'application/json', signal);
    return this.options.read(name, await readBytes(response, signal), pathOf(name, args), signal);
  }

  /**
   * Sends a request for another media type. The caller streams the body.
   * @param accept a media type
   * @throws Failure, or the signal's reason if it was aborted
   */
  async open<N extends CallName>(
    name: N,
    args: CallArguments[N],
    accept: string,
    signal = NEVER,
  ): Promise<Response> {
    const [method, path] = [methodOf(name), pathOf(name, args)];
    const token = this.options.token?.();
    const request: RequestInit = {
      method,
      signal,
      headers: {
        Accept: accept,
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(method === 'POST' && { 'Content-Type': 'application/json' }),
      },
      ...(method === 'POST' && { body: JSON.stringify(args) }),
    };
    let response: Response;
    try {
      response = await fetch(this.options.server + BASE + path, request);
    } catch (cause) {
      signal.throwIfAborted();
      throw new Failure('away', 'The server does not respond.', { cause });
    }
    if (response.ok) return response;
    const bytes = await readBytes(response, signal);
    const problem = await this.options.read('problem', bytes, path, signal).catch((): Answer<'problem'> => {
      signal.throwIfAborted();
      return {};
    });
    throw failureOf(response.status, problem);
  }
}

const methodOf = (name: CallName) => ROUTES[name].split(' ')[0] as 'GET' | 'POST';

/** The path below `/api/v1`, with the query string for GET. */
function pathOf<N extends CallName>(name: N, args: CallArguments[N]): string {
  const remaining = new Map(Object.entries(args).filter(([, value]) => value !== undefined));
  const path = (ROUTES[name].split(' ')[1] ?? '').replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = String(remaining.get(part));
    remaining.delete(part);
    return encodeURIComponent(value);
  });
  if (methodOf(name) === 'POST') return path;
  const query = new URLSearchParams(
    [...remaining].map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

async function readBytes(response: Response, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    throw new Failure('away', 'The connection closed before the response was complete.', { cause });
  }
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: 'not-allowed',
  404: 'missing',
  502: 'away',
  503: 'away',
};

/** Converts a problem document to a `Failure`. An unavailable database has its own message; others keep the server's. */
export function failureOf(status: number, problem: Answer<'problem'>): Failure {
  const { code, requestId, near, errors, rule } = problem;
  const more = {
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
    ...(near && { near }),
    ...(errors && { errors }),
    ...(rule !== undefined && { rule }),
  };
  if (problem.code === 'not-allowed')
    return new Failure('not-allowed', problem.detail ?? 'Not allowed.', more);
  if (problem.code === 'database-away') return new Failure('away', 'The database does not respond.', more);
  const kind = KINDS[status] ?? (status === 504 && problem.code === undefined ? 'away' : 'refused');
  const fallback =
    kind === 'away'
      ? 'The server does not respond.'
      : kind === 'missing'
        ? 'Not found.'
        : `The server responded with status ${status}.`;
  return new Failure(kind, problem.detail ?? problem.title ?? fallback, more);
}
