/**
 * Text folding for search: lower case, without accents or apostrophes, in any script. Each folded letter keeps its
 * position in the original, so that matches can be highlighted.
 */

export interface FoldedWord {
  readonly text: string;
  /** The position of each letter of `text` in the original, and the end of the last one. */
  readonly at: readonly number[];
  readonly end: number;
  /** The original word. */
  readonly written: string;
}

/** Letters that Unicode does not decompose into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

/** Apostrophes and invisible characters are ignored and do not separate words. */
const DROPPED = "'’‘ʼʻʹ′`´＇\u00ad\u200b-\u200d\u2060";
const DROPPED_POINT = new RegExp(`[${DROPPED}]`, 'u');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${DROPPED}]+`, 'gu');

/** Folds one code point: `É` → `e`; `김` is unchanged. */
function foldPoint(point: string): string {
  if (DROPPED_POINT.test(point)) return '';
  // Removes accents and everything but letters and digits: "⑴" decomposes to "(1)".
  const plain = point
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return [...plain].map((letter) => LETTERS[letter] ?? letter).join('');
}

/** The words of a text: runs of letters and digits. Scripts without spaces give one word. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const at: number[] = [];
    let folded = '';
    let place = match.index;
    for (const point of match[0]) {
      const one = foldPoint(point);
      for (let unit = 0; unit < one.length; unit++) at.push(place);
      folded += one;
      place += point.length;
    }
    if (folded !== '') words.push({ text: folded, at, end: place, written: match[0] });
  }
  return words;
}
