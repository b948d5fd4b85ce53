// biome-ignore-all lint/a11y/useSemanticElements: a table's own elements cannot leave out the rows out of viewport
/**
 * A virtual ARIA grid: only visible rows are rendered. One Tab stop and the keys of `use-grid.ts`; Enter or Space
 * selects, with Shift adds to the selection, Delete hides.
 */
import { type MouseEvent, memo, useEffect } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { TableView } from '../../state/view-values.ts';
import { COLUMNS, type Column } from './cells.tsx';
import type { OriginOf } from './claim-origins.ts';
import type { Row } from './rows.ts';
import { rowOf, useGrid, WHOLE_ROW } from './use-grid.ts';

interface GridProps {
  readonly rows: readonly Row[];
  readonly which: TableView['rows'];
  readonly sort: string;
  readonly down: boolean;
  readonly selection: readonly string[];
  readonly originOf: OriginOf;
  /** Label of a row that is not valid at the time. */
  readonly notThen: string;
  onSort(column: string): void;
  /** `beside` adds to the selection. */
  onSelect(row: Row, beside: boolean): void;
  onHide(id: string): void;
}

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
  const columns = COLUMNS[which];
  const { scroller, body, viewport, active, cell, visibleRows, setActive, reveal, onKeyDown, onFocus } =
    useGrid({
      rows: rows.length,
      columns: columns.length,
      onKey(event, index) {
        const row = rows[index];
        if ((event.key === 'Enter' || event.key === ' ') && row) onSelect(row, event.shiftKey);
        else if (event.key === 'Delete' && row?.is === 'thing') onHide(row.id);
        else return false;
        return true;
      },
    });

  // Scrolls to the selected row, also after the row height or the table height changes.
  const [chosen] = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection, order and size of the rows
  useEffect(() => {
    const index = chosen === undefined ? -1 : rows.findIndex(({ id }) => id === chosen);
    if (index < 0) return;
    setActive(index);
    reveal(index);
  }, [chosen, rows, viewport.row, viewport.height]);

  const onClick = (event: MouseEvent) => {
    const index = rowOf(event.target);
    const row = index === undefined ? undefined : rows[index];
    if (index === undefined || !row) return;
    setActive(index, WHOLE_ROW);
    onSelect(row, event.shiftKey);
  };

  return (
    <div
      className={`grid ${which}`}
      role="grid"
      aria-label={which === 'entities' ? 'Entities' : 'Relationships'}
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
        style={{ height: rows.length * viewport.row }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        {visibleRows.map((index) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              top={index * viewport.row}
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
  /** Where the Tab key stops: a cell or the whole row; undefined if not in this row. */
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
