/**
 * Pointer handling on the lanes: drag a handle, drag the background, zoom with the wheel, click a mark or a day. One
 * surface handles all of it, so that a handle does not block the mark below.
 */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import type { Explorer } from '../../state/explorer.ts';
import { setField, type View } from '../../state/view.ts';
import { type Handle, handlesOf, nearestHandle, withDay } from './handle-drag.ts';
import type { LaneMark } from './lane-layout.ts';
import type { Scale, TimeWindow } from './scale.ts';
import { clampWindow, shiftWindow, zoomWindow } from './time-window.ts';

interface Surface {
  readonly scale: Scale;
  readonly timeWindow: TimeWindow;
  readonly years: TimeWindow;
  readonly view: View;
  /** Above this height only handles are hit. */
  readonly pinHeight: number;
  readonly markAt: (x: number, y: number) => LaneMark | undefined;
  readonly explorer: Explorer;
  /** Called when the user takes over from play. */
  onTake(): void;
}

type Gesture =
  | { readonly is: 'handle'; readonly handle: Handle; started: boolean }
  | {
      readonly is: 'ground';
      readonly x: number;
      readonly from: TimeWindow;
      readonly perDay: number;
      started: boolean;
    };

/** Movement in pixels that still counts as a click. */
const STILL = 4;

export function usePlotPointer(element: RefObject<HTMLElement | null>, surface: Surface) {
  const [hovered, setHovered] = useState<LaneMark>();
  const [cursor, setCursor] = useState<'handle' | 'mark' | 'ground'>('ground');
  const gesture = useRef<Gesture>(undefined);
  const latest = useRef(surface);
  latest.current = surface;

  const placeOf = (event: { clientX: number; clientY: number }) => {
    const box = element.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const handleAt = (x: number, y: number): Handle | undefined => {
    const reach = y < surface.pinHeight ? 14 : 5;
    const near = handlesOf(surface.view.time)
      .map(({ handle, day }) => ({ handle, away: Math.abs(pinned(surface.scale, day) - x) }))
      .filter(({ away }) => away <= reach)
      .sort((a, b) => a.away - b.away)[0];
    if (!near) return undefined;
    return nearestHandle(surface.view.time, surface.scale.dayAt(x)) ?? near.handle;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const { x, y } = placeOf(event);
    const mark = surface.markAt(x, y);
    const handle = mark ? undefined : handleAt(x, y);
    if (x < surface.scale.left - 14 && handle === undefined) return;
    surface.onTake();
    setHovered(undefined);
    event.currentTarget.setPointerCapture(event.pointerId);
    gesture.current = handle
      ? { is: 'handle', handle, started: false }
      : { is: 'ground', x, from: surface.timeWindow, perDay: surface.scale.perDay, started: false };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { x, y } = placeOf(event);
    const now = gesture.current;
    if (!now) {
      const mark = surface.markAt(x, y);
      setHovered(mark);
      setCursor(mark ? 'mark' : handleAt(x, y) ? 'handle' : 'ground');
      return;
    }
    if (now.is === 'handle') {
      const day = surface.scale.dayAt(x);
      surface.explorer.act('change the date', (view) => withDay(view, now.handle, day), now.started);
      now.started = true;
      return;
    }
    if (!now.started && Math.abs(x - now.x) < STILL) return;
    const window = clampWindow(shiftWindow(now.from, Math.round((now.x - x) / now.perDay)), surface.years);
    surface.explorer.act(...setField('window', window), now.started);
    now.started = true;
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const now = gesture.current;
    gesture.current = undefined;
    if (now?.is !== 'ground' || now.started) return;
    const { x, y } = placeOf(event);
    const mark = surface.markAt(x, y);
    if (mark) surface.explorer.select(nextIn(mark, surface.view.selection[0]), event.shiftKey);
    else pressDay(surface, surface.scale.dayAt(x));
  };

  useEffect(() => {
    const current = element.current;
    if (!current) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { scale, timeWindow, years, explorer } = latest.current;
      const x = event.clientX - current.getBoundingClientRect().left;
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const next = sideways
        ? shiftWindow(timeWindow, Math.round(event.deltaX / scale.perDay))
        : zoomWindow(timeWindow, Math.exp(event.deltaY * 0.0022), scale.dayAt(x), years);
      const window = clampWindow(next, years);
      explorer.act(
        sideways ? 'move the timeline' : 'zoom the timeline',
        (view) => ({ ...view, window }),
        true,
      );
    };
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => current.removeEventListener('wheel', onWheel);
  }, [element]);

  const handlers = {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: () => {
      gesture.current = undefined;
    },
    onPointerLeave: () => setHovered(undefined),
  };
  return { hovered, cursor, handlers };
}

/** Position of a handle, clamped to the edges. */
export function pinned(scale: Scale, day: Day): number {
  return Math.min(scale.right, Math.max(scale.left, scale.middle(day)));
}

/** Clicking a mark with several items again selects the next one. */
function nextIn({ all, item }: LaneMark, selected: string | undefined): string {
  const at = all.findIndex(({ id }) => id === selected);
  return (all[(at + 1) % all.length] ?? item).id;
}

function pressDay({ explorer, view }: Surface, day: Day): void {
  const handle = nearestHandle(view.time, day);
  if (handle) explorer.act('change the date', (now) => withDay(now, handle, day));
}
