/**
 * Takes the rows out of a statement that begins `UNWIND [{…}, …] AS row` and gives them as a parameter. Neo4j plans a text
 * with hundreds of literals for seconds, and each such text anew; `UNWIND $rows AS row` takes milliseconds, and chapters
 * that write the same kind of row share one plan. The chapter itself stays a script that cypher-shell runs unchanged.
 */
import neo4j, { type Integer } from 'neo4j-driver';

/** A literal as the driver sends it. */
export type LiteralValue =
  | string
  | number
  | boolean
  | null
  | Integer
  | LiteralValue[]
  | { [key: string]: LiteralValue };

/** A statement whose rows, if it has such, are the parameter `rows`. */
export interface WithRows {
  /** As long in lines and columns behind the rows as before, so that places in error messages stay right. */
  readonly text: string;
  readonly parameters: { readonly rows?: LiteralValue[] };
}

/** Returns the statement unchanged unless it begins with a list of literals only. */
export function liftRows(statement: string): WithRows {
  const head = /^UNWIND\s+(?=\[)/i.exec(statement);
  if (head === null) return { text: statement, parameters: {} };
  const reader = new LiteralReader(statement, head[0].length);
  const rows = reader.value();
  const rest = statement.slice(reader.at);
  if (!Array.isArray(rows) || !/^\s*AS\s/i.test(rest)) return { text: statement, parameters: {} };
  const lines = statement.slice(head[0].length, reader.at).split(/\r\n|\n|\r/);
  const padding =
    lines.length === 1 ? '' : '\n'.repeat(lines.length - 1) + ' '.repeat(lines.at(-1)?.length ?? 0);
  return { text: `${head[0]}$rows${padding}${rest}`, parameters: { rows } };
}

export const SPACE = /(?:\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const TEXT = /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const NAME = /[A-Za-z_]\w*/y;
const CONSTANTS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Reads literals from a place on; `undefined` for anything else, as a variable, a call or a sum. */
export class LiteralReader {
  constructor(
    protected readonly source: string,
    /** Where the next token begins. */
    public at: number,
  ) {}

  value(): LiteralValue | undefined {
    this.take(SPACE);
    const next = this.source[this.at];
    if (next === '[') return this.list();
    if (next === '{') return this.map();
    const quoted = this.take(TEXT);
    if (quoted !== undefined) return unescapeText(quoted.slice(1, -1));
    const number = this.take(NUMBER);
    if (number !== undefined) return /[.eE]/.test(number) ? Number(number) : neo4j.int(number);
    return CONSTANTS[(this.take(NAME) ?? '').toLowerCase()];
  }

  private list(): LiteralValue[] | undefined {
    const items: LiteralValue[] = [];
    const whole = this.enclosed(']', () => {
      const item = this.value();
      if (item !== undefined) items.push(item);
      return item !== undefined;
    });
    return whole ? items : undefined;
  }

  private map(): { [key: string]: LiteralValue } | undefined {
    const entries: [string, LiteralValue][] = [];
    const whole = this.enclosed('}', () => {
      const key = this.take(NAME);
      const value = key !== undefined && this.takeSign(':') ? this.value() : undefined;
      if (key !== undefined && value !== undefined) entries.push([key, value]);
      return value !== undefined;
    });
    return whole ? Object.fromEntries(entries) : undefined;
  }

  /** Reads items with commas between them, up to the closing bracket. */
  private enclosed(close: string, item: () => boolean): boolean {
    this.at++;
    if (this.takeSign(close)) return true;
    for (;;) {
      this.take(SPACE);
      if (!item()) return false;
      if (this.takeSign(close)) return true;
      if (!this.takeSign(',')) return false;
    }
  }

  private takeSign(sign: string): boolean {
    this.take(SPACE);
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** The text that a sticky pattern finds here, and goes on behind it. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Resolves the escapes of a Cypher text (Cypher manual, "Using escape sequences"). */
function unescapeText(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
