/** Play: steps through the days on which something begins, until the last one, a click, or another change. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import type { Explorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { nextOf } from './event-days.ts';
import { handlesOf, withDay } from './handle-drag.ts';
import type { TimeWindow } from './scale.ts';

/** Milliseconds per step; longer with reduced motion. */
const PAUSE = 1000;
const LONG_PAUSE = 2000;

export interface Play {
  readonly playing: boolean;
  start(): void;
  stop(): void;
}

export function usePlay(
  act: Explorer['act'],
  view: View,
  days: readonly Day[],
  timeWindow: TimeWindow,
): Play {
  /** The time set by play. Any other time means that the user has changed it. */
  const [expected, setExpected] = useState<View['time']>();
  const continues = useRef(false);
  const playing = expected !== undefined && expected === view.time;

  const go = (day: Day) => {
    const next = withDay(view, handlesOf(view.time).at(-1)?.handle ?? 'day', day);
    const { time, window } = next;
    act('play', (now) => ({ ...now, time, window }), continues.current);
    continues.current = true;
    setExpected(time);
  };
  const start = () => {
    continues.current = false;
    const now = handlesOf(view.time).at(-1)?.day;
    const after = now === undefined ? undefined : nextOf(days, now);
    const first = after ?? days.find((day) => day >= timeWindow.from) ?? days[0];
    if (first !== undefined) go(first);
  };

  const goOn = useEffectEvent((time: View['time']) => {
    const now = handlesOf(time).at(-1)?.day;
    const next = now === undefined ? undefined : nextOf(days, now);
    if (next === undefined) setExpected(undefined);
    else go(next);
  });
  // Each day that play has set is followed by the next.
  useEffect(() => {
    if (!playing || expected === undefined) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setTimeout(() => goOn(expected), calm ? LONG_PAUSE : PAUSE);
    return () => clearTimeout(timer);
  }, [playing, expected]);

  return { playing, start, stop: () => setExpected(undefined) };
}
