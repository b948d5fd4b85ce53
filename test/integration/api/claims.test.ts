/** Claims, disputes, sources and what a resolution does. */
import { describe, expect, it } from 'vitest';
import type { ClaimsAnswer } from '../../../src/features/claims/contract.ts';
import type { ContestedAnswer } from '../../../src/features/contested/contract.ts';
import type { RelationAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import type { SourcesAnswer } from '../../../src/features/sources/contract.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();

async function allClaims(query: string): Promise<ClaimsAnswer['items']> {
  const items: ClaimsAnswer['items'] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const page: ClaimsAnswer = await get(`/claims?limit=200${query}${next && `&cursor=${next}`}`);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

describe('claims', () => {
  it('are filtered by any combination as all of them would be by hand', async () => {
    const all = await allClaims('');
    expect(all.length).toBeGreaterThan(400);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const article = 'source:diplomat-2019';
    const tests: [string, (claim: ClaimsAnswer['items'][number]) => boolean][] = [
      [`&sources=${article}&locator=¶2`, ({ source, locator }) => source.id === article && locator === '¶2'],
      ['&mode=denied', ({ mode }) => mode === 'denied'],
      [
        '&attributedTo=person:vladimir-putin&mode=asserted',
        ({ attributedTo, mode }) =>
          mode === 'asserted' && attributedTo.some(({ id }) => id === 'person:vladimir-putin'),
      ],
      ['&predicate=aim', ({ predicate }) => predicate === 'aim'],
      ['&status=disputed', ({ status }) => status === 'disputed'],
      ['&knownAt=2018-01-01', ({ knownFrom }) => knownFrom <= 20180101],
      [
        `&sources=${article},source:atop-5.0&mode=expected`,
        ({ source, mode }) => mode === 'expected' && source.id === article,
      ],
    ];
    for (const [query, test] of tests) {
      const found = (await allClaims(query)).map(({ id }) => id);
      expect([query, found]).toEqual([query, all.filter(test).map(({ id }) => id)]);
      expect([query, found.length > 0]).toEqual([query, true]);
    }
  });

  it('about a summit are those of which it is subject or object', async () => {
    const found = await allClaims('&about=event:vladivostok-summit-2019');
    expect(found.some(({ subject }) => subject === 'event:vladivostok-summit-2019')).toBe(true);
    expect(found.some(({ object }) => object === 'event:vladivostok-summit-2019')).toBe(true);
  });

  it('page without loss', async () => {
    const whole = (await allClaims('&mode=denied')).map(({ id }) => id);
    const ids: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: ClaimsAnswer = await get(`/claims?mode=denied&limit=3${next && `&cursor=${next}`}`);
      expect(page.total).toBe(whole.length);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(whole);
  });

  it('credit what is credited, outermost first', async () => {
    const all = await allClaims('');
    const deep = all.filter(({ attributedTo }) => attributedTo.length > 1);
    expect(deep.length).toBeGreaterThan(0);
    for (const { attributedTo } of deep) {
      const depths = attributedTo.map(({ depth }) => depth);
      expect(depths).toEqual([...depths].sort((a, b) => a - b));
    }
  });

  it('refuse what does not exist', async () => {
    expect((await ask('/api/v1/claims?about=state:XXX')).status).toBe(404);
    expect((await ask('/api/v1/claims?relation=party:x~y~0')).status).toBe(404);
    const answer = await ask<ProblemBody>('/api/v1/claims?sources=source:diplomat-2018');
    expect(answer.body.errors?.[0]?.pointer).toBe('/query/sources');
  });
});

describe('disputes', () => {
  it('stand side by side, the chosen claim first, with the relationship they concern', async () => {
    const { items, total } = await get<ContestedAnswer>('/contested');
    expect(total).toBe(items.length);
    const signed = items.find(({ predicate }) => predicate === 'signed');
    expect(signed?.subject.id).toBe('treaty:cow-397');
    expect(signed?.claims[0]?.chosen).toBe(true);
    expect(signed?.claims.map(({ value }) => value)).toEqual(expect.arrayContaining(['2000-02-09', '2001']));
    const party = items.find(
      ({ predicate, subject }) => predicate === 'PARTY_TO' && subject.id === 'state:RUS',
    );
    expect(party?.relation).toBe('party:rus~cow-264~1961');
  });

  it('say why one side is shown: by the stored reason, or by the rule where that claim is left out', async () => {
    const { items } = await get<ContestedAnswer>('/contested');
    expect(items.length).toBeGreaterThan(1);
    for (const { because, claims } of items) {
      expect(because).toBe(claims.find(({ chosen }) => chosen)?.because);
      expect(because).toMatch(/\.$/);
    }
    const [left] = (await get<ContestedAnswer>('/contested?sources=source:atop-5.0,source:diplomat-2019'))
      .items;
    expect(left?.because).toBe('It was published first among the claims that match the filter.');
  });

  it('need two claims that are left', async () => {
    expect((await get<ContestedAnswer>('/contested?sources=source:diplomat-2019')).items).toEqual([]);
    const two = await get<ContestedAnswer>(
      '/contested?sources=source:diplomat-2019,source:cow-alliances-4.1',
    );
    expect(two.items.map(({ predicate }) => predicate)).toEqual(['signed']);
    expect((await get<ContestedAnswer>('/contested?knownAt=2018-12-31')).items).toEqual([]);
  });
});

describe('sources', () => {
  it('say how many claims rest on them', async () => {
    const { items, total } = await get<SourcesAnswer>('/sources?limit=200');
    expect(total).toBe(items.length);
    const sum = items.reduce((all, { claims }) => all + claims, 0);
    expect(sum).toBe((await get<{ claims: number }>('/stats')).claims);
    const article = items.find(({ role }) => role === 'article');
    expect(article?.id).toBe('source:diplomat-2019');
    expect(article?.writtenBy.length).toBeGreaterThan(0);
  });
});

describe('effects of a resolution', () => {
  const of = (id: string, query = '') => get<EffectsAnswer>(`/resolutions/resolution:${id}/effects${query}`);

  it('mark what is superseded, by what, and whose that is', async () => {
    const { measures } = await of('S-RES-2375', '?asOf=2019-04-26');
    const oil = measures.find(({ measure }) => measure.id === 'measure:S-RES-2375-op14.2');
    expect(oil?.superseded).toBe(true);
    expect(oil?.supersededBy[0]?.by.id).toMatch(/^measure:S-RES-2397-op5/);
    expect(oil?.supersededBy[0]?.imposedBy.map(({ id }) => id)).toEqual(['resolution:S-RES-2397']);
    expect(measures.map(({ measure }) => measure.id)).not.toContain('measure:S-RES-2375-op14.1');
    expect((await of('S-RES-2375')).measures.map(({ measure }) => measure.id)).toContain(
      'measure:S-RES-2375-op14.1',
    );
  });

  it('name exemptions with their scope, and deadlines in words', async () => {
    const joint = (await of('S-RES-2375')).measures.flatMap(({ exempts }) => exempts);
    expect(
      joint.some(({ entity, relation }) => entity.id === 'project:khasan-rajin' && relation.properties.scope),
    ).toBe(true);
    const workers = (await of('S-RES-2397')).measures.find(({ deadline }) => deadline !== undefined);
    expect(workers?.deadline?.words).toContain('December 2019');
    expect(workers?.constrains.length).toBeGreaterThan(0);
    expect(workers?.targets.map(({ entity }) => entity.id)).toContain('state:PRK');
  });
});

describe('the alliance of 1961', () => {
  const id = 'allied-with:state:PRK~state:RUS~1961-07-06';

  it('is disputed as its memberships are, and dated by the source that is left', async () => {
    expect((await get<RelationAnswer>(`/relations/${id}`)).relation.disputed).toBe(true);
    const atop = await get<RelationAnswer>(`/relations/${id}?sources=source:atop-5.0`);
    expect(atop.relation).toMatchObject({ disputed: false, when: '1961-07-06/1996-09-10', toMax: 19960910 });
  });

  it('is the only one of the two: the treaty of 2000 is an entente, and called so', async () => {
    expect((await ask('/api/v1/relations/allied-with:state:PRK~state:RUS~2000-02-09')).status).toBe(404);
    const { words } = await get<RelationAnswer>('/relations/party:rus~cow-397~2000');
    expect(words.reads).toBe(
      'Russia is a party to the entente (a pact to consult) Treaty of Friendship, Good-Neighbourliness and Cooperation',
    );
  });
});
