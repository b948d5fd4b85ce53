/** Debounced search for entities and claims. Previous hits stay until the next response. */
import { useCallback, useEffect, useState } from 'react';
import { Failure } from '../../../../src/client/failure.ts';
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { getHits } from '../../api/client.ts';
import { type Perspective, perspectiveKey } from '../../state/perspective.ts';
import { openingView } from '../../state/view.ts';
import { shorterQueries } from './shorter-queries.ts';

/** Debounce time in milliseconds. */
const DEBOUNCE = 120;

export interface Search {
  readonly answer: SearchAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** A shorter query that has results. */
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
  perspective: Perspective = openingView('2000-01-01'),
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
          // Failures of alternative queries are ignored.
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

/** Number of entities and claims found. */
export const foundIn = ({ items, total, atLeast, claims }: SearchAnswer): number =>
  (total ?? atLeast ?? items.length) + (claims ? (claims.total ?? claims.atLeast ?? claims.showing) : 0);

/** The first alternative with results. */
async function findShorterQuery(
  text: string,
  scope: 'all' | 'entities',
  perspective: Perspective,
  signal: AbortSignal,
): Promise<ShorterQuery | undefined> {
  for (const shorter of shorterQueries(text)) {
    const total = foundIn(await getHits(shorter, scope, perspective, signal));
    if (total > 0) return { text: shorter, total };
  }
  return undefined;
}
