/** A request that keeps its previous response while the date or the perspective changes. */
import { useRef } from 'react';
import type { Failure } from '../../../../src/client/failure.ts';
import { useRequest } from '../inspector/use-request.ts';

export interface RequestWithPrevious<T> {
  /** While `busy`, possibly the response for the previous date or perspective. */
  readonly value: T | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

/** Debounce in milliseconds, because the date may change during a drag. */
const DEBOUNCE = 150;

/**
 * @param topic identifies the question; a new topic has no previous value @param under date and perspective;
 * undefined = no request
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
