/** Runs a query on the local database, which is started if it is not running. */

import { AdhocCypher, type Part } from '../../adhoc-cypher/adhoc-cypher.ts';
import { BadParameters, Failed, NotCypher, Refused } from '../../adhoc-cypher/errors.ts';
import { DEFAULT_LIMITS } from '../../adhoc-cypher/limits.ts';
import type { Reporter } from '../../database/launch/index.ts';
import { toProblem } from '../../endpoint/problem.ts';
import { EXIT, StartError } from '../../errors.ts';
import {
  csvLines,
  explanationOf,
  jsonDocument,
  ndjsonLines,
} from '../../features/cypher/response-formats.ts';
import { readSettings } from '../../settings.ts';
import { OpenDatabase } from '../open-database.ts';
import { type Format, type QueryArguments, sourceExcerpt } from './arguments.ts';
import { type TablePart, tableOf } from './table.ts';

/** @throws StartError that marks the position in the statement */
export async function* queryLocal(
  question: QueryArguments,
  format: Format,
  signal: AbortSignal,
  reporter: Reporter,
): AsyncGenerator<string, void, void> {
  const settings = readSettings();
  const opened = await OpenDatabase.open(settings, reporter);
  try {
    const cypher = new AdhocCypher(opened.db, { ...DEFAULT_LIMITS, ...settings.cypher });
    const bytes = format === 'json' ? DEFAULT_LIMITS.documentBytes : DEFAULT_LIMITS.streamBytes;
    yield* formatted(cypher.ask({ ...question, bytes }, 'cli', signal), format);
  } catch (error) {
    throw toStartError(error, question.text);
  } finally {
    await opened.close();
  }
}

async function* formatted(parts: AsyncIterable<Part>, format: Format): AsyncGenerator<string, void, void> {
  const describeError = (error: unknown) => ({ detail: toProblem(error).detail });
  if (format === 'json') yield `${JSON.stringify(await jsonDocument(parts), null, 2)}\n`;
  else if (format === 'table') yield* tableOf(tableParts(parts));
  else yield* { ndjson: ndjsonLines, csv: csvLines }[format](parts, describeError);
}

async function* tableParts(parts: AsyncIterable<Part>): AsyncGenerator<TablePart, void, void> {
  for await (const part of parts)
    yield part.is === 'plan' ? { is: 'plan', explanation: explanationOf(part.explanation) } : part;
}

/** Adds the line of the statement with the position marked. */
function toStartError(error: unknown, statement: string): unknown {
  if (error instanceof BadParameters) {
    return new StartError(error.message, 'Write each parameter as --param NAME=VALUE.', EXIT.usage, {
      cause: error,
    });
  }
  if (error instanceof Refused || error instanceof NotCypher) {
    return new StartError(error.message, sourceExcerpt(statement, error.place), EXIT.usage, { cause: error });
  }
  const { code, detail } = toProblem(error);
  if (code === 'internal') return error;
  const place = error instanceof Failed ? sourceExcerpt(statement, error.place) : '';
  return new StartError(detail, place, code === 'database-away' ? EXIT.database : EXIT.failed, {
    cause: error,
  });
}
