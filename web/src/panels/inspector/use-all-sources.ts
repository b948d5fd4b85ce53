/** What all sources say of one thing while the view counts only some of them: a comparison needs both sides. */
import { type SourcePerspective, sourcePerspectiveOf } from '../../api/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { useRequest } from './use-request.ts';

/** @returns nothing where all sources count anyway, and until the answer is there. */
export function useAllSources<T>(
  id: string,
  get: (id: string, perspective: SourcePerspective, signal: AbortSignal) => Promise<T>,
  { view }: Ready,
  attempt: number,
): T | undefined {
  const { knownAt, sources } = sourcePerspectiveOf(view);
  const key = sources === '' ? undefined : `everyone ${id} ${knownAt ?? ''}`;
  const answer = useRequest(key, (signal) => get(id, { knownAt, sources: '' }, signal), attempt);
  return answer.status === 'ready' ? answer.value : undefined;
}
