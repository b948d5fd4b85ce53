/**
 * Text as search compares it: lower case, without accents, in any script, each letter knowing where it stood in the
 * original, so that what matched can be marked there.
 */

export interface FoldedWord {
  readonly text: string;
  /** Where each letter of `text` stood in the original, and where the last one ended. */
  readonly at: readonly number[];
  readonly end: number;
}

/** One code point, folded: `É` → `e`, `김` stays whole. */
function foldPoint(point: string): string {
  return point.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
}

/** A whole text, folded. */
export function fold(text: string): string {
  return [...text.normalize('NFC')].map(foldPoint).join('');
}

/** The words of a text: runs of letters and digits. Writings without spaces come as one word. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const at: number[] = [];
    let folded = '';
    let place = match.index;
    for (const point of match[0]) {
      const one = foldPoint(point);
      for (let unit = 0; unit < one.length; unit++) at.push(place);
      folded += one;
      place += point.length;
    }
    words.push({ text: folded, at, end: place });
  }
  return words;
}
