// biome-ignore-all lint/a11y/useSemanticElements: a table's own elements cannot leave out the rows out of viewport
/**
 * An ARIA grid that renders only the visible rows, with one Tab stop and the keys of `use-grid.ts`. Enter, Space and a click
 * select a row. The table panel and the results of the console use it.
 */
import './virtual-grid.css';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, type ReactNode } from 'react';
import { Icon } from '../marks/mark.tsx';
import { rowOf, useGrid, WHOLE_ROW } from './use-grid.ts';

export interface GridColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** Shown at the pointer, for titles that are cut. */
  readonly tooltip?: string;
  readonly className?: string | undefined;
  /** Names the row. It cannot be sorted by, and arrow keys pass over it. */
  readonly rowHeader?: true;
  cell(row: Row): ReactNode;
  cellClass?(row: Row): string | undefined;
}

interface VirtualGridProps<Row> {
  readonly label: string;
  readonly className: string;
  readonly style?: CSSProperties;
  /** Keys besides those of the grid, for screen readers. */
  readonly shortcuts: string;
  /** The same array as long as the cells show the same. */
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly sorted: { readonly key: string; readonly down: boolean } | undefined;
  /** Index of the row to scroll to when it changes; −1 = none. */
  readonly scrollTo: number;
  keyOf(row: Row): string | number;
  rowClass?(row: Row): string;
  isSelected(row: Row): boolean;
  onSort(key: string): void;
  /**
   * @param column index without the row header; `WHOLE_ROW` for the row itself
   * @param beside whether Shift is pressed
   * @returns whether it selected anything
   */
  onSelect(row: Row, column: number, beside: boolean): boolean;
  /** Handles other keys; returns whether it did anything. */
  onKey?(event: KeyboardEvent, row: Row, column: number): boolean;
}

export function VirtualGrid<Row>(props: VirtualGridProps<Row>) {
  const { label, className, style, shortcuts, columns, rows, sorted, scrollTo } = props;
  const { keyOf, rowClass, isSelected, onSort, onSelect, onKey } = props;
  const leading = columns.filter(({ rowHeader }) => rowHeader).length;
  const grid = useGrid({
    rows: rows.length,
    columns: columns.length - leading,
    selected: scrollTo,
    onKey(event, index, column) {
      const row = rows[index];
      if (row === undefined) return false;
      if (event.key === 'Enter' || event.key === ' ') return onSelect(row, column, event.shiftKey);
      return onKey?.(event, row, column) ?? false;
    },
  });
  const onClick = (event: MouseEvent) => {
    const index = rowOf(event.target);
    const row = index === undefined ? undefined : rows[index];
    // A drag over the text selects text. So does Shift with a click, where the row is meant.
    const selectsText = !event.shiftKey && String(getSelection()) !== '';
    if (index === undefined || row === undefined || selectsText) return;
    const cell = (event.target as Element).closest('[aria-colindex]')?.getAttribute('aria-colindex');
    grid.setActive(index);
    onSelect(row, Math.max(WHOLE_ROW, Number(cell ?? 0) - 1 - leading), event.shiftKey);
  };
  return (
    <div
      className={`grid ${className}`}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-keyshortcuts={shortcuts}
      ref={grid.scroller}
      style={style}
    >
      <div className="grid-head" role="rowgroup">
        <div role="row" aria-rowindex={1} className="grid-row" tabIndex={-1}>
          {columns.map((column, place) => (
            <Head
              key={column.key}
              column={column}
              place={place}
              order={sorted?.key !== column.key ? 'none' : sorted.down ? 'descending' : 'ascending'}
              onSort={onSort}
            />
          ))}
        </div>
      </div>
      <div
        className="grid-body"
        role="rowgroup"
        ref={grid.body}
        style={{ height: rows.length * grid.rowHeight }}
        onKeyDown={grid.onKeyDown}
        onClick={onClick}
        onFocus={grid.onFocus}
      >
        {grid.visibleRows.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <GridRow
              key={keyOf(row)}
              row={row}
              index={index}
              top={index * grid.rowHeight}
              columns={columns as readonly GridColumn<unknown>[]}
              className={rowClass?.(row) ?? 'grid-row'}
              focusable={
                index === grid.active ? grid.column + (grid.column === WHOLE_ROW ? 0 : leading) : undefined
              }
              selected={isSelected(row)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps<Row> {
  readonly column: GridColumn<Row>;
  readonly place: number;
  readonly order: 'ascending' | 'descending' | 'none';
  onSort(key: string): void;
}

function Head<Row>({ column, place, order, onSort }: HeadProps<Row>) {
  const { key, title, tooltip, className, rowHeader } = column;
  return (
    <div
      role="columnheader"
      aria-colindex={place + 1}
      className={className}
      aria-sort={rowHeader ? undefined : order}
      tabIndex={-1}
    >
      {rowHeader ? (
        title
      ) : (
        <button type="button" title={tooltip} onClick={() => onSort(key)}>
          {title}
          {order !== 'none' && (
            <Icon name={order === 'descending' ? 'chevron-down' : 'chevron-up'} size={12} />
          )}
        </button>
      )}
    </div>
  );
}

interface GridRowProps {
  readonly row: unknown;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn<unknown>[];
  readonly className: string;
  /** Where the Tab key stops: a column or the whole row; undefined if not in this row. */
  readonly focusable: number | undefined;
  readonly selected: boolean;
}

const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, index, top, columns, className, focusable, selected } = props;
  return (
    <div
      role="row"
      className={className}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      tabIndex={focusable === WHOLE_ROW ? 0 : -1}
      style={{ translate: `0 ${top}px` }}
    >
      {columns.map((column, place) =>
        column.rowHeader ? (
          <div
            key={column.key}
            role="rowheader"
            aria-colindex={place + 1}
            className={column.cellClass?.(row)}
            tabIndex={-1}
          >
            {column.cell(row)}
          </div>
        ) : (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={place + 1}
            className={column.cellClass?.(row)}
            tabIndex={focusable === place ? 0 : undefined}
          >
            {column.cell(row)}
          </div>
        ),
      )}
    </div>
  );
});
