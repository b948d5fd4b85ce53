/**
 * A typed client of the API, for the explorer, the command line and whoever builds on Entente. Every answer is checked
 * against the contract that the server was written to, so that its user never meets a shape it does not know; whatever goes
 * wrong is a `Failure`. It needs `fetch` and nothing else of where it runs.
 */
import type { Answer, AnswerName } from './answers.ts';
import { ADDRESSES, type CallName, type Takes } from './calls.ts';
import { Failure, type FailureKind } from './failure.ts';

/**
 * Parses and checks an answer.
 * @param path for the message, where it is not of its contract
 * @throws Failure `broken-contract`
 */
export type Read = <N extends AnswerName>(
  name: N,
  bytes: ArrayBuffer,
  path: string,
  signal: AbortSignal,
) => Promise<Answer<N>>;

export interface ClientOptions {
  /** Of the server, without `/api/v1`; empty = where the page comes from. */
  readonly server: string;
  readonly read: Read;
  /** Who asks, where the server wants to know. */
  token?(): string | undefined;
}

const BASE = '/api/v1';
const NEVER = new AbortController().signal;
/** In which form an answer is asked for, where its address has more than one. */
const FORMS: Partial<Record<CallName, string>> = { cypherGraph: 'application/vnd.entente.graph+json' };

export class Client {
  constructor(private readonly options: ClientOptions) {}

  /**
   * Asks, and reads the whole answer.
   * @throws Failure, or the signal's reason where it was aborted
   */
  async ask<N extends CallName>(name: N, taken: Takes[N], signal = NEVER): Promise<Answer<N>> {
    const response = await this.open(name, taken, FORMS[name] ?? 'application/json', signal);
    return this.options.read(name, await bytesOf(response, signal), pathOf(name, taken), signal);
  }

  /**
   * Asks for an answer in one of its other forms, to be read as it comes.
   * @param accept a media type
   * @throws Failure, or the signal's reason where it was aborted
   */
  async open<N extends CallName>(
    name: N,
    taken: Takes[N],
    accept: string,
    signal = NEVER,
  ): Promise<Response> {
    const [method, path] = [methodOf(name), pathOf(name, taken)];
    const token = this.options.token?.();
    const request: RequestInit = {
      method,
      signal,
      headers: {
        Accept: accept,
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(method === 'POST' && { 'Content-Type': 'application/json' }),
      },
      ...(method === 'POST' && { body: JSON.stringify(taken) }),
    };
    let response: Response;
    try {
      response = await fetch(this.options.server + BASE + path, request);
    } catch (cause) {
      signal.throwIfAborted();
      throw new Failure('away', 'The server does not answer.', { cause });
    }
    if (response.ok) return response;
    const bytes = await bytesOf(response, signal);
    const told = await this.options.read('problem', bytes, path, signal).catch((): Answer<'problem'> => {
      signal.throwIfAborted();
      return {};
    });
    throw failureOf(response.status, told);
  }
}

const methodOf = (name: CallName) => ADDRESSES[name].split(' ')[0] as 'GET' | 'POST';

/** The address below `/api/v1`, with its query string where it is read. */
function pathOf<N extends CallName>(name: N, taken: Takes[N]): string {
  const left = new Map(Object.entries(taken).filter(([, value]) => value !== undefined));
  const path = (ADDRESSES[name].split(' ')[1] ?? '').replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = String(left.get(part));
    left.delete(part);
    return encodeURIComponent(value);
  });
  if (methodOf(name) === 'POST') return path;
  const query = new URLSearchParams(
    [...left].map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return query === '' ? path : `${path}?${query}`;
}

async function bytesOf(response: Response, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    signal.throwIfAborted();
    throw new Failure('away', 'The server broke off its answer.', { cause });
  }
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: 'not-allowed',
  404: 'missing',
  502: 'away',
  503: 'away',
};

/** What a problem means to who asked. A database that is away is named as such; all else in the server's own words. */
export function failureOf(status: number, told: Answer<'problem'>): Failure {
  const { code, requestId, near, errors, rule } = told;
  const more = {
    ...(code !== undefined && { code }),
    ...(requestId !== undefined && { requestId }),
    ...(near && { near }),
    ...(errors && { errors }),
    ...(rule !== undefined && { rule }),
  };
  if (told.code === 'not-allowed') return new Failure('not-allowed', told.detail ?? 'Not allowed.', more);
  if (told.code === 'database-away') return new Failure('away', 'The database does not answer.', more);
  const kind = KINDS[status] ?? (status === 504 && told.code === undefined ? 'away' : 'refused');
  const otherwise =
    kind === 'away'
      ? 'The server does not answer.'
      : kind === 'missing'
        ? 'There is no such thing.'
        : `The server answered with ${status}.`;
  return new Failure(kind, told.detail ?? told.title ?? otherwise, more);
}
