/** One row of the tables of what the database may say about a statement. */
import type { Place } from './refusal.ts';

/** What the database said, and about which text. */
export interface Said {
  /** Its words, without the excerpt of the text and without the position. */
  readonly words: string;
  /** Groups of the row's pattern. */
  readonly groups: readonly string[];
  /** The caller's own text. */
  readonly text: string;
  readonly place: Place | undefined;
}

export interface FaultRow {
  /** Which fault it is: stable, for programs. */
  readonly reason: string;
  readonly is: 'syntax' | 'unknown-name' | 'type' | 'value' | 'unsupported' | 'memory';
  /** GQL statuses that mean this and nothing else, whatever the words. */
  readonly status?: readonly string[];
  /** The database's words, where neither status nor code tells this fault from others. */
  readonly words?: RegExp;
  /** The Neo4j code; with `words` both must fit. */
  readonly code?: RegExp;
  /** What is told instead, in plain English. */
  readonly tell: string | ((said: Said) => string);
}

/** Neo4j's own words for types and values, as a person writes them: `String("a")` → "a", `Long(1)` → 1. */
export function plainValue(words: string): string {
  return words
    .replace(/\b(?:String|Utf8String)\("((?:[^"\\]|\\.)*)"\)/g, '"$1"')
    .replace(/\b(?:Long|Double|Int|Integer|Float|Boolean|Short|Byte)\(([^()]*)\)/g, '$1')
    .replace(/\bNO_VALUE\b/g, 'null')
    .slice(0, 200);
}

/** `LIMIT`, or what else stands before the place. */
export function wordBefore({ text, place }: Said): string | undefined {
  const before = text.slice(0, place?.offset ?? 0);
  return /(\p{L}+)\s*$/u.exec(before)?.[1]?.toUpperCase();
}
