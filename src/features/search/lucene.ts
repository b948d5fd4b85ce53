/**
 * What a person types as a query to the full-text index of search terms. The words are folded to letters and digits, as
 * the stored terms are, so nothing in them is syntax to Lucene.
 */
import { kindOfId } from '../../model/kinds.ts';
import { LONGEST_RUN, queryWords } from '../../model/name-match.ts';
import { cutTerm, FUNCTION_WORDS, isSyllabic, mayBeTypo, squeezed } from '../../model/search-terms.ts';

const MOST_WORDS = 16;

/** The words of a query that are looked up; what goes beyond is left out. */
export const searchWords = (text: string): string[] => queryWords(text).slice(0, MOST_WORDS);

/**
 * The query for entities: the text in one piece as a name or code, or each of its words as a beginning, joined with its
 * neighbours, or with a typo.
 * @returns nothing where the text has no letter and no digit.
 */
export function entityQuestion(text: string): string | undefined {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const whole = cutTerm(words.join(''));
  const id = kindOfId(text.trim().toLowerCase()) === undefined ? '' : ` OR #${cutTerm(squeezed(text))}*`;
  const needed = contentWords(words);
  const each = needed.map((at) => clauseOf(words, at)).join(' AND ');
  return `${whole}^16 OR #${whole}^16${id} OR ${whole}*^8 OR (${each})`;
}

/** The places of the words that must be found: not "the", unless there is nothing else. */
function contentWords(words: readonly string[]): number[] {
  const all = words.map((_, at) => at);
  const content = all.filter((at) => !FUNCTION_WORDS.has(words[at] ?? ''));
  return content.length > 0 ? content : all;
}

function clauseOf(words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  const terms = new Set<string>();
  for (let first = Math.max(0, at - LONGEST_RUN + 1); first <= at; first++) {
    for (let last = at; last < Math.min(words.length, first + LONGEST_RUN); last++)
      terms.add(`${cutTerm(words.slice(first, last + 1).join(''))}*`);
  }
  if (mayBeTypo(word)) terms.add(`=${cutTerm(word)}~1`);
  return `(${[...terms].join(' OR ')})`;
}

/** A query for claims, and whose words it asks for: "Putin said about Kim". */
export interface ClaimQuestion {
  readonly words: readonly string[];
  /** Only claims attributed to someone whose name has these words. */
  readonly by: readonly string[];
}

const SAID = /^(.+?)\s+(?:said|says|say|stated|told|believes?|believed|thinks?|thought)(?:\s+(.*))?$/iu;

/** Reads "X said …" as claims attributed to X. */
export function readClaimQuestion(text: string): ClaimQuestion {
  const [, by, rest] = SAID.exec(text.trim()) ?? [];
  return by === undefined
    ? { words: searchWords(text), by: [] }
    : { words: searchWords(rest ?? ''), by: searchWords(by) };
}

/** @returns nothing where there is no word to look up. */
export function claimQuestion({ words, by }: ClaimQuestion): string | undefined {
  const content = words.length === 0 ? [] : contentWords(words);
  const onlyFunction = content.every((at) => FUNCTION_WORDS.has(words[at] ?? ''));
  const needed = by.length > 0 && onlyFunction ? [] : content;
  const clauses = [
    ...needed.map((at) => claimClause(words, at, by.length === 0)),
    ...contentWords(by).map((at) => `(@${cutTerm(by[at] ?? '')}* OR @${cutTerm(by.join(''))}*)`),
  ];
  return clauses.length === 0 ? undefined : clauses.join(' AND ');
}

/** A word of the sentence or of a name, in singular or plural; one sign of a syllabic script may begin anywhere in a name. */
function claimClause(words: readonly string[], at: number, orBy: boolean): string {
  const word = words[at] ?? '';
  const beginnings = new Set([cutTerm(word), ...singulars(word)]);
  for (const end of [at + 2, at + 3])
    if (end <= words.length) beginnings.add(cutTerm(words.slice(at, end).join('')));
  for (const start of [at - 1, at - 2])
    if (start >= 0) beginnings.add(cutTerm(words.slice(start, at + 1).join('')));
  const terms = [...beginnings].flatMap((term) => (orBy ? [`${term}*`, `@${term}*`] : [`${term}*`]));
  if (mayBeTypo(word) && !isSyllabic(word)) terms.push(`=${cutTerm(word)}~1`);
  return `(${terms.join(' OR ')})`;
}

/** "treaties" → "treaty", "sanctions" → "sanction": the forms under which an English plural may stand. */
export function singulars(word: string): string[] {
  if (!/^[a-z]{3,}s$/.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return word.endsWith('ss') ? [] : [word.slice(0, -1)];
}
