/** The page's side of the worker that parses and checks answers. */
import type { Answer, AnswerName } from '../../../src/client/answers.ts';
import { brokenAnswer, Failure } from '../../../src/client/failure.ts';

/** What the worker is asked. */
export interface Asked {
  readonly id: number;
  readonly contract: AnswerName;
  readonly bytes: ArrayBuffer;
}

/** What it tells: parts of long lists, then the rest; or that the answer is broken, and where (nothing = no JSON at all). */
export type Told = { readonly id: number } & (
  | { readonly is: 'part'; readonly name: string; readonly items: readonly unknown[] }
  | { readonly is: 'whole'; readonly rest: Record<string, unknown> }
  | { readonly is: 'broken'; readonly why: string | undefined }
);

interface Waiting {
  readonly path: string;
  readonly parts: Map<string, unknown[]>;
  onAnswer(value: unknown): void;
  onFailure(failure: Failure): void;
}

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Starts the worker, where it does not run yet: it gets ready while the first answer is on its way. */
export function prepareReading(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./answers.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => take(data));
  worker.addEventListener('error', () => {
    for (const { onFailure } of waiting.values())
      onFailure(new Failure('broken-contract', 'Part of the page failed to load. Reload the page.'));
    waiting.clear();
    worker = undefined;
  });
  return worker;
}

/**
 * The answer in these bytes, which are handed over.
 * @param path for the message, where it is not of its contract.
 * @throws Failure, or the signal's reason where it was aborted.
 */
export function readAnswer<N extends AnswerName>(
  contract: N,
  bytes: ArrayBuffer,
  path: string,
  signal: AbortSignal,
): Promise<Answer<N>> {
  return new Promise((resolve, reject) => {
    const id = ++asked;
    const onAbort = () => {
      waiting.delete(id);
      reject(signal.reason as Error);
    };
    const done = () => signal.removeEventListener('abort', onAbort);
    signal.addEventListener('abort', onAbort, { once: true });
    waiting.set(id, {
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
    prepareReading().postMessage({ id, contract, bytes } satisfies Asked, [bytes]);
  });
}

function take(told: Told): void {
  const one = waiting.get(told.id);
  if (!one) return;
  if (told.is === 'part') {
    const items = one.parts.get(told.name);
    if (items) for (const item of told.items) items.push(item);
    else one.parts.set(told.name, [...told.items]);
    return;
  }
  waiting.delete(told.id);
  if (told.is === 'broken') {
    one.onFailure(brokenAnswer(one.path, told.why));
    return;
  }
  for (const [name, items] of one.parts) {
    const first = told.rest[name];
    told.rest[name] = Array.isArray(first) ? first.concat(items) : items;
  }
  one.onAnswer(told.rest);
}
