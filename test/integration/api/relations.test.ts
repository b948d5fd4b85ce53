/** Relationships of one entity: counts that agree with the pages, pages that lose and double no row. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { cypher } from '../../support/database.ts';
import { cypherText } from './cypher-text.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
const HUB = '/entities/state:t-api-hub/relations';

beforeAll(async () => {
  await cypher(cypherText('bulk-remove'));
  await cypher(cypherText('bulk-write'));
});
afterAll(() => cypher(cypherText('bulk-remove')));

/** Walks all pages. */
async function allPages(path: string): Promise<RelationsAnswer[]> {
  const pages: RelationsAnswer[] = [];
  let next: string | undefined;
  do {
    const cursor = next === undefined ? '' : `&cursor=${next}`;
    const page = await get<RelationsAnswer>(`${path}${cursor}`);
    pages.push(page);
    next = page.next;
  } while (next !== undefined && pages.length < 200);
  return pages;
}

const idsOf = (pages: readonly RelationsAnswer[]) =>
  pages.flatMap(({ items }) => items.map(({ relation }) => relation.id));

describe('pages over bulk and other types', () => {
  it.each([7, 50, 200])('lose and double no row at a limit of %i, across equal dates', async (limit) => {
    const pages = await allPages(`${HUB}?limit=${limit}`);
    const ids = idsOf(pages);
    expect(new Set(ids).size).toBe(270);
    expect(ids.length).toBe(270);
    expect(pages[0]?.total).toBe(270);
    for (const page of pages.slice(0, -1)) expect(page.showing).toBe(limit);
  });

  it('come newest first, then by id', async () => {
    const items = (await allPages(`${HUB}?limit=100`)).flatMap((page) => page.items);
    const keys = items.map(({ relation }) => [relation.fromMin, relation.id] as const);
    const sorted = [...keys].sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? 1 : -1));
    expect(keys).toEqual(sorted);
  });

  it('are the same whatever the size of a page', async () => {
    expect(idsOf(await allPages(`${HUB}?limit=11`))).toEqual(idsOf(await allPages(`${HUB}?limit=200`)));
  });

  it('hold one type where one is asked for, with the count of it alone', async () => {
    const pages = await allPages(`${HUB}?types=VOTED&limit=50`);
    expect(pages[0]?.counts.map(({ type, count }) => [type, count])).toEqual([['VOTED', 120]]);
    expect(idsOf(pages).every((id) => id.startsWith('voted:'))).toBe(true);
  });

  it('are read from the other end, too', async () => {
    const page = await get<RelationsAnswer>('/entities/event:t-api-7/relations');
    expect(page.items.map(({ relation, direction, other }) => [relation.type, direction, other.id])).toEqual([
      ['VOTED', 'in', 'state:t-api-hub'],
      ['TOOK_PART_IN', 'in', 'state:t-api-hub'],
    ]);
    expect(page.counts.find(({ type }) => type === 'VOTED')?.reads).toBe('had the vote of');
  });

  it('leave out by date what is not true then, in counts and pages alike', async () => {
    const before = await get<RelationsAnswer>(`${HUB}?asOf=2000-01-04&limit=200`);
    expect(before.counts.map(({ type, count }) => [type, count])).toEqual([
      ['TOOK_PART_IN', 40],
      ['VOTED', 40],
    ]);
    expect(before.items.length).toBe(80);
    const later = await get<RelationsAnswer>(`${HUB}?asOf=2001-01-01&types=PARTY_TO`);
    expect(later.total).toBe(0);
    const range = await get<RelationsAnswer>(`${HUB}?asOf=2000-01-02/2000-01-03&types=VOTED,PARTY_TO`);
    expect(range.total).toBe(20);
  });

  it('leave out by kind and degree of the other end', async () => {
    const treaties = await get<RelationsAnswer>(`${HUB}?kinds=Treaty&limit=200`);
    expect(treaties.total).toBe(30);
    expect(treaties.items.every(({ other }) => other.kind === 'Treaty')).toBe(true);
    const tied = await get<RelationsAnswer>(`${HUB}?degree=2&limit=200`);
    expect(tied.total).toBe(240);
  });

  it('hold no more than the cap, whatever is asked', async () => {
    const page = await get<RelationsAnswer>(`${HUB}?limit=5000`);
    expect([page.showing, page.items.length, page.total]).toEqual([200, 200, 270]);
    expect(page.next).toBeDefined();
  });

  it('refuse a cursor of another question, and what is none', async () => {
    const { next } = await get<RelationsAnswer>(`${HUB}?limit=5&types=VOTED`);
    for (const path of [
      `${HUB}?limit=5&cursor=${next}`,
      `/entities/state:PRK/relations?types=VOTED&cursor=${next}`,
      `${HUB}?cursor=x`,
    ]) {
      const answer = await ask<ProblemBody>(`/api/v1${path}`);
      expect([path, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([path, 400, '/query/cursor']);
    }
    // Another size of page is the same question.
    expect((await get<RelationsAnswer>(`${HUB}?limit=9&types=VOTED&cursor=${next}`)).items.length).toBe(9);
  });
});

