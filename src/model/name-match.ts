/** Matches names against queries, with the positions of the match. Ignores spaces, hyphens, accents and case. */
import { distance } from './edit-distance.ts';
import { type FoldedWord, foldedWords } from './fold.ts';
import { FUNCTION_WORDS, longEnough, mayBeTypo, startsIn, takesTypo } from './search-terms.ts';

/** Best first. */
export const MATCH_KINDS = ['exact', 'prefix', 'fuzzy'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/**
 * Match quality, best first: the whole name; all its words in another order; its words as prefixes, at least half of
 * them; fewer; and the last three with a typo. "Putin" matches Vladimir Putin better than the Putin–Kim summit.
 */
export const GRADES = [
  'exact',
  'complete',
  'mostly',
  'partly',
  'fuzzy-complete',
  'fuzzy-mostly',
  'fuzzy-partly',
] as const;

export interface Match {
  readonly how: MatchKind;
  /** Index in `GRADES`. */
  readonly grade: number;
  /** Start and end in the original text, in UTF-16 units, in order. */
  readonly ranges: [number, number][];
}

/** A name, folded once for many queries. */
export interface FoldedName {
  readonly words: readonly FoldedWord[];
  /** All words concatenated, and the position of each letter in the original. */
  readonly whole: string;
  readonly at: readonly number[];
  /** The end, in the original, of the letter before each offset. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
  readonly wordEnds: ReadonlySet<number>;
}

export function foldedName(text: string): FoldedName {
  const words = foldedWords(text);
  const at = words.flatMap((word) => word.at);
  const ends: number[] = [0];
  const wordEnds = new Set<number>();
  let offset = 0;
  for (const word of words) {
    for (let letter = 1; letter <= word.text.length; letter++) {
      // A letter that folds to two ("ß") is highlighted as a whole.
      const from = word.at[letter - 1] ?? 0;
      ends.push(word.at.slice(letter).find((place) => place > from) ?? word.end);
    }
    offset += word.text.length;
    wordEnds.add(offset);
  }
  const whole = words.map((word) => word.text).join('');
  return { words, whole, at, ends, starts: startsIn(words), wordEnds };
}

/** The folded words of a query. */
export const queryWords = (query: string): string[] =>
  foldedWords(query.normalize('NFC')).map(({ text }) => text);

/** The largest number of query words that may form one word of a name: "xi jin ping". */
export const LONGEST_RUN = 3;

type Span = readonly [from: number, to: number];

interface Cover {
  readonly cost: number;
  readonly typo: boolean;
  /** No word is incomplete or omitted. */
  readonly finished: boolean;
  readonly spans: readonly Span[];
}

/** Costs of an incomplete word, of an omitted word, and of a typo. */
const UNFINISHED = 1;
const OMITTED = 3;
const TYPO = 20;

/** @returns undefined if a word of the query is not found */
export function matchText(query: string, text: string): Match | undefined {
  return matchName(queryWords(query), foldedName(text));
}

export function matchName(queryTerms: readonly string[], name: FoldedName): Match | undefined {
  const { whole } = name;
  if (queryTerms.length === 0 || whole === '') return undefined;
  const all = queryTerms.join('');
  if (all === whole) return { how: 'exact', grade: 0, ranges: rangesOf(name, [[0, whole.length]]) };
  const cover = coverOf(queryTerms, name);
  if (cover === undefined || cover.spans.length === 0) return undefined;
  const { touched, covered } = coverage(name, cover.spans);
  const complete = cover.finished && covered === name.words.length;
  const part = complete ? 'complete' : touched * 2 >= name.words.length ? 'mostly' : 'partly';
  return {
    how: cover.typo ? 'fuzzy' : 'prefix',
    grade: GRADES.indexOf(cover.typo ? `fuzzy-${part}` : part),
    ranges: rangesOf(name, cover.spans),
  };
}

/** The cheapest match of all words of a query, computed from the last to the first. */
function coverOf(queryTerms: readonly string[], name: FoldedName): Cover | undefined {
  const best: (Cover | undefined)[] = Array.from({ length: queryTerms.length + 1 });
  best[queryTerms.length] = { cost: 0, typo: false, finished: true, spans: [] };
  for (let first = queryTerms.length - 1; first >= 0; first--) {
    let cheapest: Cover | undefined;
    const offer = (rest: Cover | undefined, cost: number, span: Span | undefined, typo: boolean) => {
      if (rest === undefined || (cheapest && cheapest.cost <= rest.cost + cost)) return;
      cheapest = {
        cost: rest.cost + cost,
        typo: typo || rest.typo,
        finished: rest.finished && cost !== UNFINISHED && cost !== OMITTED,
        spans: span ? [span, ...rest.spans] : rest.spans,
      };
    };
    const word = queryTerms[first] ?? '';
    let run = '';
    for (let last = first; last < queryTerms.length; last++) {
      run += queryTerms[last];
      if (last - first >= LONGEST_RUN && first > 0 && last < queryTerms.length - 1) continue;
      const found = findRun(run, name);
      if (found) offer(best[last + 1], found.whole ? 0 : UNFINISHED, found.span, false);
    }
    const near = nearWord(word, name);
    if (near) offer(best[first + 1], TYPO, near, true);
    if (FUNCTION_WORDS.has(word)) offer(best[first + 1], OMITTED, undefined, false);
    best[first] = cheapest;
  }
  return best[0];
}

/** Where the letters occur from the start of a word, preferably also to the end of a word. */
function findRun(run: string, { whole, starts, wordEnds }: FoldedName) {
  let found: { span: Span; whole: boolean } | undefined;
  for (const start of starts) {
    if (!whole.startsWith(run, start)) continue;
    const end = start + run.length;
    if (wordEnds.has(end)) return { span: [start, end] as const, whole: true };
    found ??= { span: [start, end], whole: false };
  }
  return found;
}

function nearWord(word: string, { words }: FoldedName): Span | undefined {
  if (!mayBeTypo(word)) return undefined;
  let offset = 0;
  for (const other of words) {
    const { text } = other;
    if (takesTypo(other) && longEnough(word, text) && distance(word, text, 1) <= 1)
      return [offset, offset + text.length];
    offset += text.length;
  }
  return undefined;
}

/** The number of words of the name that are partly covered, and completely covered. */
function coverage({ words }: FoldedName, spans: readonly Span[]) {
  let [offset, touched, covered] = [0, 0, 0];
  const merged = mergedSpans(spans);
  for (const { text } of words) {
    const [from, to] = [offset, offset + text.length];
    if (merged.some(([start, end]) => start < to && end > from)) touched++;
    if (merged.some(([start, end]) => start <= from && end >= to)) covered++;
    offset = to;
  }
  return { touched, covered };
}

function mergedSpans(spans: readonly Span[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/**
 * Converts spans of the concatenated name to ranges of the original. Each word is highlighted separately from the
 * spaces.
 */
function rangesOf(name: FoldedName, spans: readonly Span[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const [from, to] of mergedSpans(spans)) {
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && !name.wordEnds.has(at)) continue;
      ranges.push([name.at[start] ?? 0, name.ends[at] ?? 0]);
      start = at;
    }
  }
  return ranges;
}
