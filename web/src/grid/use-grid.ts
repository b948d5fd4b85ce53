/**
 * Virtual scrolling and keyboard navigation of a grid. Up, Down, Page Up, Page Down, Home and End move between rows;
 * Left and Right move into cells and back. The focused row stays rendered.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { visibleRange } from './visible-range.ts';

interface GridOptions {
  readonly rows: number;
  /** Columns that the arrow keys reach. */
  readonly columns: number;
  /** The row that is scrolled into view, also after rows or sizes change; −1 = none. */
  readonly selected: number;
  /** Handles other keys; returns whether it did anything. */
  onKey(event: KeyboardEvent, row: number, column: number): boolean;
}

interface GridState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  /** Height of one row, in pixels. */
  readonly rowHeight: number;
  /** The row with the Tab stop; −1 without rows. */
  readonly active: number;
  /** The column with the Tab stop, or `WHOLE_ROW`. */
  readonly column: number;
  /** Indices of the rows to render. */
  readonly visibleRows: readonly number[];
  /** Moves the Tab stop to a whole row without moving the focus. */
  setActive(row: number): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

/** The Tab stop is the row itself. */
export const WHOLE_ROW = -1;

interface Sizes {
  /** Of the scroller and of one row, in pixels. */
  readonly height: number;
  readonly row: number;
}

/** The CSS variable `--row`, larger for touch. */
const rowHeightOf = (element: HTMLElement) =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 29;

/** The row index of an event target, from `data-row`. */
export function rowOf(target: EventTarget): number | undefined {
  const text = (target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
  return text === undefined ? undefined : Number(text);
}

/** Scrolls as little as possible. The head covers the first row of the scroller. */
function scrollToRow(element: HTMLElement, index: number, { height, row }: Sizes): void {
  const room = height - row;
  const top = index * row;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + row > element.scrollTop + room) element.scrollTop = top + row - room;
}

export function useGrid({ rows, columns, selected, onKey }: GridOptions): GridState {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [row, setRow] = useState(29);
  const [at, setAt] = useState(0);
  const [column, setColumn] = useState(WHOLE_ROW);
  const wantsFocus = useRef(false);
  const active = Math.min(at, rows - 1);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      setTop(element.scrollTop);
      setHeight(element.clientHeight);
      setRow(rowHeightOf(element));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  const reveal = (index: number, sizes: Sizes) => {
    if (scroller.current) scrollToRow(scroller.current, index, sizes);
  };
  const showSelected = useEffectEvent((index: number, sizes: Sizes) => {
    setAt(index);
    reveal(index, sizes);
  });
  useEffect(() => {
    if (selected >= 0 && selected < rows) showSelected(selected, { height, row });
  }, [selected, rows, height, row]);

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows - 1, index));
    wantsFocus.current = next !== active;
    setAt(next);
    reveal(next, { height, row });
  };
  const goAcross = (step: number) => {
    const next = Math.max(WHOLE_ROW, Math.min(columns - 1, column + step));
    wantsFocus.current = next !== column;
    setColumn(next);
  };
  // A layout effect, because an older effect would move the focus back.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / row) - 2);
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
    else if (!onKey(event, active, column)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const [first, end] = visibleRange(top, height, row, rows);
  const visibleRows = Array.from({ length: end - first }, (_, offset) => first + offset);
  // Keep rendering the focused row, or the focus would be lost.
  if (active >= 0 && (active < first || active >= end)) visibleRows.push(active);
  return {
    scroller,
    body,
    rowHeight: row,
    active,
    column,
    visibleRows,
    setActive(index) {
      setAt(index);
      setColumn(WHOLE_ROW);
    },
    onKeyDown,
    onFocus(event) {
      const index = rowOf(event.target);
      if (index !== undefined) setAt(index);
    },
  };
}
