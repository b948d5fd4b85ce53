/**
 * Splits a Cypher script into its statements, as cypher-shell does, and remembers where each stands in the file so that
 * an error can be shown at its line. Knows the two quotes, back-ticks and both kinds of comment; nothing else of Cypher.
 * (The official parser package is an alpha of 98 MB that needs Node 24: ADR 0004.)
 */

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Statement extends Position {
  /** Without the closing semicolon and without comments before its first word. */
  readonly text: string;
}

export interface Literal extends Position {
  /** What stands between the quotes, escapes not resolved. */
  readonly text: string;
}

export interface Script {
  readonly statements: readonly Statement[];
  /** Every quoted text, in order: the loader looks among them for ids. */
  readonly literals: readonly Literal[];
}

export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(
    readonly fault: string,
    readonly position: Position,
  ) {
    super(`${position.line}:${position.column}: ${fault}`);
  }
}

/** One token: a comment, a quoted text, a semicolon, white space, or a run of anything else. */
const TOKEN =
  /(?<comment>\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<name>`(?:[^`]|``)*`)|(?<end>;)|(?<space>\s+)|(?<open>\/\*|['"`])|(?<rest>[^'"`;/\s]+|\/)/y;

const UNCLOSED: Readonly<Record<string, string>> = {
  '/*': 'this comment is never closed with */',
  "'": "this text is never closed with '",
  '"': 'this text is never closed with "',
  '`': 'this name is never closed with a back-tick',
};

/** @throws ScriptError at a quote or comment that is never closed. */
export function splitScript(source: string): Script {
  const starts = lineStarts(source);
  const statements: Statement[] = [];
  const literals: Literal[] = [];
  let begin = -1;

  const finish = (end: number) => {
    if (begin >= 0)
      statements.push({ text: source.slice(begin, end).trimEnd(), ...positionAt(starts, begin) });
    begin = -1;
  };

  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const groups = TOKEN.exec(source)?.groups ?? {};
    if (groups.open !== undefined) throw new ScriptError(UNCLOSED[groups.open] ?? '', positionAt(starts, at));
    if (groups.end !== undefined) {
      finish(at);
    } else if (groups.comment === undefined && groups.space === undefined) {
      if (begin < 0) begin = at;
      if (groups.text !== undefined)
        literals.push({ text: groups.text.slice(1, -1), ...positionAt(starts, at) });
    }
  }
  finish(source.length);
  return { statements, literals };
}

/** Where each line begins; \r\n, \n and bare \r all end one. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (const found of source.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/**
 * Where in the file an error of the server stands. Neo4j writes "(line 3, column 5 (offset: 40))", counted from the
 * statement's own beginning; without such words the statement's beginning is all that is known.
 */
export function positionOfError(statement: Statement, message: string): Position {
  const found = /line (\d+), column (\d+)/.exec(message);
  if (!found) return statement;
  const line = Number(found[1]);
  const column = Number(found[2]);
  return { line: statement.line + line - 1, column: line === 1 ? statement.column + column - 1 : column };
}
