// biome-ignore-all lint/a11y/useSemanticElements: a table's own elements cannot leave out the rows out of sight
/**
 * Rows as an ARIA grid of which only those in sight are in the page: fifty thousand scroll as smoothly as fifty. One stop
 * of the Tab key; arrows up and down, Page Up and Down, Home and End go from row to row, arrows right and left into a
 * row's cells and out again; Enter and Space select, with Shift beside what is selected, Delete hides.
 */
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { TableView } from '../../state/view.ts';
import { COLUMNS, type Column } from './cells.tsx';
import { type Row, windowOf } from './rows.ts';
import type { OriginOf } from './said-by.ts';

interface GridProps {
  readonly rows: readonly Row[];
  readonly which: TableView['rows'];
  readonly sort: string;
  readonly down: boolean;
  readonly selection: readonly string[];
  readonly originOf: OriginOf;
  /** What is said of a row that is not valid at the time. */
  readonly notThen: string;
  onSort(column: string): void;
  /** `beside`: the one selected before stays, for a pair. */
  onSelect(row: Row, beside: boolean): void;
  onHide(id: string): void;
}

/** As `--row` in table.css says, larger for fingers: read from the page. */
const rowHeightOf = (element: HTMLElement) =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 29;

/** In the row that has the focus: the row itself, not one of its cells. */
const WHOLE_ROW = -1;

export function Grid({
  rows,
  which,
  sort,
  down,
  selection,
  originOf,
  notThen,
  onSort,
  onSelect,
  onHide,
}: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600, row: 29 });
  const [at, setAt] = useState(0);
  const [cell, setCell] = useState(WHOLE_ROW);
  const wantsFocus = useRef(false);
  const active = Math.min(at, rows.length - 1);
  const columns = COLUMNS[which];

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setSight({ top: element.scrollTop, height: element.clientHeight, row: rowHeightOf(element) });
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
    const room = element.clientHeight - sight.row;
    const top = index * sight.row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + sight.row > element.scrollTop + room) element.scrollTop = top + sight.row - room;
  };
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    wantsFocus.current = next !== active;
    setAt(next);
    reveal(next);
  };
  const goAcross = (step: number) => {
    const next = Math.max(WHOLE_ROW, Math.min(columns.length - 1, cell + step));
    wantsFocus.current = next !== cell;
    setCell(next);
  };
  // In the layout: an effect left over from the render before would put the focus back where it was.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  // What is selected elsewhere is brought into sight here, again where another height of rows or of the table would leave it out.
  const [chosen] = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection, order and size of the rows
  useEffect(() => {
    const index = chosen === undefined ? -1 : rows.findIndex(({ id }) => id === chosen);
    if (index < 0) return;
    setAt(index);
    reveal(index);
  }, [chosen, rows, sight.row, sight.height]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / sight.row) - 2);
    const row = rows[active];
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) goTo(step);
    else if (event.key === 'ArrowRight') goAcross(1);
    else if (event.key === 'ArrowLeft') goAcross(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && row) onSelect(row, event.shiftKey);
    else if (event.key === 'Delete' && row?.is === 'thing') onHide(row.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-row]');
    const index = Number(element?.dataset.row);
    const row = element ? rows[index] : undefined;
    if (!row) return;
    setAt(index);
    setCell(WHOLE_ROW);
    onSelect(row, event.shiftKey);
  };

  const [first, end] = windowOf(sight.top, sight.height, sight.row, rows.length);
  const inSight = Array.from({ length: end - first }, (_, offset) => first + offset);
  // The row that has the focus stays in the page even when it is scrolled away, or the focus would be lost.
  if (active >= 0 && (active < first || active >= end)) inSight.push(active);
  return (
    <div
      className={`grid ${which}`}
      role="grid"
      aria-label={which === 'things' ? 'Things' : 'Relationships'}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-keyshortcuts="Enter Shift+Enter Delete"
      ref={scroller}
    >
      <div className="grid-head" role="rowgroup">
        <div role="row" aria-rowindex={1} className="grid-row" tabIndex={-1}>
          {columns.map((column, place) => (
            <Head key={column.key} column={column} place={place} sort={sort} down={down} onSort={onSort} />
          ))}
        </div>
      </div>
      <div
        className="grid-body"
        role="rowgroup"
        ref={body}
        style={{ height: rows.length * sight.row }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => {
          const index = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row);
          if (Number.isInteger(index)) setAt(index);
        }}
      >
        {inSight.map((index) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              top={index * sight.row}
              columns={columns}
              focusable={index === active ? cell : undefined}
              selected={selection.includes(row.id)}
              originOf={originOf}
              notThen={notThen}
            />
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly place: number;
  readonly sort: string;
  readonly down: boolean;
  onSort(column: string): void;
}

function Head({ column, place, sort, down, onSort }: HeadProps) {
  const sorted = column.key === sort;
  return (
    <div
      role="columnheader"
      aria-colindex={place + 1}
      className={column.number && 'number'}
      aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
      tabIndex={-1}
    >
      <button type="button" onClick={() => onSort(column.key)}>
        {column.title}
        {sorted && <Icon name={down ? 'chevron-down' : 'chevron-up'} size={12} />}
      </button>
    </div>
  );
}

interface GridRowProps {
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  /** Where in it the Tab key stops: a cell, or the whole row; nothing where it does not stop here. */
  readonly focusable: number | undefined;
  readonly selected: boolean;
  readonly originOf: OriginOf;
  readonly notThen: string;
}

const GridRow = memo(function GridRow({
  row,
  index,
  top,
  columns,
  focusable,
  selected,
  originOf,
  notThen,
}: GridRowProps) {
  return (
    <div
      role="row"
      className={row.valid ? 'grid-row' : 'grid-row outside'}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      tabIndex={focusable === WHOLE_ROW ? 0 : -1}
      style={{ translate: `0 ${top}px` }}
    >
      {columns.map((column, place) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colindex={place + 1}
          className={column.number && 'number num'}
          tabIndex={focusable === place ? 0 : undefined}
        >
          {column.cell(row, originOf, notThen)}
        </div>
      ))}
    </div>
  );
});
