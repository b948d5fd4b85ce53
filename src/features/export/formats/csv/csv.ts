/**
 * CSV (RFC 4180): the header is the first line, and nothing stands above it. What to cite is in a file of its own. Profiles
 * write the same tables as some program wants them; without a part, all go into one zip.
 */
import { stringify } from 'csv-stringify/sync';
import type { ExportQuery, Part, Profile } from '../../contract.ts';
import type { ExportData } from '../../types.ts';
import { gephiTable } from './gephi.ts';
import { neo4jTable } from './neo4j-admin.ts';
import { plainTable } from './plain.ts';
import { readme } from './readme.ts';
import type { Cell, Table } from './table.ts';
import { zip } from './zip.ts';

type TablePart = Exclude<Part, 'citation'>;

const ROWS_AT_ONCE = 500;
const BYTE_ORDER_MARK = '\uFEFF';

export function csv(
  exported: ExportData,
  { part, profile = 'plain' }: Pick<ExportQuery, 'part' | 'profile'>,
): Iterable<string> | AsyncIterable<Uint8Array> {
  if (part === 'citation') return readme(exported, profile);
  if (part !== undefined) return lines(tableOf(exported, part, profile), profile);
  const parts: TablePart[] = ['nodes', 'edges', 'claims', 'sources'];
  if (profile === 'neo4j-admin') parts.push('claim-links');
  return zip([
    { name: 'README.txt', pieces: readme(exported, profile) },
    ...parts.map((each) => ({
      name: `${each}.csv`,
      pieces: lines(tableOf(exported, each, profile), profile),
    })),
  ]);
}

function tableOf(exported: ExportData, part: TablePart, profile: Profile): Table {
  if (profile === 'neo4j-admin' || part === 'claim-links') return neo4jTable(exported, part);
  if (profile === 'gephi' && (part === 'nodes' || part === 'edges')) return gephiTable(exported, part);
  return plainTable(exported, part);
}

function* lines({ header, rows }: Table, profile: Profile): Generator<string> {
  const excel = profile === 'excel';
  yield (excel ? BYTE_ORDER_MARK : '') + written([header], excel);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    yield written(
      rows.slice(at, at + ROWS_AT_ONCE).map((row) => row()),
      excel,
    );
  }
}

function written(rows: readonly (readonly Cell[])[], excel: boolean): string {
  return stringify(
    rows.map((row) => row.map((cell) => (excel && typeof cell === 'string' ? inert(cell) : cell))),
    { record_delimiter: '\r\n', cast: { boolean: String } },
  );
}

/** Excel runs a text that begins so as a formula; behind an apostrophe it shows it. Numbers are left alone. */
const inert = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
