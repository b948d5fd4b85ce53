/** TanStack Query, set up for this API, and the only mapping from errors to failures. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { Failure } from '../../../src/client/failure.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure;
  }
}

/** Milliseconds until a request is repeated that failed because the server or the database does not respond. */
const RETRY_AFTER = 5_000;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The browser may be offline and the server on the same machine.
        networkMode: 'always',
        retry: false,
        refetchInterval: ({ state }) => (state.error?.kind === 'away' ? RETRY_AFTER : false),
        refetchIntervalInBackground: true,
        // Panels share a response while one of them shows it. Later it is requested again, because a response is never
        // older than its request (ADR 8).
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
        // Comparing two graphs would take longer than drawing one.
        structuralSharing: false,
      },
    },
  });

/**
 * A query with its errors as failures.
 * @param key identifies the request: its name and all its parameters
 */
export const query = <T>(key: readonly unknown[], read: (signal: AbortSignal) => Promise<T>) =>
  queryOptions<T, Failure>({
    queryKey: key,
    async queryFn({ signal }) {
      try {
        return await read(signal);
      } catch (cause) {
        throw cause instanceof Failure
          ? cause
          : new Failure('refused', 'This page ran into an error. Reload it and try again.', { cause });
      }
    },
  });

/** Repeats the failed requests of everything that is shown. */
export function repeatFailed(client: QueryClient): void {
  void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
}
