// biome-ignore-all lint/a11y/useSemanticElements: a table's own elements cannot leave out the rows out of viewport
/**
 * A result as a virtual grid. A header cycles through ascending, descending and unsorted. Enter or a click selects
 * the entity of the cell, or the first of the row; Ctrl C copies the cell or the row.
 */
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { relationshipType } from '../../../../src/model/relationship-types.ts';
import { Icon } from '../../marks/mark.tsx';
import { rowOf, useGrid, WHOLE_ROW } from '../table/use-grid.ts';
import { Cell, entityIn, isNumber } from './cell.tsx';
import type { QueryResult } from './query-runner.ts';
import type { Order } from './sorting.ts';
import { entityOf, lineOf, parseValue, plainText, type ResultEntity } from './values.ts';

interface ResultTableProps {
  readonly answer: QueryResult;
  /** Row numbers in sort order. */
  readonly order: readonly number[];
  readonly sorted: Order | undefined;
  readonly selection: readonly string[];
  readonly thingWithId: (id: string) => ResultEntity | undefined;
  onSort(order: Order | undefined): void;
  onSelect(id: string, beside: boolean): void;
}

export function ResultTable(props: ResultTableProps) {
  const { answer, order, sorted, selection, thingWithId, onSort, onSelect } = props;
  const { columns, rows } = answer;
  const selectIn = (index: number, column: number, beside: boolean) => {
    const row = rows[order[index] ?? -1] ?? [];
    const wanted = column >= 0 ? [row[column], ...row] : row;
    const thing = wanted.map((value) => entityIn(value, thingWithId)).find((one) => one !== undefined);
    if (thing) onSelect(thing.id, beside);
    return thing !== undefined;
  };
  const { scroller, body, viewport, active, cell, visibleRows, setActive, onKeyDown, onFocus } = useGrid({
    rows: order.length,
    columns: columns.length,
    onKey(event, index, column) {
      const row = rows[order[index] ?? -1] ?? [];
      if (copies(event)) {
        const copied = column === WHOLE_ROW ? row.map(plainText).join('\t') : plainText(row[column]);
        void navigator.clipboard.writeText(copied).catch(() => undefined);
        return true;
      }
      return (event.key === 'Enter' || event.key === ' ') && selectIn(index, column, event.shiftKey);
    },
  });
  const onClick = (event: MouseEvent) => {
    const index = rowOf(event.target);
    if (index === undefined || String(getSelection()) !== '') return;
    const place = (event.target as Element).closest('[aria-colindex]')?.getAttribute('aria-colindex');
    setActive(index, WHOLE_ROW);
    selectIn(index, Number(place ?? 1) - 2, event.shiftKey);
  };
  const style = { '--columns': tracksOf(answer), '--least': `${leastOf(answer)}px` } as CSSProperties;
  return (
    <div
      className="grid console-grid"
      role="grid"
      aria-label="Result rows"
      aria-rowcount={order.length + 1}
      aria-colcount={columns.length + 1}
      aria-keyshortcuts="Enter Control+C"
      ref={scroller}
      style={style}
    >
      <div className="grid-head" role="rowgroup">
        <div role="row" aria-rowindex={1} className="grid-row" tabIndex={-1}>
          <div role="columnheader" aria-colindex={1} className="number muted" tabIndex={-1}>
            #
          </div>
          {columns.map((name, column) => (
            <Head
              key={name}
              name={name}
              column={column}
              sorted={sorted}
              onSort={onSort}
              number={isNumeric(answer, column)}
            />
          ))}
        </div>
      </div>
      <div
        className="grid-body"
        role="rowgroup"
        ref={body}
        style={{ height: order.length * viewport.row }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
      >
        {visibleRows.map((index) => {
          const number = order[index];
          const row = number === undefined ? undefined : rows[number];
          if (!row || number === undefined) return null;
          return (
            <ResultRow
              key={number}
              row={row}
              number={number}
              index={index}
              top={index * viewport.row}
              focusable={index === active ? cell : undefined}
              selected={row.some((value) => {
                const thing = entityIn(value, thingWithId);
                return thing !== undefined && selection.includes(thing.id);
              })}
              thingWithId={thingWithId}
            />
          );
        })}
      </div>
    </div>
  );
}

function copies({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && String(getSelection()) === '';
}

interface HeadProps {
  readonly name: string;
  readonly column: number;
  readonly number: boolean;
  readonly sorted: Order | undefined;
  onSort(order: Order | undefined): void;
}

function Head({ name, column, number, sorted, onSort }: HeadProps) {
  const mine = sorted?.column === column ? sorted : undefined;
  const next = mine ? (mine.down ? undefined : { column, down: true }) : { column, down: false };
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : 'none'}
      className={number ? 'number' : undefined}
      tabIndex={-1}
    >
      <button type="button" title={name} onClick={() => onSort(next)}>
        <span className="words">{name}</span>
        {mine && <Icon name={mine.down ? 'chevron-down' : 'chevron-up'} size={12} />}
      </button>
    </div>
  );
}

