/** The rows of the table panel. Enter, Space or a click selects, with Shift adds to the selection; Delete hides. */
import { useMemo } from 'react';
import { type GridColumn, VirtualGrid } from '../../grid/virtual-grid.tsx';
import type { TableView } from '../../state/view-values.ts';
import { COLUMNS } from './cells.tsx';
import type { OriginOf } from './claim-origins.ts';
import type { Row } from './rows.ts';

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

export function Grid(props: GridProps) {
  const { rows, which, sort, down, selection, originOf, notThen, onSort, onSelect, onHide } = props;
  const columns = useMemo(
    () =>
      COLUMNS[which].map(
        ({ key, title, number, cell }): GridColumn<Row> => ({
          key,
          title,
          className: number && 'number',
          cell: (row) => cell(row, originOf, notThen),
          cellClass: () => number && 'number num',
        }),
      ),
    [which, originOf, notThen],
  );
  const [chosen] = selection;
  const scrollTo = useMemo(
    () => (chosen === undefined ? -1 : rows.findIndex(({ id }) => id === chosen)),
    [rows, chosen],
  );
  return (
    <VirtualGrid
      label={which === 'entities' ? 'Entities' : 'Relationships'}
      className={which}
      shortcuts="Enter Shift+Enter Delete"
      columns={columns}
      rows={rows}
      sorted={{ key: sort, down }}
      scrollTo={scrollTo}
      keyOf={({ id }) => id}
      rowClass={({ valid }) => (valid ? 'grid-row' : 'grid-row outside')}
      isSelected={({ id }) => selection.includes(id)}
      onSort={onSort}
      onSelect={(row, _column, beside) => {
        onSelect(row, beside);
        return true;
      }}
      onKey={({ key }, row) => {
        if (key !== 'Delete' || row.is !== 'thing') return false;
        onHide(row.id);
        return true;
      }}
    />
  );
}
