/** Alternative queries with one word less. Pure. */

/** Maximum alternatives; each is a search request. */
const MOST = 5;

export function shorterQueries(text: string): string[] {
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return [];
  return words
    .map((_, left) => words.filter((_, at) => at !== left).join(' '))
    .reverse()
    .slice(0, MOST);
}
