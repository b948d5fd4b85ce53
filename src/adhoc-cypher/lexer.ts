/**
 * Cypher's tokens, as far as the policy needs them: where texts, names and comments begin and end, so that nothing can
 * hide in them. It is strict where Neo4j is lenient: a character that Cypher uses nowhere outside of texts is refused,
 * and so is every `\uXXXX` that Neo4j would decode before it looks for tokens and that could move a token's end. After
 * that, our reading of the text and Neo4j's are the same.
 */
import { type Place, Refused } from './refusal.ts';

export interface Token {
  /** `word`: a bare name or keyword; `name`: one in back-ticks; `parameter`: `$x`, with its name as value. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'parameter' | 'symbol';
  /** As written, but for names and parameters without back-ticks. */
  readonly value: string;
  /** Where it begins in the statement. */
  readonly at: number;
}

const TOKEN =
  /(?<space>[ \t\r\n\u00a0]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<name>`(?:[^`]|``)*`)|\$(?<parameter>`(?:[^`]|``)*`|[\p{L}_\d][\p{L}\p{M}\p{N}\p{Pc}]*)|(?<open>\/\*|['"`])|(?<number>0[xX][\da-fA-F_]+|0o[0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*)|(?<symbol>[!#$%&()*+,\-./:;<=>?@[\]^{|}~])/uy;

const UNCLOSED: Readonly<Record<string, string>> = {
  '/*': 'This comment is never closed with */.',
  "'": "This text is never closed with '.",
  '"': 'This text is never closed with ".',
  '`': 'This name is never closed with a back-tick.',
};

/** @throws Refused by the rules `unclosed`, `character` and `escape`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const literals: { from: number; to: number }[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) {
      // Told as an escape where it is one.
      requireHarmlessEscapes(text.slice(0, at + 12), literals);
      throw new Refused(
        'character',
        `The character ${nameOf(text, at)} has no meaning in Cypher outside of texts and names in back-ticks.`,
        placeOf(text, at),
      );
    }
    if (groups.open !== undefined)
      throw new Refused('unclosed', UNCLOSED[groups.open] ?? '', placeOf(text, at));
    if (groups.space !== undefined) continue;
    const token = tokenOf(groups, at);
    if (token.kind === 'text' || token.kind === 'name' || groups.parameter?.startsWith('`'))
      literals.push({ from: at, to: TOKEN.lastIndex });
    tokens.push(token);
  }
  requireHarmlessEscapes(text, literals);
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>, at: number): Token {
  if (groups.text !== undefined) return { kind: 'text', value: groups.text, at };
  if (groups.name !== undefined) return { kind: 'name', value: bare(groups.name), at };
  if (groups.parameter !== undefined) return { kind: 'parameter', value: bare(groups.parameter), at };
  if (groups.number !== undefined) return { kind: 'number', value: groups.number, at };
  if (groups.word !== undefined) return { kind: 'word', value: groups.word, at };
  return { kind: 'symbol', value: groups.symbol ?? '', at };
}

function bare(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;
}

/** Several backslashes or several `u` count as an escape here, whatever a version of Neo4j makes of them. */
const ESCAPE = /\\u+([\da-fA-F]{4})/g;

/**
 * Neo4j decodes `\u0027` before it looks for tokens, so that it could close a text that seems to go on, or begin a
 * keyword that no reader sees. Inside of texts and names, letters may be written so; quotes, back-ticks, backslashes,
 * controls and halves of surrogate pairs may not; outside nothing may.
 */
function requireHarmlessEscapes(text: string, literals: readonly { from: number; to: number }[]): void {
  let next = 0;
  for (const found of text.matchAll(ESCAPE)) {
    while (next < literals.length && (literals[next]?.to ?? 0) <= found.index) next += 1;
    const inside = found.index >= (literals[next]?.from ?? Number.POSITIVE_INFINITY);
    const code = Number.parseInt(found[1] ?? '', 16);
    const harmless = code >= 0x20 && !`'"\`\\`.includes(String.fromCharCode(code)) && !isSurrogate(code);
    if (inside && harmless) continue;
    throw new Refused(
      'escape',
      inside
        ? `The escape ${found[0]} could end the text that it stands in; write the character itself, or a parameter.`
        : `The escape ${found[0]} stands outside of a text; write the character itself.`,
      placeOf(text, found.index),
    );
  }
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function nameOf(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return code > 0x20 && code < 0x7f ? String.fromCodePoint(code) : hex;
}

/** Line and column of an offset; \r\n, \n and bare \r end a line. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let begin = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    if (found.index + found[0].length > offset) break;
    line += 1;
    begin = found.index + found[0].length;
  }
  return { line, column: offset - begin + 1, offset };
}

/** Whether a token is a bare keyword, in any case. Cypher's keywords are ASCII: no locale's case counts. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(upper(token.value));
}

export function isSymbol(token: Token | undefined, symbol: string): boolean {
  return token?.kind === 'symbol' && token.value === symbol;
}

export function upper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
}
