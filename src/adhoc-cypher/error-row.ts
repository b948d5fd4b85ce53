/** One row of the tables that translate error messages of the database. */
import type { Place } from './errors.ts';

/** An error message of the database. */
export interface DatabaseMessage {
  /** The message without the excerpt of the statement and without the position. */
  readonly words: string;
  /** Capture groups of the row's pattern. */
  readonly groups: readonly string[];
  /** The caller's statement. */
  readonly text: string;
  readonly place: Place | undefined;
}

export interface ErrorRow {
  /** A stable code for programs. */
  readonly reason: string;
  readonly is: 'syntax' | 'unknown-name' | 'type' | 'value' | 'unsupported' | 'memory';
  /** GQL statuses that identify this error, whatever the message. */
  readonly status?: readonly string[];
  /** The database's message, if neither status nor code identifies the error. */
  readonly words?: RegExp;
  /** The Neo4j code; if `words` is given too, both must match. */
  readonly code?: RegExp;
  /** Our message in plain English. */
  readonly message: string | ((said: DatabaseMessage) => string);
}

/** Removes Neo4j's type notation from values: `String("a")` → "a", `Long(1)` → 1. */
export function plainValue(words: string): string {
  return words
    .replace(/\b(?:String|Utf8String)\("((?:[^"\\]|\\.)*)"\)/g, '"$1"')
    .replace(/\b(?:Long|Double|Int|Integer|Float|Boolean|Short|Byte)\(([^()]*)\)/g, '$1')
    .replace(/\bNO_VALUE\b/g, 'null')
    .slice(0, 200);
}

/** The keyword before the position, such as `LIMIT`. */
export function wordBefore({ text, place }: DatabaseMessage): string | undefined {
  const before = text.slice(0, place?.offset ?? 0);
  return /(\p{L}+)\s*$/u.exec(before)?.[1]?.toUpperCase();
}
