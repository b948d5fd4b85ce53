/**
 * Text as search compares it: lower case, without accents or apostrophes, in any script. Each folded letter knows where
 * it stood in the original, so that a match can be marked there.
 */

export interface FoldedWord {
  readonly text: string;
  /** Where each letter of `text` stood in the original, and where the last one ended. */
  readonly at: readonly number[];
  readonly end: number;
  /** The word as it is written. */
  readonly written: string;
}

/** Letters that Unicode does not take apart into a base and an accent. */
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

/** Apostrophes of all kinds, and characters without a shape, do not part a word and do not count. */
const DROPPED = "'’‘ʼʻʹ′`´＇\u00ad\u200b-\u200d\u2060";
const DROPPED_POINT = new RegExp(`[${DROPPED}]`, 'u');
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${DROPPED}]+`, 'gu');

/** One code point, folded: `É` → `e`, `김` stays whole. */
function foldPoint(point: string): string {
  if (DROPPED_POINT.test(point)) return '';
  // Accents go, and what else is no letter or digit: "⑴" comes apart into "(1)".
  const plain = point
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return [...plain].map((letter) => LETTERS[letter] ?? letter).join('');
}

/** The words of a text: runs of letters and digits. Writings without spaces come as one word. */
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
