/**
 * The index terms of search. They are derived from names, codes and sentences when the graph is loaded, and stored as
 * EntityTerms and ClaimTerms. Spaces, hyphens, accents and case vary ("Kim Jong-un", "Kim Jongun", "김 정은"), so names
 * are also indexed without them, from the start of each word. The forms of a term:
 *
 *     kimjongun   the rest of a name from the start of a word, or of a syllable in scripts without spaces
 *     =putin      a word that may have a typo
 *     #cow731     a code or id, found only as a whole
 *     @putin      (claims) a word of the name of someone to whom the claim is attributed
 */
import { foldedWords } from './fold.ts';
import type { Kind } from './kinds.ts';

/** Longest term in UTF-16 units. Queries are cut to the same length. */
const TERM_LENGTH = 40;
/** The most terms of one entity or claim. */
const MOST_TERMS = 2_000;

/** Properties with codes of other systems, by the scheme that may precede the code. */
const CODES_OF_ALL = { wikidata: 'wikidata' } as const;
const CODES_OF_KIND: Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>> = {
  // For a place, iso2 is the state in which it is located.
  State: { iso2: 'iso', iso3: 'iso', m49: 'm49' },
  Organization: { cowIgo: 'cow' },
  Treaty: { cow: 'cow', atop: 'atop', unts: 'unts' },
  Event: { unres: 'unres' },
  Issue: { unga: 'unga' },
};

export interface Code {
  readonly scheme: string;
  readonly value: string;
  /** The property that holds the code; for Code nodes the scheme. */
  readonly field: string;
}

export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The codes of its Code nodes. */
  readonly codes: readonly { readonly scheme: string; readonly value: string }[];
}

/** Han, Hangul, kana and other scripts with optional spaces: every character can start a word. */
const SYLLABIC =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
export const isSyllabic = (text: string): boolean => SYLLABIC.test(text);

/** The minimum length of the longer and of the shorter word for one letter to differ. */
const TYPO_LENGTH = 5;
const TYPO_SHORTEST = 4;
const ABBREVIATION_LENGTH = 6;

/** Whether a query word may match another word with one typo. */
export const mayBeTypo = (word: string): boolean => word.length >= TYPO_SHORTEST && !/\p{N}/u.test(word);

/** Whether two words are long enough for one typo. */
export const longEnough = (a: string, b: string): boolean => Math.max(a.length, b.length) >= TYPO_LENGTH;

/** Abbreviations (DPRK) and numbers match without typos only. */
export function takesTypo({ text, written }: { readonly text: string; readonly written: string }): boolean {
  const capitals = written === written.toUpperCase() && written !== written.toLowerCase();
  return mayBeTypo(text) && !(capitals && text.length <= ABBREVIATION_LENGTH);
}

/** A text without separators: "Kim Jong-un" → `kimjongun`. */
export const squeezed = (text: string): string =>
  foldedWords(text.normalize('NFC'))
    .map((word) => word.text)
    .join('');

/** Cuts to the length of a term, never within a character. */
export const cutTerm = (term: string): string => term.slice(0, TERM_LENGTH).replace(/[\uD800-\uDBFF]$/, '');

/** The offsets in the squeezed name at which a word, or a part of one, can start. */
export function startsIn(words: readonly { readonly text: string }[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of words) {
    let within = 0;
    for (const point of text) {
      if (within === 0 || isSyllabic(point)) starts.push(at + within);
      within += point.length;
    }
    at += text.length;
  }
  return starts;
}

function nameTerms(name: string): string[] {
  const words = foldedWords(name.normalize('NFC'));
  const whole = words.map(({ text }) => text).join('');
  return [
    ...startsIn(words).map((from) => cutTerm(whole.slice(from))),
    ...words.filter(takesTypo).map(({ text }) => `=${cutTerm(text)}`),
  ];
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string' && text !== '');

/** The names of an entity: name, symbol, aliases. */
export function namesOf(properties: Readonly<Record<string, unknown>>): string[] {
  return [...textsIn(properties.name), ...textsIn(properties.symbol), ...textsIn(properties.aliases)];
}

/** The codes by which an entity can be found. */
export function codesOf({ kind, properties, codes }: Omit<NamedEntity, 'id'>): Code[] {
  const schemes = { ...CODES_OF_ALL, ...CODES_OF_KIND[kind] };
  const own = Object.entries(schemes).flatMap(([field, scheme]): Code[] => {
    const value = properties[field];
    const text = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    return text && value !== '' ? [{ scheme, value: String(value), field }] : [];
  });
  return [...own, ...codes.map(({ scheme, value }) => ({ scheme, value, field: scheme }))];
}

/** The terms of an entity. */
export function entityTerms(entity: NamedEntity): string[] {
  const codes = codesOf(entity).flatMap(({ scheme, value }) => [
    `#${cutTerm(squeezed(value))}`,
    `#${cutTerm(squeezed(scheme + value))}`,
  ]);
  const all = [
    ...namesOf(entity.properties).flatMap(nameTerms),
    ...codes,
    `#${cutTerm(squeezed(entity.id))}`,
  ];
  return [...new Set(all)].slice(0, MOST_TERMS);
}

export interface NamedClaim {
  readonly paraphrase: string;
  /** Names of the entities that the claim is about. */
  readonly about: readonly string[];
  /** Names of those to whom it is attributed. */
  readonly attributedTo: readonly string[];
}

/** The words of a name, and the whole name without separators. */
const wordsOf = (name: string): string[] => [
  ...foldedWords(name.normalize('NFC')).map(({ text }) => cutTerm(text)),
  cutTerm(squeezed(name)),
];

/** The terms of a claim: the words of its sentence, of its entities and of those to whom it is attributed. */
export function claimTerms({ paraphrase, about, attributedTo }: NamedClaim): string[] {
  const words = foldedWords(paraphrase.normalize('NFC'));
  const all = [
    ...words.map(({ text }) => cutTerm(text)),
    ...words.filter(takesTypo).map(({ text }) => `=${cutTerm(text)}`),
    ...about.flatMap(wordsOf),
    ...about.flatMap((name) =>
      foldedWords(name)
        .filter(takesTypo)
        .map(({ text }) => `=${cutTerm(text)}`),
    ),
    ...attributedTo.flatMap(wordsOf).map((word) => `@${word}`),
  ];
  return [...new Set(all)].filter((term) => term !== '').slice(0, MOST_TERMS);
}

/** Words without content. A query still matches if one of them is not found. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a about an and are as at be between by did do does for from has have how in into is it its no not of on or that the their there these this to was were what when where which who why will with'.split(
    ' ',
  ),
);
