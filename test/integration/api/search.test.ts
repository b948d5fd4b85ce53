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
    ['Vladivostk', 'event:vladivostok-summit-2019'],
    ['S/RES/2397', 'resolution:S-RES-2397'],
    ['S/RES/2397 (2017)', 'resolution:S-RES-2397'],
    ['res 2397', 'resolution:S-RES-2397'],
    ['2397', 'resolution:S-RES-2397'],
  ])('%s finds %s first', async (q, id) => expect(await first(q)).toBe(id));

  it('puts exact before beginnings before typos, and the more connected first among equals', async () => {
    const { items } = await search('kim jong', '&limit=200');
    const ranks = items.map(({ matched, degree }) => [
      ['exact', 'prefix', 'fuzzy'].indexOf(matched.how),
      -degree,
    ]);
    const sorted = [...ranks].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
    expect(ranks).toEqual(sorted);
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