interface ResultRowProps {
  readonly row: readonly unknown[];
  readonly number: number;
  readonly index: number;
  readonly top: number;
  /** Where the Tab key stops: a cell or the whole row; undefined if not in this row. */
  readonly focusable: number | undefined;
  readonly selected: boolean;
  readonly thingWithId: (id: string) => ResultEntity | undefined;
}

const ResultRow = memo(function ResultRow(props: ResultRowProps) {
  const { row, number, index, top, focusable, selected, thingWithId } = props;
  return (
    <div
      role="row"
      className="grid-row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={index}
      tabIndex={focusable === WHOLE_ROW ? 0 : -1}
      style={{ translate: `0 ${top}px` }}
    >
      <div role="rowheader" aria-colindex={1} className="number num muted" tabIndex={-1}>
        {(number + 1).toLocaleString('en-GB')}
      </div>
      {row.map((value, column) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: columns do not change places
          key={column}
          role="gridcell"
          aria-colindex={column + 2}
          className={isNumber(value) ? 'number num' : undefined}
          tabIndex={focusable === column ? 0 : undefined}
        >
          <Cell value={value} thing={entityIn(value, thingWithId)} />
        </div>
      ))}
    </div>
  );
});

/** Rows that decide column widths: only the first, so that widths do not change while rows arrive. */
const SAMPLE_ROWS = 40;
const MIN_WIDTH = 84;
const MAX_WIDTH = 340;
const ROW_NUMBER_WIDTH = 56;

function widthsOf({ columns, rows }: QueryResult): number[] {
  return columns.map((name, column) => {
    const letters = rows.slice(0, SAMPLE_ROWS).map((row) => lengthOf(row[column]));
    return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, 7 * Math.max(name.length + 1, ...letters) + 32));
  });
}

/** In characters, including mark, family colour or label. */
function lengthOf(value: unknown): number {
  const one = parseValue(value);
  const letters = lineOf(value, 60).length;
  if (one.is === 'path') return letters * 1.4;
  if (one.is === 'relationship')
    return (relationshipType(one.relationship.type)?.forward.length ?? letters) + 2;
  if (one.is !== 'node') return letters;
  return letters + (entityOf(one.node) ? 3 : one.node.labels.join(':').length + 4);
}

const tracksOf = (answer: QueryResult) =>
  `${ROW_NUMBER_WIDTH}px ${widthsOf(answer)
    .map((width) => `minmax(${width}px, ${width}fr)`)
    .join(' ')}`;

const leastOf = (answer: QueryResult) =>
  widthsOf(answer).reduce((sum, width) => sum + width, ROW_NUMBER_WIDTH + 8);

function isNumeric({ rows }: QueryResult, column: number): boolean {
  const values = rows.slice(0, SAMPLE_ROWS).map((row) => row[column]);
  return values.some(isNumber) && values.every((value) => value === null || isNumber(value));
}
