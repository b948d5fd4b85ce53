// @vitest-environment happy-dom
/** The keyboard, the focus and the rendered rows of the grid that the table and the console share. */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { type GridColumn, VirtualGrid } from '../../../../web/src/grid/virtual-grid.tsx';

afterEach(cleanup);

const COLUMNS: readonly GridColumn<number>[] = [
  { key: '#', title: '#', rowHeader: true, cell: (row) => row },
  { key: 'name', title: 'Name', cell: (row) => `row ${row}` },
  { key: 'square', title: 'Square', cell: (row) => row * row },
];

/** The height of the grid until it is measured, and of a row. There is no layout here. */
const [HEIGHT, ROW] = [600, 29];

function open(rows: number, over: Partial<Parameters<typeof VirtualGrid<number>>[0]> = {}) {
  const [onSelect, onSort, onKey] = [vi.fn(() => true), vi.fn(), vi.fn(() => false)];
  const grid = (more: typeof over = {}) =>
    createElement(VirtualGrid<number>, {
      label: 'Numbers',
      className: '',
      shortcuts: 'Enter',
      columns: COLUMNS,
      rows: Array.from({ length: rows }, (_, index) => index),
      sorted: { key: 'name', down: true },
      scrollTo: -1,
      keyOf: (row) => row,
      isSelected: (row) => row === 3,
      onSort,
      onSelect,
      onKey,
      ...over,
      ...more,
    });
  const { rerender } = render(grid());
  return {
    user: userEvent.setup(),
    onSelect,
    onSort,
    onKey,
    change: (more: typeof over) => rerender(grid(more)),
  };
}

/** The row of the focus, and its column, both from 1; the head is row 1. */
const focused = () => {
  const { activeElement } = document;
  return [
    activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex'),
    activeElement?.getAttribute('aria-colindex'),
  ];
};
const body = () => screen.getAllByRole('rowgroup')[1] as HTMLElement;

test('only the visible rows are rendered, with the size of the whole', () => {
  open(10_000);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  expect(body().children.length).toBeLessThan(HEIGHT / ROW + 10);
  expect(body().style.height).toBe(`${10_000 * ROW}px`);
  expect(screen.getByText('row 0').getAttribute('role')).toBe('gridcell');
});

test('arrows, Page Down, End and Home move the focus between rows', async () => {
  const { user } = open(1000);
  // Past the two headers that can be sorted by.
  for (let tab = 0; tab < 3; tab++) await user.tab();
  expect(focused()).toEqual(['2', null]);
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toEqual(['3', null]);
  await user.keyboard('{PageDown}');
  expect(focused()).toEqual([String(3 + Math.floor(HEIGHT / ROW) - 2), null]);
  await user.keyboard('{End}');
  expect(focused()).toEqual(['1001', null]);
  await user.keyboard('{Home}{ArrowUp}');
  expect(focused()).toEqual(['2', null]);
  expect(document.querySelectorAll('.grid-body [tabindex="0"]')).toHaveLength(1);
});

test('right and left move into cells and back, past the row header', async () => {
  const { user } = open(10);
  for (let tab = 0; tab < 3; tab++) await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(focused()).toEqual(['2', '2']);
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(focused()).toEqual(['3', '3']);
  await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(focused()).toEqual(['3', null]);
});

test('Enter, Space and clicks select; Shift adds to the selection', async () => {
  const { user, onSelect } = open(10);
  for (let tab = 0; tab < 3; tab++) await user.tab();
  await user.keyboard('{Enter}{ArrowRight}{Shift>}{Enter}{/Shift} ');
  expect(onSelect.mock.calls).toEqual([
    [0, -1, false],
    [0, 0, true],
    [0, 0, false],
  ]);
  onSelect.mockClear();
  await user.click(screen.getByText('row 4'));
  await user.click(screen.getByText('4', { selector: '[role="rowheader"]' }));
  expect(onSelect.mock.calls).toEqual([
    [4, 0, false],
    [4, -1, false],
  ]);
  expect(screen.getByText('row 3').closest('[role="row"]')?.getAttribute('aria-selected')).toBe('true');
});

test('other keys are offered to the owner, and stay with the page if it does nothing', async () => {
  const { user, onKey } = open(10);
  const heard = vi.fn();
  document.addEventListener('keydown', ({ defaultPrevented }) => heard(defaultPrevented), { once: true });
  screen.getByText('row 2').closest<HTMLElement>('[role="row"]')?.focus();
  await user.keyboard('x');
  expect(onKey).toHaveBeenCalledWith(expect.anything(), 2, -1);
  expect(heard).toHaveBeenCalledWith(false);
});

test('a header sorts and says the order; the row header has none', async () => {
  const { user, onSort } = open(10);
  const [number, name, square] = screen.getAllByRole('columnheader');
  expect([number, name, square].map((head) => head?.getAttribute('aria-sort'))).toEqual([
    null,
    'descending',
    'none',
  ]);
  await user.click(screen.getByRole('button', { name: 'Square' }));
  expect(onSort).toHaveBeenCalledWith('square');
});

test('a selected row is scrolled into view once, also when it moves', () => {
  const { change } = open(1000, { scrollTo: 500 });
  const grid = screen.getByRole('grid');
  expect(grid.scrollTop).toBe(500 * ROW + ROW - (HEIGHT - ROW));
  grid.scrollTop = 0;
  change({ scrollTo: 500 });
  expect(grid.scrollTop).toBe(0);
  change({ scrollTo: 40 });
  expect(grid.scrollTop).toBe(40 * ROW + ROW - (HEIGHT - ROW));
});
