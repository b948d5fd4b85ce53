/** Elapsed milliseconds of the running query, updated several times a second. */
import { useEffect, useState } from 'react';

const TICK = 100;

/** @param since start by `performance.now()`; undefined = not running */
export function useElapsed(since: number | undefined): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === undefined) return;
    setNow(performance.now());
    const timer = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(timer);
  }, [since]);
  return since === undefined ? 0 : Math.max(0, now - since);
}
