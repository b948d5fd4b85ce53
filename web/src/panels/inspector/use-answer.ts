/** An answer that only the inspector needs: asked for while a part of it is open, given up when it closes. */
import { useEffect, useState } from 'react';
import { Failure } from '../../../../src/client/failure.ts';
import type { Loaded } from '../../state/store.ts';

/** @param key what is asked for, in one text; nothing = nothing is asked. A new key asks anew. */
export function useAnswer<T>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
  attempt: number,
): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked; a new attempt asks again
  useEffect(() => {
    if (key === undefined) return;
    const controller = new AbortController();
    const come = (loaded: Loaded<T>) => {
      if (!controller.signal.aborted) setAnswer({ key, loaded });
    };
    ask(controller.signal).then(
      (value) => come({ status: 'ready', value }),
      (cause: unknown) => {
        const failure =
          cause instanceof Failure ? cause : new Failure('refused', 'The page has a fault.', { cause });
        come({ status: 'failed', failure });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  return answer && answer.key === key ? answer.loaded : { status: 'loading' };
}
