/**
 * A shared request: components with the same key share one request, which is cancelled when the last of them
 * unmounts.
 */
import { useEffect, useState } from 'react';
import { Failure } from '../../../../src/client/failure.ts';
import type { Loaded } from '../../state/store.ts';

/** @param key identifies the request; undefined = no request. A new key starts a new request. */
export function useRequest<T>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
  attempt: number,
): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked; a new attempt asks again
  useEffect(() => {
    if (key === undefined) return;
    let here = true;
    const come = (loaded: Loaded<T>) => {
      if (here) setAnswer({ key, loaded });
    };
    const { promise, leave } = joinRequest(`${attempt} ${key}`, ask);
    promise.then(
      (value) => come({ status: 'ready', value }),
      (cause: unknown) => {
        const failure =
          cause instanceof Failure
            ? cause
            : new Failure('refused', 'This page ran into an error. Reload it and try again.', { cause });
        come({ status: 'failed', failure });
      },
    );
    return () => {
      here = false;
      leave();
    };
  }, [key, attempt]);
  return answer && answer.key === key ? answer.loaded : { status: 'loading' };
}

interface SharedRequest {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  /** Number of components that use it. */
  users: number;
}

const requests = new Map<string, SharedRequest>();

function joinRequest<T>(key: string, ask: (signal: AbortSignal) => Promise<T>) {
  const one = requests.get(key) ?? startRequest(key, ask);
  one.users++;
  const leave = () => {
    if (--one.users > 0) return;
    one.controller.abort();
    requests.delete(key);
  };
  // The same key always has the same response type.
  return { promise: one.promise as Promise<T>, leave };
}

function startRequest(key: string, ask: (signal: AbortSignal) => Promise<unknown>): SharedRequest {
  const controller = new AbortController();
  const one: SharedRequest = { promise: ask(controller.signal), controller, users: 0 };
  requests.set(key, one);
  return one;
}
