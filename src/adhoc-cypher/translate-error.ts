/** Translates errors of the database to plain messages with positions in the caller's statement. */
import neo4j from 'neo4j-driver';
import type { DatabaseMessage, ErrorRow } from './error-row.ts';
import { Capped, type ErrorId, Failed, NotCypher, type Place, Refused } from './errors.ts';
import { placeOf } from './lexer.ts';
import { RUNTIME_ERRORS } from './runtime-errors.ts';
import { SYNTAX_ERRORS } from './syntax-errors.ts';
import { TYPE_ERRORS } from './type-errors.ts';

/** The position in Neo4j's message. It is followed by an excerpt of the statement with our prefix. */
const POSITION = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;
const LONGEST_MESSAGE = 300;

/** A line that we add before the caller's statement. */
export type Prefix = '' | 'EXPLAIN\n' | 'PROFILE\n';

/** All errors with a message of our own. */
export const DATABASE_ERRORS: readonly ErrorRow[] = [...TYPE_ERRORS, ...SYNTAX_ERRORS, ...RUNTIME_ERRORS];

type DatabaseError = InstanceType<typeof neo4j.Neo4jError>;

/**
 * Translates an error of the statement. Other errors are returned unchanged.
 * @param prefix the line that was added before the statement
 */
export function translateError(error: unknown, text: string, prefix: Prefix): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const place = positionIn(error, text, prefix);
  const words = message.replace(POSITION, '').trim();
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new Refused(
      'write',
      'Only read queries are allowed; nothing can be created, changed or deleted.',
      placeOf(text, 0),
    );
  // Commands of the Enterprise Edition fail with one of two errors.
  if (/UnsupportedAdministrationCommand$/.test(code) || /^Unsupported administration command/.test(message))
    return new Refused('command', 'Server commands are not allowed.', placeOf(text, text.search(/\S/)));
  const statuses = statusesOf(error);
  const row = rowFor(statuses, code, words);
  if (row)
    return toError(
      row,
      { words, groups: groupsOf(row, words), text, place },
      idOf(row.reason, statuses, code),
      prefix,
    );
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema)\./.test(code)) {
    const ofText = prefix === 'EXPLAIN\n' || (place && /Statement\.(Syntax|Semantic)/.test(code));
    const id = idOf(ofText ? 'not-cypher' : 'failed', statuses, code);
    const message = `The database rejects this with ${id.databaseCode}: ${words.slice(0, LONGEST_MESSAGE)}`;
    return ofText
      ? new NotCypher(message, place ?? placeOf(text, 0), 'syntax', id)
      : new Failed(message, place, 'value', id);
  }
  if (code === 'Neo.DatabaseError.Statement.ExecutionFailed') {
    // The message of the internal error may reveal the server.
    const id = idOf('failed', statuses, code);
    return new Failed(`The database failed with the code ${id.databaseCode}.`, place, 'value', id);
  }
  return error;
}

/** From the most general to the most specific. `50N42` means that the server gives no status. */
function statusesOf(error: DatabaseError): string[] {
  const found: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { gqlStatus } = at as { gqlStatus?: string };
    if (gqlStatus !== undefined && gqlStatus !== '50N42') found.push(gqlStatus);
  }
  return found;
}

/**
 * The row of an error. A matching message decides first, because 5.26 uses one status for many errors. With other
 * messages the most specific status decides, and without statuses the code.
 */
function rowFor(statuses: readonly string[], code: string, words: string): ErrorRow | undefined {
  const rows = DATABASE_ERRORS.filter((row) => row.code?.test(code) ?? true);
  const byStatus = [...statuses]
    .reverse()
    .map((status) => rows.find((row) => row.status?.includes(status)))
    .find((row) => row !== undefined);
  return (
    rows.find((row) => row.words?.test(words)) ??
    byStatus ??
    rows.find((row) => row.words === undefined && row.status === undefined)
  );
}

function groupsOf(row: ErrorRow, words: string): string[] {
  return [...(row.words?.exec(words) ?? [])].slice(1);
}

function idOf(reason: string, statuses: readonly string[], code: string): ErrorId {
  const status = statuses.at(-1);
  return { reason, databaseCode: status === undefined ? code : `${code} (${status})` };
}

function toError(row: ErrorRow, databaseMessage: DatabaseMessage, id: ErrorId, prefix: Prefix): unknown {
  const message = typeof row.message === 'string' ? row.message : row.message(databaseMessage);
  const { place, text } = databaseMessage;
  switch (row.is) {
    case 'syntax':
    case 'unknown-name':
    case 'type':
      return new NotCypher(message, place ?? placeOf(text, 0), row.is, id);
    case 'value':
      // The planner evaluates constants and finds their errors before the statement runs.
      return new Failed(
        message,
        place ?? (prefix === 'EXPLAIN\n' ? placeOf(text, 0) : undefined),
        'value',
        id,
      );
    case 'unsupported':
      return new Failed(message, place, 'unsupported', id);
    case 'memory':
      return new Capped('memory', message);
  }
}

/** The position in the message, else in the diagnostic record of a status. */
function positionIn(error: DatabaseError, text: string, prefix: Prefix): Place | undefined {
  const lines = prefix === '' ? 0 : 1;
  const found = POSITION.exec(error.message);
  if (found) return placeAt(text, Number(found[1]) - lines, Number(found[2]));
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const record = (at as { diagnosticRecord?: { _position?: { line?: unknown; column?: unknown } } })
      .diagnosticRecord;
    const { line, column } = record?._position ?? {};
    if (line !== undefined && column !== undefined)
      return placeAt(text, Number(line) - lines, Number(column));
  }
  return undefined;
}

/** Line and column are counted by the database from 1, in UTF-16 code units. */
export function placeAt(text: string, line: number, column: number): Place {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const at = Math.min(Math.max(1, line), lines.length);
  const before = lines.slice(0, at - 1).join('').length;
  return placeOf(text, Math.min(text.length, before + Math.max(0, column - 1)));
}
