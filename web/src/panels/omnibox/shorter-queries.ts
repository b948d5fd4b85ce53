/** What else to search for where nothing holds all of the words: each time one word less, the last left out first. Pure. */

/** So many words are left out in turn: each is a search. */
const MOST = 5;

export function shorterQueries(text: string): string[] {
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return [];
  return words
    .map((_, left) => words.filter((_, at) => at !== left).join(' '))
    .reverse()
    .slice(0, MOST);
}
