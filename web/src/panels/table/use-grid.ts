/**
 * Virtual scrolling and keyboard navigation of a grid. Up, Down, Page Up, Page Down, Home and End move between rows;
 * Left and Right move into cells and back. The focused row stays rendered.
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
  /** Handles other keys; returns whether it did anything. */
  onKey(event: KeyboardEvent, row: number, cell: number): boolean;
}

interface GridState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  /** Height of the scroller and of one row, in pixels. */
  readonly viewport: { readonly height: number; readonly row: number };
  /** The row with the Tab stop; −1 without rows. */
  readonly active: number;
  /** The cell with the Tab stop, or `WHOLE_ROW`. */
  readonly cell: number;
  /** Indices of the rows to render. */
  readonly visibleRows: readonly number[];
  /** Moves the Tab stop without moving the focus. */
  setActive(row: number, cell?: number): void;
  reveal(row: number): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** The Tab stop is the row itself. */
export const WHOLE_ROW = -1;

/** The CSS variable `--row`, larger for touch. */
const rowHeightOf = (element: HTMLElement) =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 29;

/** The row index of an event target, from `data-row`. */
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
  // A layout effect, because an older effect would move the focus back.
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
  // Keep rendering the focused row, or the focus would be lost.
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
