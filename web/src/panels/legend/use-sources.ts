/** The list of sources, loaded once after the graph. */
import { useCallback, useEffect, useState } from 'react';
import type { Source } from '../../../../src/features/sources/contract.ts';
import { getSources } from '../../api/client.ts';

export function useSources(wanted: boolean): {
  readonly sources: readonly Source[];
  readonly failed: boolean;
  again(): void;
} {
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    getSources(controller.signal).then(setSources, () => {
      if (!controller.signal.aborted) setFailed(true);
    });
    return () => controller.abort();
  }, [wanted, attempt]);
  const again = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { sources, failed, again };
}
