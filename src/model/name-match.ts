/** How a name answers a query, and where in it. Spaces, hyphens, accents and case do not count, on either side. */
import { distance } from './edit-distance.ts';
import { type FoldedWord, foldedWords } from './fold.ts';
import { FUNCTION_WORDS, longEnough, mayBeTypo, startsIn, takesTypo } from './search-terms.ts';

/** Best first. */
export const HOW = ['exact', 'prefix', 'fuzzy'] as const;
export type How = (typeof HOW)[number];

/**
 * How well a name matches, best first: as a whole; all its words in another order; its words as beginnings, at least half
 * of them; fewer; and the same three with a typo. Putin is Vladimir Putin before he is the Putin–Kim summit.
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
  readonly how: How;
  /** Place in `GRADES`. */
  readonly grade: number;
  /** From and to in the original text, in UTF-16 units, in order. */
  readonly ranges: [number, number][];
}

/** A name, folded once for many queries. */
export interface FoldedName {
  readonly words: readonly FoldedWord[];
  /** All words in one piece, and where each of its letters stood in the original. */
  readonly whole: string;
  readonly at: readonly number[];
  /** The end in the original of the letter before each offset. */
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
      // A letter that folds to two ("ß") is marked whole.
      const from = word.at[letter - 1] ?? 0;
      ends.push(word.at.slice(letter).find((place) => place > from) ?? word.end);
    }
    offset += word.text.length;
    wordEnds.add(offset);
  }
  const whole = words.map((word) => word.text).join('');
  return { words, whole, at, ends, starts: startsIn(words), wordEnds };
}

/** The words of a query, folded. */
export const queryWords = (query: string): string[] =>
  foldedWords(query.normalize('NFC')).map(({ text }) => text);

/** Longest run of a query's words that may be one word of a name: "xi jin ping". */
export const LONGEST_RUN = 3;

type Span = readonly [from: number, to: number];

interface Cover {
  readonly cost: number;
  readonly typo: boolean;
  /** No word is unfinished or left out. */
  readonly finished: boolean;
  readonly spans: readonly Span[];
}

/** Costs of a word that is unfinished, that is left out, and that has a typo. */
const UNFINISHED = 1;
const LEFT_OUT = 3;
const TYPO = 20;

/** @returns nothing where some word of the query is not found. */
export function matchText(query: string, text: string): Match | undefined {
  return matchName(queryWords(query), foldedName(text));
}

export function matchName(asked: readonly string[], name: FoldedName): Match | undefined {
  const { whole } = name;
  if (asked.length === 0 || whole === '') return undefined;
  const all = asked.join('');
  if (all === whole) return { how: 'exact', grade: 0, ranges: rangesOf(name, [[0, whole.length]]) };
  const cover = coverOf(asked, name);
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

/** The cheapest way to find all words of a query, from the last to the first. */
function coverOf(asked: readonly string[], name: FoldedName): Cover | undefined {
  const best: (Cover | undefined)[] = Array.from({ length: asked.length + 1 });
  best[asked.length] = { cost: 0, typo: false, finished: true, spans: [] };
  for (let first = asked.length - 1; first >= 0; first--) {
    let cheapest: Cover | undefined;
    const offer = (rest: Cover | undefined, cost: number, span: Span | undefined, typo: boolean) => {
      if (rest === undefined || (cheapest && cheapest.cost <= rest.cost + cost)) return;
      cheapest = {
        cost: rest.cost + cost,
        typo: typo || rest.typo,
        finished: rest.finished && cost !== UNFINISHED && cost !== LEFT_OUT,
        spans: span ? [span, ...rest.spans] : rest.spans,
      };
    };
    const word = asked[first] ?? '';
    let run = '';
    for (let last = first; last < asked.length; last++) {
      run += asked[last];
      if (last - first >= LONGEST_RUN && first > 0 && last < asked.length - 1) continue;
      const found = findRun(run, name);
      if (found) offer(best[last + 1], found.whole ? 0 : UNFINISHED, found.span, false);
    }
    const near = nearWord(word, name);
    if (near) offer(best[first + 1], TYPO, near, true);
    if (FUNCTION_WORDS.has(word)) offer(best[first + 1], LEFT_OUT, undefined, false);
    best[first] = cheapest;
  }
  return best[0];
}

/** Where a run of letters begins at the start of a word, best where it also ends with one. */
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

/** Of how many words of the name something was found, and of how many all. */
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

/** Spans of the squeezed name as ranges of the original: each word is marked apart from the spaces around it. */
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
