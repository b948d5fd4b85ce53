/** Entities and claims for what is typed: asked for when typing pauses, given up when it goes on. The last hits stay until the next. */
import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../../../../src/client/failure.ts';
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { getHits } from '../../api/client.ts';
import { perspectiveKey, type SourcePerspective, UNRESTRICTED } from '../../api/perspective.ts';
import { shorterQueries } from './shorter-queries.ts';

/** Milliseconds without a key after which is asked. */
const DEBOUNCE = 120;

export interface Search {
  readonly answer: SearchAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** Nothing holds all that was typed; with a perspective less there is something. */
  readonly shorterQuery: ShorterQuery | undefined;
  retry(): void;
}

export interface ShorterQuery {
  readonly text: string;
  readonly total: number;
}

interface Found {
  readonly text: string;
  readonly fewer?: ShorterQuery | undefined;
  readonly answer?: SearchAnswer;
  readonly failure?: Failure;
}

export function useSearch(
  typed: string,
  scope: 'all' | 'entities',
  perspective: SourcePerspective = UNRESTRICTED,
): Search {
  const text = typed.trim().slice(0, 200);
  const [found, setFound] = useState<Found>({ text: '' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (text === '') {
      setFound({ text });
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      getHits(text, scope, perspective, controller.signal).then(
        async (answer) => {
          setFound({ text, answer });
          if (foundIn(answer) > 0) return;
          // What is offered in place of nothing may itself be missing.
          const fewer = await findShorterQuery(text, scope, perspective, controller.signal).catch(
            () => undefined,
          );
          if (fewer && !controller.signal.aborted) setFound({ text, answer, fewer });
        },
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const failure =
            error instanceof Failure ? error : new Failure('refused', 'The search failed.', { cause: error });
          setFound({ text, failure });
        },
      );
    }, DEBOUNCE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, scope, perspectiveKey(perspective), attempt]);
  const retry = useCallback(() => {
    setFound({ text: '' });
    setAttempt((before) => before + 1);
  }, []);
  return {
    answer: text === '' ? undefined : found.answer,
    failure: text === '' ? undefined : found.failure,
    shorterQuery: found.text === text ? found.fewer : undefined,
    loading: text !== '' && found.text !== text,
    retry,
  };
}

/** How many entities and claims there are, as far as they are counted. */
export const foundIn = ({ items, total, atLeast, claims }: SearchAnswer): number =>
  (total ?? atLeast ?? items.length) + (claims ? (claims.total ?? claims.atLeast ?? claims.showing) : 0);

/** The first that finds something. */
async function findShorterQuery(
  text: string,
  scope: 'all' | 'entities',
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<ShorterQuery | undefined> {
  for (const shorter of shorterQueries(text)) {
    const total = foundIn(await getHits(shorter, scope, perspective, signal));
    if (total > 0) return { text: shorter, total };
  }
  return undefined;
}
