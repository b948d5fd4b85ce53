/**
 * How one goes through rows of which only those in viewport are in the page: what is in viewport, and where the one stop of the
 * Tab key is. Arrows up and down, Page Up and Down, Home and End go from row to row, arrows right and left into a row's
 * cells and out again; the focus is never lost with a row that is scrolled away.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { windowOf } from './rows.ts';

interface GridOptions {
  readonly rows: number;
  readonly columns: number;
  /** A key that does not move; returns whether it did anything. */
  onKey(event: KeyboardEvent, row: number, cell: number): boolean;
}

interface GridState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  /** Of the scroller and of one row, in pixels. */
  readonly viewport: { readonly height: number; readonly row: number };
  /** The row that has the Tab key's stop; −1 where there is none. */
  readonly active: number;
  /** Its cell that has it, or `WHOLE_ROW`. */
  readonly cell: number;
  /** Numbers of the rows that must be in the page. */
  readonly visibleRows: readonly number[];
  /** Puts the stop there, and does not move the focus. */
  setActive(row: number, cell?: number): void;
  reveal(row: number): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** In the row that has the focus: the row itself, not one of its cells. */
export const WHOLE_ROW = -1;

/** As `--row` in the page's CSS says, larger for fingers. */
const rowHeightOf = (element: HTMLElement) =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 29;

/** The number of the row that an event is about: each row has it as `data-row`. */
export function rowOf(target: EventTarget): number | undefined {
  const text = (target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
  return text === undefined ? undefined : Number(text);
}

export function useGrid({ rows, columns, onKey }: GridOptions): GridState {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState({ top: 0, height: 600, row: 29 });
  const [at, setAt] = useState(0);
  const [cell, setCell] = useState(WHOLE_ROW);
  const wantsFocus = useRef(false);
  const active = Math.min(at, rows - 1);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setViewport({ top: element.scrollTop, height: element.clientHeight, row: rowHeightOf(element) });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const reveal = (index: number) => {
    const element = scroller.current;
    if (!element) return;
    const room = element.clientHeight - viewport.row;
    const top = index * viewport.row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + viewport.row > element.scrollTop + room) element.scrollTop = top + viewport.row - room;
  };
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows - 1, index));
    wantsFocus.current = next !== active;
    setAt(next);
    reveal(next);
  };
  const goAcross = (step: number) => {
    const next = Math.max(WHOLE_ROW, Math.min(columns - 1, cell + step));
    wantsFocus.current = next !== cell;
    setCell(next);
  };
  // In the layout: an effect left over from the render before would put the focus back where it was.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(viewport.height / viewport.row) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) goTo(step);
    else if (event.key === 'ArrowRight') goAcross(1);
    else if (event.key === 'ArrowLeft') goAcross(-1);
    else if (!onKey(event, active, cell)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const [first, end] = windowOf(viewport.top, viewport.height, viewport.row, rows);
  const visibleRows = Array.from({ length: end - first }, (_, offset) => first + offset);
  // The row that has the focus stays in the page even when it is scrolled away, or the focus would be lost.
  if (active >= 0 && (active < first || active >= end)) visibleRows.push(active);
  return {
    scroller,
    body,
    viewport,
    active,
    cell,
    visibleRows,
    setActive(row, across) {
      setAt(row);
      if (across !== undefined) setCell(across);
    },
    reveal,
    onKeyDown,
    onFocus(event) {
      const row = rowOf(event.target);
      if (row !== undefined) setAt(row);
    },
  };
}
