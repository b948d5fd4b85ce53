/** Roving tabindex for rows of buttons, as in an ARIA toolbar: one Tab stop, arrow keys move the focus. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** @param element contains the rows, elements of the class `row` */
export function useRovingFocus(element: RefObject<HTMLElement | null>) {
  const last = useRef<HTMLButtonElement>(undefined);
  const rows = (): HTMLButtonElement[][] =>
    [...(element.current?.querySelectorAll('.row') ?? [])]
      .map((row) => [...row.querySelectorAll<HTMLButtonElement>('button:enabled')])
      .filter(({ length }) => length > 0);
  const mark = () => {
    const all = rows().flat();
    const stop = all.find((button) => button === last.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  // Rows change with counts and expansion.
  useLayoutEffect(mark);

  const onFocus = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    last.current = event.target;
    mark();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = rows();
    const button = event.target;
    if (!(button instanceof HTMLButtonElement)) return;
    const row = all.findIndex((buttons) => buttons.includes(button));
    const column = all[row]?.indexOf(button) ?? -1;
    if (column < 0) return;
    const next = buttonBy(event.key, all, row, column);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { onFocus, onKeyDown };
}

function buttonBy(
  key: string,
  rows: readonly (readonly HTMLButtonElement[])[],
  row: number,
  column: number,
): HTMLButtonElement | undefined {
  const vertical = (to: number) => rows[to]?.[Math.min(column, (rows[to]?.length ?? 1) - 1)];
  switch (key) {
    case 'ArrowDown':
      return vertical(row + 1);
    case 'ArrowUp':
      return vertical(row - 1);
    case 'ArrowRight':
      return rows[row]?.[column + 1];
    case 'ArrowLeft':
      return rows[row]?.[column - 1];
    case 'Home':
      return vertical(0);
    case 'End':
      return vertical(rows.length - 1);
    default:
      return undefined;
  }
}
