/** The forms in which rows of an ad-hoc query leave: one document, lines of JSON, CSV, or a graph. No HTTP in it. */
import { stringify } from 'csv-stringify/sync';
import type { Explanation, Part, Summary } from '../../adhoc-cypher/adhoc-cypher.ts';
import { Refused } from '../../adhoc-cypher/errors.ts';
import { GraphCollector } from '../../adhoc-cypher/graph-collector.ts';
import type { Value } from '../../adhoc-cypher/values.ts';
import type { CypherAnswer, CypherExplanation, CypherGraph } from './contract.ts';
import { planTable } from './plan-table.ts';

export async function jsonDocument(parts: AsyncIterable<Part>): Promise<CypherAnswer> {
  let columns: readonly string[] = [];
  const rows: Value[][] = [];
  let explained: CypherExplanation | undefined;
  for await (const part of parts) {
    if (part.is === 'columns') columns = part.columns;
    else if (part.is === 'rows') for (const row of part.rows) rows.push([...row]);
    else if (part.is === 'plan') explained = explanationOf(part.explanation);
    else return { columns: [...columns], rows, summary: summaryOf(part.summary), ...explained };
  }
  throw new Error('a query ended without its summary');
}

export async function graphDocument(parts: AsyncIterable<Part>): Promise<CypherGraph> {
  const drawable = new GraphCollector();
  for await (const part of parts) {
    if (part.is === 'rows') for (const row of part.rows) for (const value of row) drawable.add(value);
    if (part.is === 'plan')
      throw new Refused(
        'prefix',
        'A plan is not a graph. Use Accept: application/json with EXPLAIN or PROFILE.',
        {
          line: 1,
          column: 1,
          offset: 0,
        },
      );
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
 * A line `{"columns": …}`, a line `{"row": …}` for each row (after EXPLAIN or PROFILE one line with columns and plan), and last either `{"summary": …}` or `{"error": …}`: an answer
 * that ends with neither is not whole.
 * @param errorOf what is told of a failure after the first line; before it, the failure is thrown
 */
export async function* ndjsonLines(
  parts: AsyncIterable<Part>,
  errorOf: (error: unknown) => unknown,
): AsyncGenerator<string, void, void> {
  let begun = false;
  try {
    for await (const part of parts) {
      if (part.is === 'rows') yield `{"row":${part.json.join('}\n{"row":')}}\n`;
      else if (part.is === 'columns') yield `${JSON.stringify({ columns: part.columns })}\n`;
      else if (part.is === 'plan') yield `${JSON.stringify(part.explanation)}\n`;
      else yield `${JSON.stringify({ summary: part.summary })}\n`;
      begun = true;
    }
  } catch (error) {
    if (!begun) throw error;
    yield `${JSON.stringify({ error: errorOf(error) })}\n`;
  }
}

/**
 * RFC 4180 with a header. CSV has no place for a summary, so an answer that is cut ends with a row that says so, and a
 * failure with a row that says so and an end of the connection.
 */
export async function* csvLines(
  parts: AsyncIterable<Part>,
  errorOf: (error: unknown) => { readonly detail: string },
): AsyncGenerator<string, void, void> {
  let begun = false;
  try {
    for await (const part of parts) {
      if (part.is === 'rows') yield csv(part.rows.map((row) => row.map(cellOf)));
      else if (part.is === 'columns') yield csv([part.columns]);
      else if (part.is === 'plan') yield csv(planTable(explanationOf(part.explanation)));
      else if (part.summary.truncated)
        yield csv([[`… showing ${part.summary.showing} of at least ${part.summary.atLeast} rows`]]);
      begun = true;
    }
  } catch (error) {
    if (!begun) throw error;
    yield csv([[`… incomplete: ${errorOf(error).detail}`]]);
    throw error;
  }
}

function csv(rows: readonly (readonly string[])[]): string {
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

/** As the contract has it, with lists of its own. */
export function explanationOf(explanation: Explanation): CypherExplanation {
  const { columns, parameters, notifications, plan, profiled } = explanation;
  return {
    columns: [...columns],
    parameters: [...parameters],
    notifications: [...notifications],
    plan: plan as CypherExplanation['plan'],
    profiled,
  };
}
