/**
 * A lexer for Cypher with the tokens that the policy needs: where strings, names and comments begin and end, so that
 * nothing can hide in them. It is stricter than Neo4j: it refuses characters that Cypher does not use outside strings,
 * and every `\uXXXX` escape that Neo4j would decode before tokenizing and that could move the end of a token. After
 * that, our tokens and Neo4j's are the same.
 */
import { type Place, Refused } from './errors.ts';

export interface Token {
  /** `word`: a bare name or keyword; `name`: a name in back-ticks; `parameter`: `$x`, with its name as value. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'parameter' | 'symbol';
  /** As written, but names and parameters without back-ticks. */
  readonly value: string;
  /** The offset in the statement. */
  readonly at: number;
}

const TOKEN =
  /(?<space>[ \t\r\n\u00a0]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<name>`(?:[^`]|``)*`)|\$(?<parameter>`(?:[^`]|``)*`|[\p{L}_\d][\p{L}\p{M}\p{N}\p{Pc}]*)|(?<open>\/\*|['"`])|(?<number>0[xX][\da-fA-F_]+|0o[0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*)|(?<symbol>[!#$%&()*+,\-./:;<=>?@[\]^{|}~])/uy;

const UNCLOSED: Readonly<Record<string, string>> = {
  '/*': 'This comment is not closed; add */.',
  "'": "This string is not closed; add '.",
  '"': 'This string is not closed; add ".',
  '`': 'This name is not closed; add a back-tick.',
};

/** @throws Refused by the rules `unclosed`, `character` and `escape` */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const literals: { from: number; to: number }[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) {
      // Report an escape as such.
      requireHarmlessEscapes(text.slice(0, at + 12), literals);
      throw new Refused(
        'character',
        `The character ${nameOf(text, at)} is not valid in Cypher outside strings and names in back-ticks.`,
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

/** Several backslashes or several `u` count as an escape, whatever a version of Neo4j does with them. */
const ESCAPE = /\\u+([\da-fA-F]{4})/g;

/**
 * Neo4j decodes `\u0027` before tokenizing, so an escape could close a string or start a hidden keyword. In strings
 * and names, letters may be escaped, but quotes, back-ticks, backslashes, control characters and surrogates may not.
 * Elsewhere no escape is allowed.
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
        ? `The escape ${found[0]} could end the string; write the character itself, or use a parameter.`
        : `The escape ${found[0]} is outside a string; write the character itself.`,
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

/** Line and column of an offset. \r\n, \n and a single \r end a line. */
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

/** Whether a token is a bare keyword, case-insensitive. Keywords are ASCII, so the locale does not matter. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(upper(token.value));
}

export function isSymbol(token: Token | undefined, symbol: string): boolean {
  return token?.kind === 'symbol' && token.value === symbol;
}

export function upper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 32));
}
