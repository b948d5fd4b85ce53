/** A table before it is written: a row is made when its turn comes, so that a large file is never in memory as text. */
import { type Column, single } from '../../columns.ts';

export type Cell = string | number | boolean;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (() => Cell[])[];
}

/** A table of these columns; what a row has no value for is empty. */
export function tableOfColumns<T>(columns: readonly Column<T>[], rows: readonly T[]): Table {
  return {
    header: columns.map(({ name }) => name),
    rows: rows.map((row) => () => columns.map((column) => single(column.value(row) ?? ''))),
  };
}
