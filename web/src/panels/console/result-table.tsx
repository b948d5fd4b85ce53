/**
 * A result as a grid. A header cycles through ascending, descending and unsorted. Enter or a click selects the entity of the
 * cell, or the first of the row; Ctrl C copies the cell or the row.
 */
import { type CSSProperties, type KeyboardEvent, useMemo } from 'react';
import { relationshipType } from '../../../../src/model/relationship-types.ts';
import { WHOLE_ROW } from '../../grid/use-grid.ts';
import { type GridColumn, VirtualGrid } from '../../grid/virtual-grid.tsx';
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
  const { rows } = answer;
  const columns = useColumns(answer, thingWithId);
  const style = { '--columns': tracksOf(answer), '--least': `${leastOf(answer)}px` } as CSSProperties;
  const entitiesIn = (values: readonly unknown[]) => values.map((value) => entityIn(value, thingWithId));
  return (
    <VirtualGrid
      label="Result rows"
      className="console-grid"
      style={style}
      shortcuts="Enter Control+C"
      columns={columns}
      rows={order}
      sorted={sorted && { key: String(sorted.column), down: sorted.down }}
      scrollTo={-1}
      keyOf={(number) => number}
      isSelected={(number) => entitiesIn(rows[number] ?? []).some((one) => one && selection.includes(one.id))}
      onSort={(key) => onSort(nextOrder(Number(key), sorted))}
      onSelect={(number, column, beside) => {
        const row = rows[number] ?? [];
        const wanted = column === WHOLE_ROW ? row : [row[column], ...row];
        const entity = entitiesIn(wanted).find((one) => one !== undefined);
        if (entity) onSelect(entity.id, beside);
        return entity !== undefined;
      }}
      onKey={(event, number, column) => {
        if (!copies(event)) return false;
        const row = rows[number] ?? [];
        const copied = column === WHOLE_ROW ? row.map(plainText).join('\t') : plainText(row[column]);
        void navigator.clipboard.writeText(copied).catch(() => undefined);
        return true;
      }}
    />
  );
}

/** The row number, and one column per value. */
function useColumns(
  answer: QueryResult,
  thingWithId: ResultTableProps['thingWithId'],
): readonly GridColumn<number>[] {
  const { columns: names, rows } = answer;
  // The first rows decide; a text, so that the columns stay the same while rows arrive.
  const numeric = names.map((_, column) => (isNumeric(answer, column) ? 1 : 0)).join('');
  return useMemo(
    () => [
      {
        key: '#',
        title: '#',
        className: 'number muted',
        rowHeader: true,
        cell: (number) => (number + 1).toLocaleString('en-GB'),
        cellClass: () => 'number num muted',
      },
      ...names.map(
        (name, column): GridColumn<number> => ({
          key: String(column),
          title: <span className="words">{name}</span>,
          tooltip: name,
          className: numeric[column] === '1' ? 'number' : undefined,
          cell(number) {
            const value = rows[number]?.[column];
            return <Cell value={value} thing={entityIn(value, thingWithId)} />;
          },
          cellClass: (number) => (isNumber(rows[number]?.[column]) ? 'number num' : undefined),
        }),
      ),
    ],
    [names, rows, numeric, thingWithId],
  );
}

/** Ascending, then descending, then unsorted. */
function nextOrder(column: number, sorted: Order | undefined): Order | undefined {
  if (sorted?.column !== column) return { column, down: false };
  return sorted.down ? undefined : { column, down: true };
}

function copies({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey) && String(getSelection()) === '';
}

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
