/** Words that a person may have meant, by edit distance: for unknown parameters and misspelt ids. */
import { distance } from './edit-distance.ts';

/** The nearest of some words, whatever the case, or nothing where none is within a third of the word's length. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const cap = Math.max(1, Math.floor(word.length / 3) + 1);
  const ranked = words
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase(), cap) }))
    .filter(({ far }) => far <= cap)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}
