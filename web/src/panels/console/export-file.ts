/** Writes the rows as CSV (RFC 4180), JSON or NDJSON, in chunks. */
import { csvLine } from '../table/csv.ts';
import { recordOf } from './json-lines.ts';
import { plainText } from './values.ts';

export type FileFormat = 'csv' | 'json' | 'ndjson';

export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

interface ExportRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Row numbers in output order. */
  readonly order: readonly number[];
  /** Why rows are missing; undefined if all are included. */
  readonly truncation: string | undefined;
}

const CHUNK_ROWS = 2_000;

/** Parts of the file, yielding to the page after each. */
export async function fileParts(form: FileFormat, answer: ExportRows): Promise<string[]> {
  const parts = [headOf(form, answer)];
  for (let at = 0; at < answer.order.length; at += CHUNK_ROWS) {
    const numbers = answer.order.slice(at, at + CHUNK_ROWS);
    const lines = numbers.map((number) => rowOf(form, answer.columns, answer.rows[number] ?? []));
    parts.push(form === 'json' ? (at === 0 ? '' : ',\n') + lines.join(',\n') : lines.join(''));
    await new Promise((resolve) => setTimeout(resolve));
  }
  parts.push(footOf(form, answer));
  return parts;
}

function headOf(form: FileFormat, { columns }: ExportRows): string {
  if (form === 'csv') return csvLine(columns);
  return form === 'json' ? '{"rows":[\n' : '';
}

function rowOf(form: FileFormat, columns: readonly string[], row: readonly unknown[]): string {
  if (form === 'csv') return csvLine(columns.map((_, index) => plainText(row[index])));
  const record = JSON.stringify(recordOf(columns, row));
  return form === 'json' ? record : `${record}\n`;
}

/** Each format reports missing rows, as the API does. */
function footOf(form: FileFormat, { truncation }: ExportRows): string {
  const said = JSON.stringify({
    truncated: truncation !== undefined,
    ...(truncation && { lacking: truncation }),
  });
  if (form === 'json') return `\n],"summary":${said}}\n`;
  if (truncation === undefined) return '';
  return form === 'csv' ? csvLine([`… ${truncation}`]) : `{"summary":${said}}\n`;
}
