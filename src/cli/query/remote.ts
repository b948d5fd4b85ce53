/** Sends a query to a running server through the typed client. No local database is needed. */
import type { Client } from '../../client/client.ts';
import { Failure } from '../../client/failure.ts';
import { linesOf } from '../../client/rows.ts';
import { textOf } from '../../client/text.ts';
import { CSV, NDJSON } from '../../features/cypher/contract.ts';
import { toStartError } from '../server-option.ts';
import { type Format, type QueryArguments, sourceExcerpt } from './arguments.ts';
import { type TablePart, tableOf } from './table.ts';

/** @throws StartError that marks the position in the statement */
export async function* queryRemote(
  client: Client,
  { text, parameters, rows }: QueryArguments,
  format: Format,
  signal: AbortSignal,
): AsyncGenerator<string, void, void> {
  const question = { statement: text, parameters, limit: rows };
  try {
    if (format === 'json') {
      yield `${JSON.stringify(await client.ask('cypher', question, signal), null, 2)}\n`;
      return;
    }
    const response = await client.open('cypher', question, format === 'csv' ? CSV : NDJSON, signal);
    if (format === 'csv') yield* textOf(response, signal);
    else if (format === 'table') yield* tableOf(partsOf(response, signal));
    else {
      for await (const lines of linesOf(response, signal))
        yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    }
  } catch (error) {
    throw error instanceof Failure ? toStartError(error, sourceExcerpt(text, error.more.errors?.[0])) : error;
  }
}

async function* partsOf(response: Response, signal: AbortSignal): AsyncGenerator<TablePart, void, void> {
  for await (const lines of linesOf(response, signal)) {
    for (const line of lines) {
      if ('plan' in line) yield { is: 'plan', explanation: line };
      else if ('columns' in line) yield { is: 'columns', columns: line.columns };
    }
    yield { is: 'rows', rows: lines.flatMap((line) => ('row' in line ? [line.row] : [])) };
    for (const line of lines) if ('summary' in line) yield { is: 'summary', summary: line.summary };
  }
}
