/** Requests the data of all sources while the view includes only some, because a dispute needs both sides. */
import type { UseQueryOptions } from '@tanstack/react-query';
import type { Failure } from '../../../../src/client/failure.ts';
import { useRequest } from '../../api/use-request.ts';
import type { Perspective } from '../../state/perspective.ts';

/** @returns undefined if all sources are included, and while loading */
export function useAllSources<T>(
  id: string,
  queryOf: (id: string, perspective: Perspective) => UseQueryOptions<T, Failure>,
  perspective: Perspective,
): T | undefined {
  const enabled = perspective.sources.length > 0;
  return useRequest(queryOf(id, { ...perspective, sources: [] }), { enabled }).value;
}
