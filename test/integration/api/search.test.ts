/** Search as a person types: any script, unfinished, one typo, codes and UN symbols. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import { api } from './support.ts';

const { ask, get } = api();
const search = (q: string, more = '') => get<SearchAnswer>(`/search?q=${encodeURIComponent(q)}${more}`);
const first = async (q: string) => (await search(q)).items[0]?.id;

describe('search', () => {
  it.each([
    ['North Korea', 'state:PRK'],
    ['north kor', 'state:PRK'],
    ['DPRK', 'state:PRK'],
    ['KP', 'state:PRK'],
    ['prk', 'state:PRK'],
    ['state:PRK', 'state:PRK'],
    ['КНДР', 'state:PRK'],
    ['朝鲜', 'state:PRK'],
    ['김정은', 'person:kim-jong-un'],
    ['김정', 'person:kim-jong-un'],
    ['金正恩', 'person:kim-jong-un'],
    ['ким чен ы', 'person:kim-jong-un'],
    ['Kim Jong-un', 'person:kim-jong-un'],
    ['jong un kim', 'person:kim-jong-un'],
    ['Putin', 'person:vladimir-putin'],
    ['Lavrvo', 'person:sergey-lavrov'],
    ['Vladivostk', 'place:vladivostok'],
    ['Vladivostk summit', 'event:vladivostok-summit-2019'],
    ['S/RES/2397', 'resolution:S-RES-2397'],
    ['S/RES/2397 (2017)', 'resolution:S-RES-2397'],
    ['res 2397', 'resolution:S-RES-2397'],
    ['Republic of Korea', 'state:KOR'],
    ['President of Russia', 'office:RUS-president'],
    ['the president of the Russia', 'office:RUS-president'],
    ['김 정은', 'person:kim-jong-un'],
    ['Kim Jongun', 'person:kim-jong-un'],
    ['Jongun', 'person:kim-jong-un'],
    ['Xi Jin Ping', 'person:xi-jinping'],
    ['Kim Chŏng-ŭn', 'person:kim-jong-un'],
    ['kim chong un', 'person:kim-jong-un'],
    ['Poutine', 'person:vladimir-putin'],
    ['Mun Jae-in', 'person:moon-jae-in'],
    ['キム・ジョンウン', 'person:kim-jong-un'],
    ['キムジョンウン', 'person:kim-jong-un'],
    ['كوريا الشمالية', 'state:PRK'],
    ['Grossbritannien', 'state:GBR'],
    ["Democratic People's Republic of Korea", 'state:PRK'],
    ['Q423', 'state:PRK'],
    ['q423', 'state:PRK'],
    ['408', 'state:PRK'],
    ['M49 408', 'state:PRK'],
    ['731', 'state:PRK'],
    ['COW 731', 'state:PRK'],
    ['cow731', 'state:PRK'],
    ['state:prk', 'state:PRK'],
    ['person:kim-jong', 'person:kim-jong-un'],
    ['2397', 'resolution:S-RES-2397'],
  ])('%s finds %s first', async (q, id) => expect(await first(q)).toBe(id));

  it.each([
    'kim jong',
    'korea',
    'putin',
    'dark',
    'russian',
  ])('%s: exact before beginnings before typos', async (q) => {
    const { items } = await search(q, '&limit=200');
    const ranks = items.map(({ matched }) => ['exact', 'prefix', 'fuzzy'].indexOf(matched.how));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it.each(['dark', 'PRT', 'uk', 'ussa', 'RAK'])('%s is no typo of an abbreviation', async (q) => {
    const { items } = await search(q);
    expect(
      items.filter(({ matched }) => matched.how === 'fuzzy' && /^\p{Lu}{2,6}$/u.test(matched.text)),
    ).toEqual([]);
  });

  it('does not find North Korea for “dark”', async () => {
    expect((await search('dark')).items.map(({ id }) => id)).not.toContain('state:PRK');
  });

  it('says by which code it found a state', async () => {
    const of = async (q: string) => (await search(q)).items[0]?.matched;
    expect(await of('Q423')).toMatchObject({ field: 'wikidata', text: 'Q423', how: 'exact' });
    expect(await of('408')).toMatchObject({ field: 'm49', text: '408' });
    expect(await of('COW 731')).toMatchObject({ field: 'COW', text: '731' });
    expect(await of('person:kim-jong-un')).toMatchObject({ field: 'id', how: 'exact' });
  });

  it('says what matched and where, fit to be marked', async () => {
    const { matched } = (await search('ким чен ы')).items[0] ?? {};
    expect(matched?.field).toBe('aliases');
    const marked = matched?.ranges.map(([from, to]) => matched.text.slice(from, to));
    expect(marked).toEqual(['Ким', 'Чен', 'Ы']);
  });

  it('pages through its hits without loss', async () => {
    const whole = await search('kim', '&limit=200');
    const ids: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: SearchAnswer = await search('kim', `&limit=2${next && `&cursor=${next}`}`);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    expect(whole.total).toBe(ids.length);
  });

  it('takes kinds and dates', async () => {
    const people = await search('kim', '&kinds=Person');
    expect(people.items.every(({ kind }) => kind === 'Person')).toBe(true);
    const before = await search('vladivostok summit', '&asOf=2019-01-01');
    expect(before.items.map(({ id }) => id)).not.toContain('event:vladivostok-summit-2019');
  });

  it('finds nothing in what has no letter, and asks for what is missing', async () => {
    expect((await search('"(*) ~ &&')).items).toEqual([]);
    expect((await ask('/api/v1/search')).status).toBe(400);
  });

  it('takes any text as text, never as syntax', async () => {
    const nasty = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(
            'AND',
            'OR',
            'NOT',
            '"',
            '\\',
            '(',
            ')',
            '*',
            '~2',
            '[a TO',
            ':',
            'name:',
            '/a',
            'kim',
            '^',
            '+-!',
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        )
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (q) => {
        const answer = await ask(`/api/v1/search?q=${encodeURIComponent(q.replace(/\p{Cs}/gu, ''))}`);
        expect([q, answer.status]).toEqual([q, 200]);
      }),
      { numRuns: 60, examples: [['a'.repeat(200)], ['kim\\'], ['"kim'], ['\u0000kim']] },
    );
  }, 60_000);
});
