/** Height of the console drawer, changed by pointer or arrow keys and stored in this browser. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';
import { StoredValue } from '../../storage/stored-value.ts';

/** Undefined until the user has changed it. */
const HEIGHT = new StoredValue<number | undefined>({
  key: 'entente.console.height',
  version: 1,
  fallback: undefined,
  read: (value) => (typeof value === 'number' && value > 0 ? value : undefined),
});
/** In pixels. */
const DEFAULT_HEIGHT = 400;
const MIN_HEIGHT = 200;
/** Height that stays for the graph. */
const MIN_GRAPH_HEIGHT = 220;
const STEP = 24;

export interface DrawerHeight {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onPointerDown(event: PointerEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

const most = () => Math.max(MIN_HEIGHT, innerHeight - MIN_GRAPH_HEIGHT);
const within = (height: number) => Math.round(Math.min(most(), Math.max(MIN_HEIGHT, height)));

/** @param drawer its bottom edge is fixed */
export function useDrawerHeight(drawer: RefObject<HTMLElement | null>): DrawerHeight {
  const [chosen, setChosen] = useState(HEIGHT.get);
  const value = within(chosen ?? Math.min(DEFAULT_HEIGHT, innerHeight * 0.45));
  const set = (next: number) => {
    setChosen(within(next));
    HEIGHT.set(within(next));
  };
  return {
    value,
    least: MIN_HEIGHT,
    most: most(),
    onPointerDown(event) {
      const edge = event.currentTarget;
      const bottom = drawer.current?.getBoundingClientRect().bottom ?? innerHeight;
      edge.setPointerCapture(event.pointerId);
      const move = (moved: Event) => set(bottom - (moved as globalThis.PointerEvent).clientY);
      const end = () => {
        edge.removeEventListener('pointermove', move);
        edge.removeEventListener('lostpointercapture', end);
      };
      edge.addEventListener('pointermove', move);
      edge.addEventListener('lostpointercapture', end);
    },
    onKeyDown(event) {
      const steps: Readonly<Record<string, number>> = {
        ArrowUp: value + STEP,
        ArrowDown: value - STEP,
        PageUp: value + 4 * STEP,
        PageDown: value - 4 * STEP,
        Home: MIN_HEIGHT,
        End: most(),
      };
      const next = steps[event.key];
      if (next === undefined) return;
      event.preventDefault();
      set(next);
    },
  };
}
