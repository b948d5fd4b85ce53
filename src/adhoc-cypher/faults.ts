/** What the database says about a statement, in terms of the caller's own text: its words without our prefix, and the place. */
import neo4j from 'neo4j-driver';
import { placeOf } from './lexer.ts';
import { Failed, NotCypher, type Place, Refused } from './refusal.ts';

/** Neo4j's words end here: after them comes an excerpt of the text, in which our prefix stands. */
const POSITION = /\s*\(line (\d+), column (\d+) \(offset: \d+\)\)[\s\S]*$/;
const LONGEST_MESSAGE = 1_000;

/** Lines that we put before the caller's text, each ended by a line end. */
export type Prefix = '' | 'EXPLAIN\n' | 'PROFILE\n';

/**
 * The error as one of the policy's, where it is about the statement; else the error itself, for whoever knows the
 * database's other failures.
 * @param prefix what stood before the text when the database read it
 */
export function faultOf(error: unknown, text: string, prefix: Prefix): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code, message } = error;
  const place = placeIn(message, text, prefix);
  const words = message.replace(POSITION, '').trim().slice(0, LONGEST_MESSAGE);
  if (code === 'Neo.ClientError.Statement.AccessMode')
    return new Refused(
      'write',
      'Queries here only read: nothing may be created, changed or removed.',
      placeOf(text, 0),
    );
  // What only the Enterprise Edition has is told as one or the other.
  if (/UnsupportedAdministrationCommand$/.test(code) || /^Unsupported administration command/.test(message))
    return new Refused('command', 'Commands to the server are not taken.', placeOf(text, text.search(/\S/)));
  if (/^Neo\.ClientError\.Statement\.(Syntax|Semantic)/.test(code) && (prefix === 'EXPLAIN\n' || place))
    return new NotCypher(words, place ?? placeOf(text, 0));
  if (/^Neo\.ClientError\.(Statement|Procedure|Schema)\./.test(code))
    return prefix === 'EXPLAIN\n'
      ? new NotCypher(words, place ?? placeOf(text, 0))
      : new Failed(words, place);
  if (code === 'Neo.DatabaseError.Statement.ExecutionFailed')
    return new Failed('The database could not compute this; a value grew past what it can hold.');
  return error;
}

function placeIn(message: string, text: string, prefix: Prefix): Place | undefined {
  const found = POSITION.exec(message);
  if (!found) return undefined;
  return placeAt(text, Number(found[1]) - (prefix === '' ? 0 : 1), Number(found[2]));
}

/** The offset of a line and a column, both as the database counts them: from 1, in UTF-16 code units. */
export function placeAt(text: string, line: number, column: number): Place {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const at = Math.min(Math.max(1, line), lines.length);
  const before = lines.slice(0, at - 1).join('').length;
  return placeOf(text, Math.min(text.length, before + Math.max(0, column - 1)));
}
