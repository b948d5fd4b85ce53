/** The rows on screen as a file: CSV (RFC 4180), JSON, or lines of JSON. Text is made some rows at a time. */
import { csvLine } from '../table/csv.ts';
import { recordOf } from './json-lines.ts';
import { plainText } from './values.ts';

export type FileForm = 'csv' | 'json' | 'ndjson';

export const MEDIA_TYPES: Readonly<Record<FileForm, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
};

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Numbers of the rows, in the order in which they are written. */
  readonly order: readonly number[];
  /** Why they are not all that the question would give; nothing where they are. */
  readonly lacking: string | undefined;
}

const AT_ONCE = 2_000;

/** Parts of the file, with a pause for the page after each. */
export async function fileParts(form: FileForm, answer: Rows): Promise<string[]> {
  const parts = [headOf(form, answer)];
  for (let at = 0; at < answer.order.length; at += AT_ONCE) {
    const numbers = answer.order.slice(at, at + AT_ONCE);
    const lines = numbers.map((number) => rowOf(form, answer.columns, answer.rows[number] ?? []));
    parts.push(form === 'json' ? (at === 0 ? '' : ',\n') + lines.join(',\n') : lines.join(''));
    await new Promise((resolve) => setTimeout(resolve));
  }
  parts.push(footOf(form, answer));
  return parts;
}

function headOf(form: FileForm, { columns }: Rows): string {
  if (form === 'csv') return csvLine(columns);
  return form === 'json' ? '{"rows":[\n' : '';
}

function rowOf(form: FileForm, columns: readonly string[], row: readonly unknown[]): string {
  if (form === 'csv') return csvLine(columns.map((_, index) => plainText(row[index])));
  const record = JSON.stringify(recordOf(columns, row));
  return form === 'json' ? record : `${record}\n`;
}

/** Each form says it where rows are lacking, as the API does. */
function footOf(form: FileForm, { lacking }: Rows): string {
  const said = JSON.stringify({ truncated: lacking !== undefined, ...(lacking && { lacking }) });
  if (form === 'json') return `\n],"summary":${said}}\n`;
  if (lacking === undefined) return '';
  return form === 'csv' ? csvLine([`… ${lacking}`]) : `{"summary":${said}}\n`;
}
