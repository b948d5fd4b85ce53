/**
 * Reads a phrase that asks for a view: a noun of the vocabulary, of or between whom, when. Pure; the names in it are
 * looked up afterwards.
 *
 *     phrase = noun [with names] [time] | name "and" name [time]
 *     with   = of | on | between | with | against | in | by | for | from | to | about | under
 *     names  = name ["and" | "with" name]
 *     time   = (before | after | since | until | in | on | during | as of) date | (between | from) date (and | to) date
 */
import { addDays, type Day } from '../../../../src/model/days.ts';
import { type Noun, nounOf } from './nouns.ts';
import { spanOf } from './typed-time.ts';

export interface PhraseTime {
  /** Undefined = open start or end. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** "before 2001". */
  readonly words: string;
}

export interface ViewPhrase {
  /** Undefined if there are only two names. */
  readonly noun: Noun | undefined;
  /** The typed preposition. */
  readonly preposition: string;
  readonly names: readonly string[];
  readonly time: PhraseTime | undefined;
}

const DATE = String.raw`(?:\d{4}(?:-\d\d){0,2}|(?:\d{1,2}\s+)?[a-z]{3,9}\.?\s+\d{4})`;
const SPAN = new RegExp(
  String.raw`^(.*?)\s*,?\s*\b(between|from)\s+(${DATE})\s+(?:and|to|until)\s+(${DATE})$`,
  'i',
);
const POINT = new RegExp(
  String.raw`^(.*?)\s*,?\s*\b(before|after|since|until|in|on|during|as of)\s+(${DATE})$`,
  'i',
);
const NOUN = /^(?:the\s+|all\s+)?([a-z]+)(?:\s+(.*))?$/i;
const NAMES = /^(of|on|between|with|against|in|by|for|from|to|about|under)\s+(.+)$/i;
const JOINED = /^(.+?)\s+(?:and|with|&)\s+(.+)$/i;

export function parseViewPhrase(text: string): ViewPhrase | undefined {
  const whole = text.trim().replace(/\s+/g, ' ').replace(/\?$/, '');
  const { rest, time } = timeIn(whole);
  if (rest === undefined) return undefined;
  const [, word = '', after] = NOUN.exec(rest) ?? [];
  const noun = nounOf(word);
  if (noun && after === undefined) return { noun, preposition: '', names: [], time };
  if (noun && after !== undefined) {
    const [, preposition = '', names] = NAMES.exec(after) ?? [];
    if (names !== undefined)
      return { noun, preposition: preposition.toLowerCase(), names: namesIn(names), time };
  }
  const joined = namesIn(rest);
  return joined.length === 2 ? { noun: undefined, preposition: '', names: joined, time } : undefined;
}

/** Splits off the time. `rest` is undefined if the date is invalid. */
function timeIn(text: string): { rest: string | undefined; time: PhraseTime | undefined } {
  const span = SPAN.exec(text);
  if (span) {
    const [, rest = '', , first = '', last = ''] = span;
    const [from, to] = [spanOf(first.toLowerCase())?.[0], spanOf(last.toLowerCase())?.[1]];
    if (from === undefined || to === undefined || to < from) return { rest: undefined, time: undefined };
    return { rest, time: { from, to, words: `from ${first} to ${last}` } };
  }
  const [, rest, word, date = ''] = POINT.exec(text) ?? [];
  if (rest === undefined || word === undefined) return { rest: text, time: undefined };
  const found = spanOf(date.toLowerCase());
  if (!found) return { rest: undefined, time: undefined };
  const kind = word.toLowerCase();
  return { rest, time: { ...rangeOf(kind, found), words: `${kind} ${date}` } };
}

function rangeOf(word: string, [first, last]: readonly [Day, Day]) {
  switch (word) {
    case 'before':
      return { from: undefined, to: addDays(first, -1) };
    case 'until':
      return { from: undefined, to: last };
    case 'after':
      return { from: addDays(last, 1), to: undefined };
    case 'since':
      return { from: first, to: undefined };
    default:
      return { from: first, to: last };
  }
}

function namesIn(text: string): string[] {
  const [, first, second] = JOINED.exec(text) ?? [];
  return first !== undefined && second !== undefined ? [first.trim(), second.trim()] : [text.trim()];
}
