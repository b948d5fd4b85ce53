/** How long a question has been running, in milliseconds, a few times a second. */
import { useEffect, useState } from 'react';

const TICK = 100;

/** @param since by the page's own clock; nothing = nothing runs */
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
