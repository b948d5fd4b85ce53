/**
 * Every name, alias, symbol, code and id of the graph finds its entity among the first three hits, as it is stored and as
 * people type it: in lower case, without accents, with the words in another order, with a typo, with other spaces,
 * hyphens and apostrophes.
 *
 * Names that several entities share (Pyongyang is a city and an alias of the state) are found when any of them is among
 * the first three. Two names are shared when they are equal without case, accents, spaces and punctuation: exactly what
 * search cannot tell apart.
 */
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { cypher } from '../../support/database.ts';
import { api } from './support.ts';

const { get } = api();

interface Named {
  readonly id: string;
  readonly text: string;
  readonly is: 'name' | 'code' | 'id';
}

/** Properties of each kind that are names for the entity in other systems. The iso2 of a place names its state. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  State: ['iso2', 'iso3', 'm49'],
  Treaty: ['cow', 'atop', 'unts'],
  Organization: ['cowIgo'],
  Event: ['unres'],
  Issue: ['unga'],
};

async function everyName(): Promise<Named[]> {
  const rows = await cypher(
    `MATCH (n:Entity) WHERE n.origin = 'seed'
     RETURN n.id AS id, properties(n) AS own,
       COLLECT { MATCH (c:Code)-[:IDENTIFIES]->(n) RETURN [c.scheme, c.value] } AS codes ORDER BY id`,
  );
  return rows.flatMap((row): Named[] => {
    const id = String(row.id);
    const own = row.own as Record<string, unknown>;
    const names = [own.name, own.symbol, ...((own.aliases as unknown[]) ?? [])];
    const properties = [...(CODES[kindOfId(id) ?? ''] ?? []), 'wikidata'];
    const codes = properties.map((name) => own[name]).filter((value) => value !== undefined);
    return [
      ...names.filter((text) => typeof text === 'string').map((text) => ({ id, text, is: 'name' as const })),
      ...codes.map((value) => ({ id, text: String(value), is: 'code' as const })),
      ...(row.codes as [string, string][]).flatMap(([scheme, value]) => [
        { id, text: value, is: 'code' as const },
        { id, text: `${scheme} ${value}`, is: 'code' as const },
      ]),
      { id, text: id, is: 'id' as const },
    ];
  });
}

const APOSTROPHES = /['’‘ʼ]/g;
const GAPS = /[\s\-–—‐‑]+/g;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
const same = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
/** Scripts in which a reader may put a space between any two signs. */
const SYLLABIC = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]{3,}$/u;

/** Four typos, one for each word in turn: two letters change places, one is missing, doubled, or another. */
function typosOf(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]{5,}/gu)].filter(
    // An abbreviation with another letter is another abbreviation.
    ({ 0: word }) => !(word === word.toUpperCase() && word !== word.toLowerCase()),
  );
  return words.map(({ 0: word, index }, turn) => {
    const at = Math.floor(word.length / 2);
    const letters = [...word];
    const [a = '', b = ''] = [letters[at - 1], letters[at]];
    if (turn % 4 === 0 && a !== b) letters.splice(at - 1, 2, b, a);
    else if (turn % 4 === 1) letters.splice(at, 1);
    else if (turn % 4 === 2) letters.splice(at, 0, b);
    else letters.splice(at, 1, b === 'x' ? 'q' : 'x');
    return text.slice(0, index) + letters.join('') + text.slice(index + word.length);
  });
}

function spacingsOf(text: string): string[] {
  const gaps = [...text.matchAll(GAPS)];
  const without = (gap: RegExpMatchArray | undefined, put = '') =>
    gap === undefined ? [] : [text.slice(0, gap.index) + put + text.slice((gap.index ?? 0) + gap[0].length)];
  const signs = [...text];
  const longest = text.split(GAPS).sort((a, b) => b.length - a.length)[0] ?? '';
  return [
    text.replace(GAPS, ''),
    text.replace(GAPS, ' '),
    text.replace(GAPS, '-'),
    ...without(gaps[0]),
    ...without(gaps.at(-1)),
    ...(SYLLABIC.test(text)
      ? [1, Math.floor(signs.length / 2)].map(
          (at) => `${signs.slice(0, at).join('')} ${signs.slice(at).join('')}`,
        )
      : []),
    ...(longest.length >= 6 && /^\p{L}+$/u.test(longest)
      ? [text.replace(longest, `${longest.slice(0, 3)} ${longest.slice(3)}`)]
      : []),
    text.replace(APOSTROPHES, "'"),
    text.replace(APOSTROPHES, '’'),
    text.replace(APOSTROPHES, ''),
  ];
}

function swapped(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length < 2 ? [] : [[...words.slice(1), words[0]].join(' '), [...words].reverse().join(' ')];
}

/** What makes sense of each: a code has no words and no typos, an id has its hyphens. */
const VARIANTS: Readonly<Record<string, (one: Named) => readonly string[]>> = {
  'as it is stored': ({ text }) => [text],
  'in lower case': ({ text }) => [text.toLowerCase()],
  'without accents': ({ text }) => [plain(text)],
  'with its words swapped': ({ text, is }) => (is === 'name' ? swapped(text) : []),
  'with a typo': ({ text, is }) => (is === 'name' ? typosOf(text) : []),
  'with other spaces, hyphens and apostrophes': ({ text, is }) => (is === 'code' ? [] : spacingsOf(text)),
};

/** The API takes 200 characters; a longer variant cannot be asked. */
const LONGEST = 200;

describe('every name, alias, symbol, code and id finds its entity among the first three', () => {
  for (const [title, variantsOf] of Object.entries(VARIANTS)) {
    it(title, async () => {
      const names = await everyName();
      const shared = new Map<string, Set<string>>();
      for (const { id, text } of names)
        shared.set(same(text), new Set([...(shared.get(same(text)) ?? []), id]));
      const asked = new Map<string, Set<string>>();
      for (const one of names) {
        for (const text of new Set(variantsOf(one))) {
          if (text.length > LONGEST) continue;
          const right = shared.get(same(one.text)) ?? new Set();
          asked.set(text, new Set([...(asked.get(text) ?? []), ...right]));
        }
      }
      expect(asked.size).toBeGreaterThan(100);
      const missed: string[] = [];
      const queue = [...asked];
      const work = async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          const [text, right] = next;
          const answer = await get<SearchAnswer>(`/search?in=entities&limit=3&q=${encodeURIComponent(text)}`);
          const found = answer.items.map(({ id }) => id);
          if (!found.some((id) => right.has(id)))
            missed.push(`“${text}” finds ${found.join(', ') || 'nothing'}, not ${[...right].join(' or ')}`);
        }
      };
      await Promise.all([1, 2, 3, 4].map(work));
      expect(missed.sort()).toEqual([]);
    }, 300_000);
  }
});
