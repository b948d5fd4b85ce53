/** Search for claims: by their sentence, by what they are about, by whom they are attributed to. */
import { describe, expect, it } from 'vitest';
import type { ClaimHit, SearchAnswer } from '../../../src/features/search/contract.ts';
import { api } from './support.ts';

const { ask, get } = api();
const search = (q: string, more = '') => get<SearchAnswer>(`/search?q=${encodeURIComponent(q)}${more}`);
const claims = async (q: string, more = '&limit=200') =>
  (await search(q, `&in=claims${more}`)).claims?.items ?? [];
const marked = ({ paraphrase, matched }: ClaimHit) =>
  matched.ranges.map(([from, to]) => paraphrase.slice(from, to));

describe('search for claims', () => {
  it('finds a sentence by its words, marks them, and says where it stands', async () => {
    const [first] = await claims('interesting');
    expect(first).toMatchObject({
      paraphrase: 'Putin found Kim rather open, and interesting.',
      source: { id: 'source:diplomat-2019' },
    });
    expect(first?.locator).toMatch(/^¶\d/);
    expect(first && marked(first)).toEqual(['interesting']);
    expect(first?.entities.map(({ id }) => id)).toContain('person:kim-jong-un');
  });

  it('finds the lack of freight', async () => {
    const found = await claims('lack of freight');
    // The sentence says it in other words: the name of what it is about has these.
    expect(found.map(({ paraphrase }) => paraphrase)).toContain(
      'There are not enough goods to carry, and that hurts Khasan–Rajin.',
    );
    expect(found[0]?.entities.map(({ name }) => name)).toContain('Lack of freight');
  });

  it('takes “X said about Y” as claims attributed to X and about Y', async () => {
    const found = await claims('Putin said about Kim');
    expect(found.length).toBeGreaterThan(0);
    for (const { attributedTo, entities, paraphrase } of found) {
      expect(attributedTo.map(({ id }) => id)).toContain('person:vladimir-putin');
      expect(`${paraphrase} ${entities.map(({ id, name }) => id + name).join(' ')}`).toMatch(/kim/i);
    }
    const inRussian = await claims('Путин said about 김정은');
    expect(inRussian.length).toBeGreaterThan(0);
  });

  it('answers a question by its content, in the order of the text', async () => {
    const [first] = await claims('why was there no agreement in Hanoi?');
    expect(first?.paraphrase).toBe('In Hanoi no agreement was reached for now.');
    const article = (await claims('Putin said about Kim')).filter(
      ({ source }) => source.id === 'source:diplomat-2019',
    );
    const paragraphs = article
      .filter(({ matched }) => matched.ranges.length > 0)
      .map(({ locator }) => Number(locator.replace('¶', '')));
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });

  it('finds by names in any script that the sentence does not have', async () => {
    expect((await claims('Poutine')).length).toBeGreaterThan(0);
    expect((await claims('푸틴 interesting')).map(({ paraphrase }) => paraphrase)).toContain(
      'Putin found Kim rather open, and interesting.',
    );
  });

  it('finds the singular by its plural, and a word with a typo', async () => {
    expect((await claims('treaties')).length).toBeGreaterThan(0);
    expect((await claims('intresting'))[0]?.paraphrase).toContain('interesting');
  });

  it('puts claims whose sentence has the words before those where a name has', async () => {
    const found = await claims('kim');
    const has = found.map((hit) => hit.matched.ranges.length > 0);
    expect(has).toEqual([...has].sort((a, b) => Number(b) - Number(a)));
  });

  it('stands beside the entities, at most ten; the rest comes by its own cursor', async () => {
    const both = await search('kim', '&limit=200');
    expect(both.items.length).toBeGreaterThan(1);
    expect(both.claims?.showing).toBe(10);
    const whole = await claims('kim');
    const ids = both.claims?.items.map(({ id }) => id) ?? [];
    let next = both.claims?.next;
    while (next !== undefined) {
      const page: SearchAnswer = await search('kim', `&limit=40&cursor=${next}`);
      expect(page.items).toEqual([]);
      ids.push(...(page.claims?.items.map(({ id }) => id) ?? []));
      next = page.claims?.next;
    }
    expect(ids).toEqual(whole.map(({ id }) => id));
    expect(both.claims?.total).toBe(ids.length);
  });

  it('leaves out what was not asked for', async () => {
    expect((await search('kim', '&in=entities')).claims).toBeUndefined();
    expect((await search('kim', '&in=claims')).items).toEqual([]);
    expect((await ask('/api/v1/search?q=kim&in=both')).status).toBe(400);
  });

  it('takes kinds, sources, what was known, and dates', async () => {
    const all = await claims('kim');
    for (const [more, keeps] of [
      ['&sources=source:diplomat-2019', (hit: ClaimHit) => hit.source.id === 'source:diplomat-2019'],
      ['&sources=-source:diplomat-2019', (hit: ClaimHit) => hit.source.id !== 'source:diplomat-2019'],
      ['&knownAt=2018-12-31', (hit: ClaimHit) => hit.knownFrom <= 20181231 && hit.knownTo > 20181231],
      ['&kinds=Office', (hit: ClaimHit) => hit.entities.some(({ kind }) => kind === 'Office')],
    ] as const) {
      const found = await claims('kim', `&limit=200${more}`);
      expect([more, found.map(({ id }) => id)]).toEqual([more, all.filter(keeps).map(({ id }) => id)]);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(all.length);
    }
    const before = await claims('kim', '&limit=200&asOf=2000-01-01');
    expect(before.length).toBeLessThan(all.length);
    expect(
      before.every(({ when }) => when === undefined || when < '2000-01-02' || when.startsWith('[')),
    ).toBe(true);
  });

  it.each([
    ['summit declaration', 'denied', 'The summit issued no common declaration.'],
    ['deliveries of petroleum', 'expected', 'The deliveries of petroleum will probably go on.'],
  ])('“%s” finds what is %s, with its mode', async (q, mode, paraphrase) => {
    expect((await claims(q)).filter((hit) => hit.paraphrase === paraphrase).map((hit) => hit.mode)).toContain(
      mode,
    );
  });

  it('finds nothing where there is nothing to look up', async () => {
    expect((await search('"(*) ~ &&')).claims).toEqual({ items: [], showing: 0, total: 0 });
  });
});
