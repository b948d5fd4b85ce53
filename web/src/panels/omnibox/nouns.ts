/**
 * Nouns in view phrases ("treaties", "summits", "sanctions", "members"): kinds and their subtypes, relationship
 * families, and ends of relationship types ("is a member of" → member). Pure.
 */
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../../src/model/kinds.ts';
import {
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../../src/model/relationship-types.ts';

export type Meaning =
  | { readonly is: 'kind'; readonly kind: Kind; readonly also?: string }
  | { readonly is: 'family'; readonly family: Family }
  /** `end` = which end the noun names: members of X are at the `from` end of MEMBER_OF. */
  | { readonly is: 'type'; readonly type: RelationshipType; readonly end: 'from' | 'to' }
  | { readonly is: 'everything' };

export interface Noun {
  readonly meaning: Meaning;
  /** As a title: "Treaties". */
  readonly title: string;
}

/** Synonyms. */
const SYNONYMS: Readonly<Record<string, string>> = {
  agreements: 'treaties',
  pacts: 'treaties',
  countries: 'states',
  nations: 'states',
  persons: 'people',
  politicians: 'leaders',
  posts: 'offices',
  organisations: 'organizations',
  bodies: 'organizations',
  institutions: 'organizations',
  towns: 'places',
  cities: 'places',
  bans: 'measures',
  decisions: 'sanctions',
  encounters: 'meetings',
  plans: 'proposals',
  negotiations: 'talks',
  ties: 'relationships',
  relations: 'relationships',
  connections: 'relationships',
};

/** Nouns for the ends of symmetric relationships. */
const SYMMETRIC: Readonly<Partial<Record<RelationshipType, readonly string[]>>> = {
  ALLIED_WITH: ['ally', 'alliance'],
  BORDERS: ['neighbour', 'neighbor', 'border'],
};

/** Irregular plurals. */
const PLURALS: Readonly<Record<string, string>> = { child: 'children', person: 'people' };

function pluralOf(noun: string): string {
  const own = PLURALS[noun];
  if (own !== undefined) return own;
  if (noun.endsWith('s')) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function makeNouns(): Map<string, Noun> {
  const nouns = new Map<string, Noun>();
  /** The first meaning wins: kinds before families before ends. */
  const add = (singular: string, plural: string, meaning: Meaning) => {
    const noun = { meaning, title: capital(plural) };
    for (const word of [singular, plural]) if (!nouns.has(word)) nouns.set(word, noun);
  };
  for (const kind of KIND_NAMES) {
    const { plural, also } = KINDS[kind];
    add(kind.toLowerCase(), plural.toLowerCase(), { is: 'kind', kind });
    for (const label of also)
      add(label.toLowerCase(), pluralOf(label.toLowerCase()), { is: 'kind', kind, also: label });
  }
  for (const family of Object.keys(FAMILIES) as Family[]) {
    for (const part of FAMILIES[family].label.toLowerCase().split(/,| and /)) {
      const plural = part.trim();
      add(plural.replace(/s$/, ''), plural, { is: 'family', family });
    }
  }
  for (const type of RELATIONSHIP_TYPE_NAMES) {
    const { forward, backward, symmetric } = RELATIONSHIP_TYPES[type];
    for (const [phrase, end] of [
      [forward, 'from'],
      [backward, 'to'],
    ] as const) {
      const noun = /^is an? (\w+) (?:of|in|to|for)$/.exec(phrase)?.[1];
      if (noun !== undefined) add(noun, pluralOf(noun), { is: 'type', type, end });
    }
    if (symmetric)
      for (const noun of SYMMETRIC[type] ?? []) add(noun, pluralOf(noun), { is: 'type', type, end: 'from' });
  }
  add('relationship', 'relationships', { is: 'everything' });
  for (const [word, meant] of Object.entries(SYNONYMS)) {
    const noun = nouns.get(meant);
    if (noun && !nouns.has(word)) nouns.set(word, noun);
    const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
    if (noun && !nouns.has(singular)) nouns.set(singular, noun);
  }
  return nouns;
}

const NOUNS = makeNouns();

export const nounOf = (word: string): Noun | undefined => NOUNS.get(word.toLowerCase());
