/** Sends response bodies to the worker that parses and validates them. */
import type { Answer, AnswerName } from '../../../src/client/answers.ts';
import { brokenAnswer, Failure } from '../../../src/client/failure.ts';

/** Message to the worker. */
export interface ParseRequest {
  readonly id: number;
  readonly contract: AnswerName;
  readonly bytes: ArrayBuffer;
}

/** Messages from the worker: chunks of long lists, then the rest; or a contract error (`why` is undefined if the body is not JSON). */
export type ParseMessage = { readonly id: number } & (
  | { readonly is: 'part'; readonly name: string; readonly items: readonly unknown[] }
  | { readonly is: 'whole'; readonly rest: Record<string, unknown> }
  | { readonly is: 'broken'; readonly why: string | undefined }
);

interface PendingParse {
  readonly path: string;
  readonly parts: Map<string, unknown[]>;
  onAnswer(value: unknown): void;
  onFailure(failure: Failure): void;
}

let worker: Worker | undefined;
let lastId = 0;
const pending = new Map<number, PendingParse>();

/** Starts the worker if needed, so that it loads while the first request is in flight. */
export function startWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./answers.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ParseMessage>) => handleMessage(data));
  worker.addEventListener('error', () => {
    for (const { onFailure } of pending.values())
      onFailure(new Failure('broken-contract', 'Part of the page failed to load. Reload the page.'));
    pending.clear();
    worker = undefined;
  });
  return worker;
}

/**
 * Parses a response body. The buffer is transferred to the worker.
 * @param path named in the error if the body breaks its contract
 * @throws Failure, or the signal's reason if it was aborted
 */
export function parseResponse<N extends AnswerName>(
  contract: N,
  bytes: ArrayBuffer,
  path: string,
  signal: AbortSignal,
): Promise<Answer<N>> {
  return new Promise((resolve, reject) => {
    const id = ++lastId;
    const onAbort = () => {
      pending.delete(id);
      reject(signal.reason as Error);
    };
    const done = () => signal.removeEventListener('abort', onAbort);
    signal.addEventListener('abort', onAbort, { once: true });
    pending.set(id, {
      path,
      parts: new Map(),
      onAnswer: (value) => {
        done();
        resolve(value as Answer<N>);
      },
      onFailure: (failure) => {
        done();
        reject(failure);
      },
    });
    startWorker().postMessage({ id, contract, bytes } satisfies ParseRequest, [bytes]);
  });
}

function handleMessage(message: ParseMessage): void {
  const parse = pending.get(message.id);
  if (!parse) return;
  if (message.is === 'part') {
    const items = parse.parts.get(message.name);
    if (items) for (const item of message.items) items.push(item);
    else parse.parts.set(message.name, [...message.items]);
    return;
  }
  pending.delete(message.id);
  if (message.is === 'broken') {
    parse.onFailure(brokenAnswer(parse.path, message.why));
    return;
  }
  for (const [name, items] of parse.parts) {
    const first = message.rest[name];
    message.rest[name] = Array.isArray(first) ? first.concat(items) : items;
  }
  parse.onAnswer(message.rest);
}
