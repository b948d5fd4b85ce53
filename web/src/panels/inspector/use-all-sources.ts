/** Requests the data of all sources while the view includes only some, because a dispute needs both sides. */
import type { Perspective } from '../../state/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { useRequest } from './use-request.ts';

/** @returns undefined if all sources are included, and while loading */
export function useAllSources<T>(
  id: string,
  get: (id: string, perspective: Perspective, signal: AbortSignal) => Promise<T>,
  { view }: Ready,
  attempt: number,
): T | undefined {
  const key = view.sources.length === 0 ? undefined : `everyone ${id} ${view.knownAt ?? ''}`;
  const answer = useRequest(key, (signal) => get(id, { ...view, sources: [] }, signal), attempt);
  return answer.status === 'ready' ? answer.value : undefined;
}
