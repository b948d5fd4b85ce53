/** Rows as CSV (RFC 4180) with ids and EDTF dates, for programs. Pure. */
import type { TableView } from '../../state/view-values.ts';
import { type OriginOf, originsOf } from './claim-origins.ts';
import { kindLabel, type Row } from './rows.ts';

const HEADS: Readonly<Record<TableView['rows'], readonly string[]>> = {
  entities: ['id', 'name', 'kind', 'when', 'valid', 'relationships', 'disputed'],
  relationships: [
    ...['id', 'from', 'from name', 'type', 'to', 'to name', 'when', 'seen', 'valid'],
    ...['claims', 'sources', 'disputed'],
  ],
};

export function csvOf(rows: readonly Row[], which: TableView['rows'], originOf: OriginOf): string {
  const lines = rows.map((row) => {
    const valid = row.valid ? 'yes' : 'no';
    if (row.is === 'thing') {
      const { id, name, when = '', degree, disputed } = row.node;
      return [id, name, kindLabel(row.node), when, valid, degree, disputed.join(' ')];
    }
    const { id, type, when = '', seen = '', claims, disputed } = row.edge;
    const { from, to } = row;
    const sources = new Set(originsOf(claims, originOf).map(({ source }) => source.id));
    return [
      ...[id, from.id, from.name, type, to.id, to.name, when, seen, valid],
      ...[claims.length, [...sources].join(' '), disputed ? 'yes' : 'no'],
    ];
  });
  return [HEADS[which], ...lines].map(csvLine).join('');
}

/** Including the line end. */
export const csvLine = (cells: readonly (string | number)[]) => `${cells.map(cell).join(',')}\r\n`;

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
