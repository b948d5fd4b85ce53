/** How high the drawer is: by its upper edge, with the pointer or the arrow keys. This browser keeps it. */
import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';

const KEY = 'entente.console.height';
/** In pixels. */
const AT_FIRST = 400;
const LEAST = 200;
/** What the picture keeps of the window. */
const LEFT = 220;
const STEP = 24;

export interface Height {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onPointerDown(event: PointerEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

const most = () => Math.max(LEAST, innerHeight - LEFT);
const within = (height: number) => Math.round(Math.min(most(), Math.max(LEAST, height)));

/** @param drawer whose lower edge stays */
export function useHeight(drawer: RefObject<HTMLElement | null>): Height {
  const [chosen, setChosen] = useState(kept);
  const value = within(chosen ?? Math.min(AT_FIRST, innerHeight * 0.45));
  const set = (next: number) => {
    setChosen(within(next));
    try {
      localStorage.setItem(KEY, String(within(next)));
    } catch {
      // It then lasts until the page is left.
    }
  };
  return {
    value,
    least: LEAST,
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
        Home: LEAST,
        End: most(),
      };
      const next = steps[event.key];
      if (next === undefined) return;
      event.preventDefault();
      set(next);
    },
  };
}

function kept(): number | undefined {
  try {
    const height = Number(localStorage.getItem(KEY));
    return height > 0 ? height : undefined;
  } catch {
    return undefined;
  }
}
