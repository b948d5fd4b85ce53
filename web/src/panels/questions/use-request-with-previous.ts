/** The answer to a question that stays while its day or its word changes: the last one is shown until the next is there. */
import { useRef } from 'react';
import type { Failure } from '../../../../src/client/failure.ts';
import { useRequest } from '../inspector/use-request.ts';

export interface RequestWithPrevious<T> {
  /** Of the question; while `busy`, perhaps as it was under another day or word. */
  readonly value: T | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

/** Milliseconds for which a day must stand before it is asked about anew: it may be a handle that is being dragged. */
const DEBOUNCE = 150;

/**
 * @param topic the question itself; of another one nothing is shown
 * @param under day and word; nothing = nothing is asked
 */
export function useRequestWithPrevious<T>(
  topic: string,
  under: string | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
  attempt: number,
): RequestWithPrevious<T> {
  const last = useRef<{ topic: string; value: T }>(undefined);
  const again = last.current?.topic === topic;
  const loaded = useRequest(
    under === undefined ? undefined : `${topic} ${under}`,
    async (signal) => {
      if (again) await debounce(signal);
      return ask(signal);
    },
    attempt,
  );
  if (under === undefined) return { value: undefined, busy: false, failure: undefined };
  if (loaded.status === 'ready') last.current = { topic, value: loaded.value };
  return {
    value: last.current?.topic === topic ? last.current.value : undefined,
    busy: loaded.status === 'loading',
    failure: loaded.status === 'failed' ? loaded.failure : undefined,
  };
}

function debounce(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, DEBOUNCE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
