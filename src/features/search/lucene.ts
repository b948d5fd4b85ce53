/**
 * What a person types as a question to the full-text index. The person's text is data: words are cut to letters and
 * digits, phrases are escaped, so nothing in it is syntax to Lucene.
 */
import { fold } from './fold.ts';

const MOST_CHUNKS = 8;
const LONGEST_CHUNK = 60;

/**
 * Every chunk between spaces must be found: as it stands, or each of its words as a beginning, or with one typo where
 * the word is long enough to tell.
 * @returns nothing where the text has no letter and no digit.
 */
export function luceneQuery(text: string): string | undefined {
  const clauses = text
    .normalize('NFC')
    .split(/\s+/u)
    .slice(0, MOST_CHUNKS)
    .flatMap((chunk) => clauseOf(chunk.slice(0, LONGEST_CHUNK)) ?? []);
  return clauses.length === 0 ? undefined : clauses.join(' AND ');
}

function clauseOf(chunk: string): string | undefined {
  const words = fold(chunk).match(/[\p{L}\p{N}]+/gu);
  if (words === null) return undefined;
  const typed = words.map((word) => `(${word}*${takesTypo(word) ? ` OR ${word}~1` : ''})`);
  return `(${quoted(chunk)}^8 OR (${typed.join(' AND ')}))`;
}

/** One letter off in a short word is another word. Syllables and ideographs carry more, so there it always is. */
export function takesTypo(word: string): boolean {
  return word.length >= 4 && !/[\p{Script=Han}\p{Script=Hangul}\p{N}]/u.test(word);
}

function quoted(chunk: string): string {
  return `"${chunk.replace(/[\\"]/g, '\\$&')}"`;
}
