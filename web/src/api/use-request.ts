/** A request of a component. Components with the same query share one request, which ends with the last of them. */
import { hashKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../../../src/client/failure.ts';

export interface Request<T> {
  /** The response. With a topic, possibly the previous one of the same topic. */
  readonly value: T | undefined;
  /** Stays while the request is repeated. */
  readonly failure: Failure | undefined;
  /** There is neither a response nor a failure yet. */
  readonly busy: boolean;
}

interface RequestOptions {
  /** False = no request. */
  readonly enabled?: boolean;
  /** Responses with the same topic replace each other; the previous one stays until then. By default there is none. */
  readonly topic?: string;
}

interface Kept<T> {
  readonly key: string;
  readonly topic: string;
  readonly value: T | undefined;
  readonly failure: Failure | undefined;
}

export function useRequest<T>(
  query: UseQueryOptions<T, Failure>,
  { enabled = true, topic }: RequestOptions = {},
): Request<T> {
  const { data, error } = useQuery({ ...query, enabled });
  const key = hashKey(query.queryKey);
  const now = topic ?? key;
  const [kept, setKept] = useState<Kept<T>>({ key, topic: now, value: data, failure: error ?? undefined });
  const value = data ?? (kept.topic === now ? kept.value : undefined);
  const failure = data === undefined ? (error ?? (kept.key === key ? kept.failure : undefined)) : undefined;
  if (kept.key !== key || kept.topic !== now || kept.value !== value || kept.failure !== failure)
    setKept({ key, topic: now, value, failure });
  if (!enabled) return { value: undefined, failure: undefined, busy: false };
  return { value, failure, busy: data === undefined && failure === undefined };
}
