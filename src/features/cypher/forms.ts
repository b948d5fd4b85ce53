/** The forms in which rows of an ad-hoc query leave: one document, lines of JSON, CSV, or a graph. No HTTP in it. */
import { stringify } from 'csv-stringify/sync';
import { Drawable } from '../../adhoc-cypher/graph.ts';
import type { Part, Summary } from '../../adhoc-cypher/run.ts';
import type { Value } from '../../adhoc-cypher/values.ts';
import type { CypherAnswer, CypherGraph } from './contract.ts';

/** Characters that are gathered before they are sent: a piece for each row would cost more than the row. */
const PIECE = 16_384;

export async function documentOf(parts: AsyncIterable<Part>): Promise<CypherAnswer> {
  let columns: readonly string[] = [];
  const rows: Value[][] = [];
  for await (const part of parts) {
    if (part.is === 'columns') columns = part.columns;
    else if (part.is === 'row') rows.push([...part.row]);
    else return { columns: [...columns], rows, summary: summaryOf(part.summary) };
  }
  throw new Error('a query ended without its summary');
}

export async function graphOf(parts: AsyncIterable<Part>): Promise<CypherGraph> {
  const drawable = new Drawable();
  for await (const part of parts) {
    if (part.is === 'row') for (const value of part.row) drawable.add(value);
    if (part.is !== 'summary') continue;
    return {
      nodes: [...drawable.nodes.values()].map((node) => ({ ...node, labels: [...node.labels] })),
      relationships: [...drawable.relationships.values()],
      missingEnds: drawable.missingEnds(),
      summary: summaryOf(part.summary),
    };
  }
  throw new Error('a query ended without its summary');
}

/**
 * A line `{"columns": …}`, a line `{"row": …}` for each row, and last either `{"summary": …}` or `{"error": …}`: an answer
 * that ends with neither is not whole.
 * @param errorOf what is told of a failure after the first line; before it, the failure is thrown
 */
export async function* linesOf(
  parts: AsyncIterable<Part>,
  errorOf: (error: unknown) => unknown,
): AsyncGenerator<string, void, void> {
  let begun = false;
  let piece = '';
  try {
    for await (const part of parts) {
      if (part.is === 'row') piece += `{"row":${part.json}}\n`;
      else if (part.is === 'columns') piece += `${JSON.stringify({ columns: part.columns })}\n`;
      else piece += `${JSON.stringify({ summary: part.summary })}\n`;
      // The first line goes at once: who reads knows that the query runs.
      if (begun && piece.length < PIECE) continue;
      begun = true;
      yield piece;
      piece = '';
    }
    if (piece !== '') yield piece;
  } catch (error) {
    if (!begun) throw error;
    yield `${piece}${JSON.stringify({ error: errorOf(error) })}\n`;
  }
}

/**
 * RFC 4180 with a header. CSV has no place for a summary, so an answer that is cut ends with a row that says so, and a
 * failure with a row that says so and an end of the connection.
 */
export async function* csvOf(
  parts: AsyncIterable<Part>,
  errorOf: (error: unknown) => { readonly detail: string },
): AsyncGenerator<string, void, void> {
  let begun = false;
  let rows: string[][] = [];
  let length = 0;
  const taken = () => {
    const piece = csv(rows);
    rows = [];
    length = 0;
    return piece;
  };
  try {
    for await (const part of parts) {
      if (part.is === 'row') {
        rows.push(part.row.map(cellOf));
        length += part.json.length;
      } else if (part.is === 'columns') rows.push([...part.columns]);
      else if (part.summary.truncated)
        rows.push([`… showing ${part.summary.showing} of at least ${part.summary.atLeast} rows`]);
      if (begun && length < PIECE) continue;
      begun = true;
      yield taken();
    }
    if (rows.length > 0) yield taken();
  } catch (error) {
    if (!begun) throw error;
    rows.push([`… not whole: ${errorOf(error).detail}`]);
    yield taken();
    throw error;
  }
}

function csv(rows: readonly string[][]): string {
  return stringify([...rows], { record_delimiter: 'windows' });
}

/** Text as it is, null as nothing, typed scalars by their text, everything else as JSON. */
function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value) && typeof value.$type === 'string' && typeof value._value === 'string')
    return value._value;
  return JSON.stringify(value);
}

function summaryOf(summary: Summary): CypherAnswer['summary'] {
  return { ...summary, notifications: [...summary.notifications] };
}
