/** The hits of what is typed: asked for when typing pauses, given up when it goes on. The last hits stay until the next. */
import { useCallback, useEffect, useState } from 'react';
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { getHits } from '../../api/client.ts';
import { Failure } from '../../api/failure.ts';

/** Milliseconds without a key after which is asked. */
const PAUSE = 120;

export interface Search {
  readonly answer: SearchAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  again(): void;
}

interface Found {
  readonly text: string;
  readonly answer?: SearchAnswer;
  readonly failure?: Failure;
}

export function useSearch(typed: string): Search {
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
      getHits(text, controller.signal).then(
        (answer) => setFound({ text, answer }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          const failure =
            error instanceof Failure ? error : new Failure('refused', 'The search failed.', { cause: error });
          setFound({ text, failure });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, attempt]);
  const again = useCallback(() => {
    setFound({ text: '' });
    setAttempt((before) => before + 1);
  }, []);
  return {
    answer: text === '' ? undefined : found.answer,
    failure: text === '' ? undefined : found.failure,
    loading: text !== '' && found.text !== text,
    again,
  };
}
