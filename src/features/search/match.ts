/** How a name answers a query, and where in it: exactly, by its beginning, or with one typo. */
import { distance } from '../common/nearest.ts';
import { type FoldedWord, foldedWords } from './fold.ts';
import { takesTypo } from './lucene.ts';

/** Best first. */
export const HOW = ['exact', 'prefix', 'fuzzy'] as const;
export type How = (typeof HOW)[number];

export interface Match {
  readonly how: How;
  /** The query names at least half of the words: Putin is Vladimir Putin before he is the Putin–Kim summit. */
  readonly mostly: boolean;
  /** From and to in the original text, in UTF-16 units, in order. */
  readonly ranges: [number, number][];
}

/** @returns nothing where some word of the query is not found. */
export function matchText(query: string, text: string): Match | undefined {
  const asked = foldedWords(query);
  const words = foldedWords(text);
  if (asked.length === 0 || words.length === 0) return undefined;
  let how: How =
    asked.map(({ text: word }) => word).join(' ') === words.map(({ text: word }) => word).join(' ')
      ? 'exact'
      : 'prefix';
  const ranges: [number, number][] = [];
  for (const { text: word } of asked) {
    const found = findWord(word, words);
    if (found === undefined) return undefined;
    if (found.typo) how = 'fuzzy';
    ranges.push(found.range);
  }
  return { how, mostly: asked.length * 2 >= words.length, ranges: merged(ranges) };
}

interface Found {
  readonly range: [number, number];
  readonly typo: boolean;
}

function findWord(word: string, words: readonly FoldedWord[]): Found | undefined {
  const whole = words.find(({ text }) => text === word);
  const begins = whole ?? words.find(({ text }) => text.startsWith(word));
  if (begins) return { range: rangeIn(begins, 0, word.length), typo: false };
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(word)) {
    const inside = words.find(({ text }) => text.includes(word));
    if (inside) return { range: rangeIn(inside, inside.text.indexOf(word), word.length), typo: false };
  }
  const near = takesTypo(word) ? words.find(({ text }) => distance(word, text, 1) <= 1) : undefined;
  return near && { range: rangeIn(near, 0, near.text.length), typo: true };
}

function rangeIn(word: FoldedWord, from: number, length: number): [number, number] {
  return [word.at[from] ?? 0, word.at[from + length] ?? word.end];
}

function merged(ranges: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
