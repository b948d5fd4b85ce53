/** What the database says about a statement, in plain words and in terms of the caller's own text. */
import neo4j from 'neo4j-driver';
import type { FaultRow, Said } from './fault-table.ts';
import { placeOf } from './lexer.ts';
import { Capped, Failed, type FaultId, NotCypher, type Place, Refused } from './refusal.ts';
import { RUN_FAULTS } from './run-faults.ts';
import { TEXT_FAULTS } from './text-faults.ts';
import { TYPE_FAULTS } from './type-faults.ts';

/** Neo4j's words end here: after them comes an excerpt of the text, in which our prefix stands. */
const POSITION = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;
const LONGEST_MESSAGE = 300;

/** Lines that we put before the caller's text, each ended by a line end. */
export type Prefix = '' | 'EXPLAIN\n' | 'PROFILE\n';

/** Every fault of a statement that has words of ours. */
export const DATABASE_FAULTS: readonly FaultRow[] = [...TYPE_FAULTS, ...TEXT_FAULTS, ...RUN_FAULTS];

type DatabaseError = InstanceType<typeof neo4j.Neo4jError>;

/**
 * The error as one of the policy's, where it is about the statement; else the error itself, for whoever knows the
 * database's other failures.
 * @param prefix what stood before the text when the database read it
 */
export function faultOf(error: unknown, text: string, prefix: Prefix): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const place = placeIn(error, text, prefix);
  const words = message.replace(POSITION, '').trim();
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new Refused(
      'write',
      'Queries here only read: nothing may be created, changed or removed.',
      placeOf(text, 0),
    );
  // What only the Enterprise Edition has is told as one or the other.
  if (/UnsupportedAdministrationCommand$/.test(code) || /^Unsupported administration command/.test(message))
    return new Refused('command', 'Commands to the server are not taken.', placeOf(text, text.search(/\S/)));
  const statuses = statusesOf(error);
  const row = rowFor(statuses, code, words);
  if (row)
    return told(
      row,
      { words, groups: groupsOf(row, words), text, place },
      idOf(row.reason, statuses, code),
      prefix,
    );
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema)\./.test(code)) {
    const ofText = prefix === 'EXPLAIN\n' || (place && /Statement\.(Syntax|Semantic)/.test(code));
    const id = idOf(ofText ? 'not-cypher' : 'failed', statuses, code);
    const message = `The database refuses this with ${id.databaseCode}: ${words.slice(0, LONGEST_MESSAGE)}`;
    return ofText
      ? new NotCypher(message, place ?? placeOf(text, 0), 'syntax', id)
      : new Failed(message, place, 'value', id);
  }
  if (code === 'Neo.DatabaseError.Statement.ExecutionFailed') {
    // Its words are those of whatever broke inside, and may tell about the server.
    const id = idOf('failed', statuses, code);
    return new Failed(
      `The database could not finish this; it gives the code ${id.databaseCode}.`,
      place,
      'value',
      id,
    );
  }
  return error;
}

/** From the most general to the most special; `50N42` says that the server has none. */
function statusesOf(error: DatabaseError): string[] {
  const found: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { gqlStatus } = at as { gqlStatus?: string };
    if (gqlStatus !== undefined && gqlStatus !== '50N42') found.push(gqlStatus);
  }
  return found;
}

/**
 * The row of a fault. Where the words are known they decide, since 5.26 gives one status to many faults; a server with
 * other words is understood by its most special status, and one without statuses by its code.
 */
function rowFor(statuses: readonly string[], code: string, words: string): FaultRow | undefined {
  const rows = DATABASE_FAULTS.filter((row) => row.code?.test(code) ?? true);
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

function groupsOf(row: FaultRow, words: string): string[] {
  return [...(row.words?.exec(words) ?? [])].slice(1);
}

function idOf(reason: string, statuses: readonly string[], code: string): FaultId {
  const status = statuses.at(-1);
  return { reason, databaseCode: status === undefined ? code : `${code} (${status})` };
}

function told(row: FaultRow, said: Said, id: FaultId, prefix: Prefix): unknown {
  const message = typeof row.tell === 'string' ? row.tell : row.tell(said);
  const { place, text } = said;
  switch (row.is) {
    case 'syntax':
    case 'unknown-name':
    case 'type':
      return new NotCypher(message, place ?? placeOf(text, 0), row.is, id);
    case 'value':
      // The planner computes constants, and finds their faults before anything runs.
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

/** In the words of the message, else in the diagnostic record of one of its statuses. */
function placeIn(error: DatabaseError, text: string, prefix: Prefix): Place | undefined {
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

/** The offset of a line and a column, both as the database counts them: from 1, in UTF-16 code units. */
export function placeAt(text: string, line: number, column: number): Place {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const at = Math.min(Math.max(1, line), lines.length);
  const before = lines.slice(0, at - 1).join('').length;
  return placeOf(text, Math.min(text.length, before + Math.max(0, column - 1)));
}