const FILTERS = ['', '&asOf=2019-04-26', '&knownAt=2018-01-01', '&sources=source:diplomat-2019'];

describe('relationships of the dossier', () => {
  it('say a symmetric one once, without a direction', async () => {
    const page = await get<RelationsAnswer>(
      '/entities/state:PRK/relations?types=BORDERS,ALLIED_WITH&limit=200',
    );
    expect(page.items.length).toBeGreaterThan(0);
    expect(page.items.every(({ direction }) => direction === 'both')).toBe(true);
    expect(new Set(page.items.map(({ relation }) => relation.id)).size).toBe(page.items.length);
    expect(page.total).toBe(page.items.length);
  });

  it('bring their claims along when asked', async () => {
    const page = await get<RelationsAnswer>('/entities/treaty:cow-397/relations?include=claims&limit=200');
    const brought = new Set(page.claims?.map(({ id }) => id));
    expect(brought.size).toBeGreaterThan(3);
    for (const { relation } of page.items) for (const id of relation.claims) expect(brought).toContain(id);
  });

  it('have counts that agree with their pages for every entity', async () => {
    const { items } = await get<{ items: { id: string }[] }>('/entities?limit=200');
    const compared: string[] = [];
    for (const { id } of items.filter((_, index) => index % 7 === 0)) {
      for (const filter of FILTERS) {
        const answer = await ask<RelationsAnswer>(`/api/v1/entities/${id}/relations?limit=200${filter}`);
        // Some are not there under every filter.
        if (answer.status === 404) continue;
        compared.push(filter);
        const counted = Object.fromEntries(
          answer.body.counts.map(({ type, direction, count }) => [`${type} ${direction}`, count]),
        );
        const paged: Record<string, number> = {};
        for (const { relation, direction } of answer.body.items) {
          const key = `${relation.type} ${direction}`;
          paged[key] = (paged[key] ?? 0) + 1;
        }
        expect([id, filter, paged]).toEqual([id, filter, counted]);
      }
    }
    for (const filter of FILTERS) {
      expect([filter, compared.filter((one) => one === filter).length > 5]).toEqual([filter, true]);
    }
  });
});

describe('one relationship', () => {
  const USSR = '/relations/party:rus~cow-264~1961';

  it('says its ends, dates in words, claims, and what disputes it', async () => {
    const found = await get<RelationAnswer>(USSR);
    expect([found.from.name, found.relation.disputed]).toEqual(['Russia', true]);
    expect(found.words.when).toBe('6 July 1961 – 7 September 1995');
    expect(found.claims.map(({ source }) => source.id).sort()).toEqual([
      'source:atop-5.0',
      'source:cow-alliances-4.1',
    ]);
    expect(found.disputedBy.length).toBe(2);
  });

  it('shows the best claim that is left, and says so, where sources leave the chosen one out', async () => {
    const found = await get<RelationAnswer>(`${USSR}?sources=source:atop-5.0`);
    expect(found.relation.when).toBe('1961-07-06/1996-09-10');
    expect(found.relation.toMax).toBe(19960910);
    expect(found.relation.chosenLeftOut).toBe(true);
    expect(found.relation.disputed).toBe(false);
    expect(found.disputedBy).toEqual([]);
  });

  it('is dated by that claim in pictures as well', async () => {
    const day = 'asOf=1996-01-01';
    const path = '/entities/state:RUS/relations?types=PARTY_TO';
    const ids = async (query: string) => idsOf([await get<RelationsAnswer>(`${path}&${query}`)]);
    expect(await ids(day)).not.toContain('party:rus~cow-264~1961');
    expect(await ids(`${day}&sources=source:atop-5.0`)).toContain('party:rus~cow-264~1961');
    expect(await ids('asOf=1997-01-01&sources=source:atop-5.0')).not.toContain('party:rus~cow-264~1961');
  });

  it('is undisputed before the second claim was known', async () => {
    const found = await get<RelationAnswer>(`${USSR}?knownAt=2015-01-01`);
    expect(found.relation.disputed).toBe(false);
    expect(found.claims.map(({ source }) => source.id)).toEqual(['source:cow-alliances-4.1']);
    const earlier = await ask<ProblemBody>(`/api/v1${USSR}?knownAt=2012-01-01`);
    expect([earlier.status, earlier.body.code]).toEqual([404, 'not-in-perspective']);
  });

  it('is found by every id that the graph shows', async () => {
    const { edges } = await get<{ edges: { id: string; type: string }[] }>('/graph');
    const types = new Map(edges.map((edge) => [edge.type, edge.id]));
    for (const [type, id] of types) {
      expect((await get<RelationAnswer>(`/relations/${id}`)).relation).toMatchObject({ id, type });
    }
  });

  it('offers near ones for an id that nothing has', async () => {
    const answer = await ask<ProblemBody>('/api/v1/relations/party:rus~cow-264~1960');
    expect(answer.status).toBe(404);
    expect(answer.body.near?.[0]?.id).toBe('party:rus~cow-264~1961');
    expect((await ask('/api/v1/relations/nonsense')).status).toBe(404);
  });
});
