/** Suggestions for misspelled functions, procedures, keywords and variables. */

import { distance } from '../model/edit-distance.ts';
import { nearest } from '../model/nearest.ts';
import { FUNCTION_NAMES, FUNCTIONS, PROCEDURES } from './allow-list.ts';
import { isSymbol, isWord, type Token, tokensOf, upper } from './lexer.ts';

/** Keywords of read-only statements. */
export const READ_KEYWORDS: readonly string[] =
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS FINISH
   IN IS LIMIT MATCH NOT NULL OFFSET OPTIONAL OR ORDER RETURN SHORTEST SKIP STARTS THEN UNION UNWIND USING WHEN WHERE WITH
   XOR YIELD`.split(/\s+/);

/** " Did you mean …?", or an empty string without a suggestion. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** The nearest name, if it is close enough: one letter, or a third of the letters of longer names. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  const most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const found = nearest(name, names);
  return found !== undefined && distance(name.toLowerCase(), found.toLowerCase(), most) <= most
    ? found
    : undefined;
}

/** The nearest function or keyword, for a name before a bracket. */
export function nearFunction(name: string): string | undefined {
  const keywords = READ_KEYWORDS.filter((word) => !name.includes('.') && !FUNCTIONS.has(word.toLowerCase()));
  const meant = closestName(name, [...keywords, ...FUNCTION_NAMES]);
  return meant === undefined || keywords.includes(meant) ? meant : `\`${meant}\``;
}

export function nearProcedure(name: string): string | undefined {
  const meant = closestName(name, [...PROCEDURES]);
  return meant === undefined ? undefined : `\`${meant}\``;
}

/** @param among keywords, or phrases such as ORDER BY, which are found by their first word */
export function nearKeyword(word: string, among: readonly string[]): string | undefined {
  const phrases = new Map(among.map((phrase) => [phrase.split(' ')[0] ?? phrase, phrase]));
  const meant = closestName(word, [...phrases.keys()]);
  return meant === undefined ? undefined : phrases.get(meant);
}

/** The nearest variable of the statement. */
export function nearVariable(text: string, name: string): string | undefined {
  const tokens = tokensOf(text);
  const variables = tokens.filter((token, at) => isVariable(token, tokens[at - 1], tokens[at + 1]));
  const names = [...new Set(variables.map(({ value }) => value))].filter((one) => one !== name);
  const meant = closestName(name, names);
  return meant === undefined ? undefined : `\`${meant}\``;
}

/**
 * A word that occurs once in the statement and is almost a keyword. The parser takes it for a name and reports an
 * error at a later position.
 * @param offset the reported position; the word before it is tried first
 */
export function misspelledKeyword(
  text: string,
  offset: number,
): { readonly word: string; readonly meant: string } | undefined {
  const tokens = tokensOf(text);
  const words = tokens.filter(
    (token, at) =>
      token.kind === 'word' &&
      token.value.length > 2 &&
      !isPartOfName(tokens[at - 1]) &&
      !isSymbol(tokens[at + 1], '.') &&
      !READ_KEYWORDS.includes(upper(token.value)),
  );
  const once = words.filter(({ value }) => words.filter((other) => other.value === value).length === 1);
  const before = once.findLast(({ at }) => at < offset);
  for (const { value } of [...(before ? [before] : []), ...once]) {
    const meant = closestName(value, READ_KEYWORDS);
    if (meant !== undefined) return { word: value, meant };
  }
  return undefined;
}

/** As far as the tokens show: not a label, type, property, call or keyword. */
function isVariable(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind === 'name') return !isPartOfName(before);
  if (token.kind !== 'word' || isPartOfName(before) || isSymbol(after, '(') || isSymbol(after, '.')) {
    return token.kind === 'word' && isSymbol(after, '.') && !isPartOfName(before);
  }
  return !READ_KEYWORDS.includes(upper(token.value)) && !isWord(before, 'CALL');
}

function isPartOfName(before: Token | undefined): boolean {
  return ['.', ':', '|', '&', '!', '%'].some((symbol) => isSymbol(before, symbol));
}

/** Keywords that write or administer, which are never suggested. */
const NEVER_SUGGESTED =
  /^(ALTER|CREATE|DEALLOCATE|DELETE|DENY|DETACH|DROP|DRYRUN|ENABLE|FOREACH|GRANT|INSERT|LOAD CSV|MERGE|NODETACH|REALLOCATE|REMOVE|RENAME|REVOKE|SET|SHOW|START DATABASE|STOP DATABASE|TERMINATE|USE|USING PERIODIC COMMIT)$/;

/** The parser's list of expected input, without what is not allowed here. */
export function expectedIn(words: string): { readonly keywords: string[]; readonly shown: string[] } {
  const parts = words
    .split(/,\s+(?=(?:'|a |an |<))|\s+or\s+(?=(?:'|a |an |<))/)
    .map((part) => part.trim().replace(/^'(.*)'$/s, '$1'))
    .filter((part) => part !== '' && !NEVER_SUGGESTED.test(part))
    .map((part) => (part === '<EOF>' ? 'the end' : part));
  const keywords = parts.filter((part) => /^[A-Z][A-Z ]+$/.test(part));
  return { keywords, shown: parts.map((part) => (/^[^\p{L}]+$/u.test(part) ? `\`${part}\`` : part)) };
}
