/** Entities: facts with claims and disputes, series, lists, the drawn graph. */
import { describe, expect, it } from 'vitest';
import type { EntitiesAnswer, EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import type { SourcesAnswer } from '../../../src/features/sources/contract.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();

describe('one entity', () => {
  it('gives each property what is said of it, and the dispute', async () => {
    const { entity, facts } = await get<EntityAnswer>('/entities/treaty:cow-397');
    expect(entity.disputed).toEqual(['signed']);
    const signed = facts.find(({ property }) => property === 'signed');
    expect(signed?.value).toBe('2000-02-09');
    expect(signed?.disputed).toBe(true);
    expect(signed?.claims.map(({ source }) => source.id)).toContain('source:diplomat-2019');
    expect(signed?.claims.find(({ id }) => id === signed.shown)?.chosen).toBe(true);
  });

  it('shows what the article says where only it is asked', async () => {
    const { entity, facts } = await get<EntityAnswer>(
      '/entities/treaty:cow-397?sources=source:diplomat-2019',
    );
    const signed = facts.find(({ property }) => property === 'signed');
    expect([signed?.value, signed?.chosenLeftOut, signed?.disputed]).toEqual(['2001', true, false]);
    expect([entity.fromMin, entity.fromMax, entity.disputed]).toEqual([20010101, 20011231, []]);
    expect(entity.properties.signed).toBe('2001');
  });

  it('knows of no dispute before the second claim was public', async () => {
    const { entity } = await get<EntityAnswer>('/entities/treaty:cow-397?knownAt=2019-04-25');
    expect(entity.disputed).toEqual([]);
    expect((await get<EntityAnswer>('/entities/treaty:cow-397?knownAt=2019-04-26')).entity.disputed).toEqual([
      'signed',
    ]);
  });

  it('has its measured numbers as series in the order of time, each with claims', async () => {
    const { series } = await get<EntityAnswer>('/entities/activity:dprk-labour-in-russia');
    const workers = series.find(({ measure }) => measure === 'workers');
    expect(workers?.observations.map(({ value, qualifier }) => [qualifier, value])).toEqual([
      ['about', 30000],
      ['under', 10000],
    ]);
    for (const { claims } of workers?.observations ?? []) expect(claims.length).toBeGreaterThan(0);
    const then = await get<EntityAnswer>('/entities/activity:dprk-labour-in-russia?asOf=2019-04-26');
    expect(then.series.find(({ measure }) => measure === 'workers')?.observations.length).toBe(1);
  });

  it('is marked where it had ended', async () => {
    const { entity } = await get<EntityAnswer>('/entities/event:hanoi-summit-2019?asOf=2019-04-26');
    expect(entity.ended).toBe(true);
    expect((await get<EntityAnswer>('/entities/event:hanoi-summit-2019')).entity.ended).toBeUndefined();
  });
});

describe('lists', () => {
  it('page through a kind without loss', async () => {
    const whole = await get<EntitiesAnswer>('/entities?kinds=Event&limit=200');
    expect(whole.total).toBe(whole.items.length);
    const ids: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: EntitiesAnswer = await get(`/entities?kinds=Event&limit=4${next && `&cursor=${next}`}`);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it('take second labels, and dates', async () => {
    const { items } = await get<EntitiesAnswer>('/entities?kinds=Summit&asOf=2018-12-31&limit=200');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ also, fromMin }) => also === 'Summit' && fromMin <= 20181231)).toBe(true);
  });

  it('leave out undated entities until something dated shows them, and say how many', async () => {
    const states = await get<EntitiesAnswer>('/entities?kinds=State&limit=200');
    const then = await get<EntitiesAnswer>('/entities?kinds=State&asOf=1946&limit=200');
    expect(then.items.length).toBeGreaterThan(0);
    expect(then.items.every(({ attestedFrom = 0 }) => attestedFrom <= 19461231)).toBe(true);
    expect(then.undated).toEqual({ entities: states.items.length - then.items.length });
    expect(then.total).toBe(then.items.length);
    const included = await get<EntitiesAnswer>('/entities?kinds=State&asOf=1946&undated=include&limit=200');
    expect([included.total, included.undated]).toEqual([states.total, { entities: 0 }]);
    expect(states.undated).toBeUndefined();
  });

  it('take a month or a year as its days, and refuse what is no date', async () => {
    const idsAsOf = async (asOf: string) =>
      (await get<EntitiesAnswer>(`/entities?kinds=Summit&asOf=${asOf}`)).items.map(({ id }) => id);
    const byYear = await idsAsOf('2018');
    expect(byYear.length).toBeGreaterThan(0);
    expect(byYear).toEqual(await idsAsOf('2018-12-31'));
    expect((await idsAsOf('2019')).length).toBeGreaterThan(byYear.length);
    const answer = await ask<ProblemBody>('/api/v1/entities?kinds=Summit&asOf=2019-13');
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      {
        pointer: '/query/asOf',
        detail:
          '`asOf` must be a date such as 2019-04-26 or 2019-04, or an interval such as 2018/2019 (got `2019-13`). Month 13 does not exist.',
      },
    ]);
  });

  it('take several kinds and second labels at once, by id across their pages', async () => {
    const of = async (kinds: string) =>
      (await get<EntitiesAnswer>(`/entities?kinds=${kinds}&limit=200`)).items.map(({ id }) => id);
    const [people, summits, visits] = await Promise.all([of('Person'), of('Summit'), of('Visit')]);
    expect([people.length, summits.length, visits.length].every((length) => length > 1)).toBe(true);
    const all = [...new Set([...people, ...summits, ...visits])].sort();
    const ids: string[] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const page: EntitiesAnswer = await get(
        `/entities?kinds=Visit,Person,Summit&limit=7${next && `&cursor=${next}`}`,
      );
      expect(page.total).toBe(all.length);
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual(all);
    // A kind beside one of its own second labels is listed whole.
    expect(await of('Summit,Event')).toEqual(await of('Event'));
  });

  it.each([
    'name',
    '-name',
    'degree',
    '-degree',
    'fromMin',
    '-fromMin',
  ] as const)('are sorted by %s across pages, each entity once', async (sort) => {
    const items: EntitiesAnswer['items'] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: EntitiesAnswer = await get(
        `/entities?kinds=Person,Event&sort=${sort}&limit=13${next && `&cursor=${next}`}`,
      );
      items.push(...page.items);
      next = page.next;
    }
    const whole = await get<EntitiesAnswer>('/entities?kinds=Person,Event&limit=200');
    expect(whole.total).toBeGreaterThan(26);
    expect(items.map(({ id }) => id).sort()).toEqual(whole.items.map(({ id }) => id));
    const field = sort.replace('-', '') as 'name' | 'degree' | 'fromMin';
    const sign = sort.startsWith('-') ? -1 : 1;
    const { compare } = new Intl.Collator('en', { numeric: true });
    const falls = items.slice(1).filter((item, index) => {
      const [a, b] = [items[index]?.[field] ?? '', item[field]];
      return sign * (typeof a === 'number' ? a - Number(b) : compare(a, String(b))) > 0;
    });
    expect(falls).toEqual([]);
  });

  it('refuse to sort by what is none, and a cursor of another order', async () => {
    const wrong = await ask<ProblemBody>('/api/v1/entities?sort=age');
    expect(wrong.body.errors?.[0]).toMatchObject({ pointer: '/query/sort' });
    const { next } = await get<EntitiesAnswer>('/entities?sort=name&limit=2');
    const other = await ask<ProblemBody>(`/api/v1/entities?sort=-name&limit=2&cursor=${next}`);
    expect(other.body.errors?.[0]).toMatchObject({ pointer: '/query/cursor' });
  });

  it('refuse a kind that there is not', async () => {
    const answer = await ask<ProblemBody>('/api/v1/entities?kinds=Summits');
    expect(answer.body.errors).toEqual([
      { pointer: '/query/kinds', detail: 'There is no kind Summits. Did you mean Summit?' },
    ]);
  });
});

describe('entities that are named', () => {
  it('come in the order of their ids, and those that are not there are named', async () => {
    const { items, missing, showing, total, next } = await get<EntitiesAnswer>(
      '/entities?ids=treaty:cow-397,state:PRK,state:XXX,person:kim-jong-un,state:PRK',
    );
    expect(items.map(({ id }) => id)).toEqual(['treaty:cow-397', 'state:PRK', 'person:kim-jong-un']);
    expect(missing).toEqual([{ id: 'state:XXX', why: 'unknown', detail: 'No entity has the id state:XXX.' }]);
    expect([showing, total, next]).toEqual([3, 3, undefined]);
  });

  it('say which are not in the perspective asked for', async () => {
    const { items, missing } = await get<EntitiesAnswer>(
      '/entities?ids=event:vladivostok-summit-2019,treaty:cow-264&asOf=2018-01-01',
    );
    expect(items.map(({ id }) => id)).toEqual(['treaty:cow-264']);
    expect(missing).toMatchObject([{ id: 'event:vladivostok-summit-2019', why: 'not-in-perspective' }]);
  });

  it('are found by codes of other systems, in any case of letters', async () => {
    const { items, missing } = await get<EntitiesAnswer>(
      '/entities?externalIds=m49:408,wikidata:q159,iso3:KOR,iso2:kp,un:S/RES/2397,cow-treaty:397,wikidata:Q999999999',
    );
    expect(items.map(({ externalId, id }) => [externalId, id])).toEqual([
      ['m49:408', 'state:PRK'],
      ['wikidata:q159', 'state:RUS'],
      ['iso3:KOR', 'state:KOR'],
      ['iso2:kp', 'state:PRK'],
      ['un:S/RES/2397', 'resolution:S-RES-2397'],
      ['cow-treaty:397', 'treaty:cow-397'],
    ]);
    expect(missing?.map(({ id, why }) => [id, why])).toEqual([['wikidata:Q999999999', 'unknown']]);
  });

  it.each([
    ['externalIds=wikidta:Q423', '/query/externalIds', 'Did you mean wikidata:Q423?'],
    ['externalIds=Q423', '/query/externalIds', 'Schemes are wikidata'],
    ['externalIds=m49:Korea', '/query/externalIds', 'Write it as m49:408'],
    ['ids=state:PRK&kinds=State', '/query/kinds', 'kinds cannot be combined with ids'],
    ['ids=state:PRK&externalIds=m49:408', '/query/externalIds', 'externalIds cannot be combined with ids'],
    [`ids=${Array.from({ length: 201 }, (_, n) => `a:${n}`).join(',')}`, '/query/ids', 'the limit is 200'],
    ['externalId=m49:408', '/query/externalId', 'Did you mean externalIds?'],
  ])('refuse %s', async (query, pointer, detail) => {
    const answer = await ask<ProblemBody>(`/api/v1/entities?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]).toEqual({ pointer, detail: expect.stringContaining(detail) });
  });
});

describe('the drawn graph', () => {
  it('has every end of every edge, and a place for each node', async () => {
    const { nodes, edges, cut } = await get<Graph>('/graph');
    const ids = new Set(nodes.map(({ id }) => id));
    expect(nodes.length).toBeGreaterThan(100);
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(nodes.filter(({ x, y }) => x === undefined || y === undefined)).toEqual([]);
    expect(cut).toEqual({ nodes: false, edges: false });
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  it('holds as of a day what is true then, and no entity that has not begun', async () => {
    const whole = await get<Graph>('/graph');
    const then = await get<Graph>('/graph?asOf=2018-06-12');
    const day = 20180612;
    const ids = new Set(then.nodes.map(({ id }) => id));
    const expected = whole.edges.filter(
      ({ from, to, fromMin, toMax }) => fromMin <= day && day <= toMax && ids.has(from) && ids.has(to),
    );
    expect(then.edges.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(then.nodes.filter(({ fromMin }) => fromMin > day)).toEqual([]);
    expect(then.nodes.map(({ id }) => id)).not.toContain('event:vladivostok-summit-2019');
  });

  it('leaves out undated entities that nothing dated shows by then, and says how many', async () => {
    const wanted = ({ id, fromMin, attestedFrom = 0 }: GraphNode, day: number) =>
      `${id} ${fromMin <= day && attestedFrom <= day}`;
    const { nodes: all } = await get<Graph>('/graph');
    expect(all.filter(({ attestedFrom }) => attestedFrom !== undefined).length).toBeGreaterThan(100);
    for (const [text, day] of [
      ['1900', 19001231],
      ['1961-07', 19610731],
      ['2018-06-12', 20180612],
    ] as const) {
      const { nodes, undated } = await get<Graph>(`/graph?asOf=${text}`);
      const there = new Set(nodes.map(({ id }) => id));
      expect(all.map((node) => wanted(node, day))).toEqual(all.map(({ id }) => `${id} ${there.has(id)}`));
      const hidden = all.filter(({ attestedFrom = 0 }) => attestedFrom > day).length;
      expect(undated).toEqual({ entities: hidden });
      expect(hidden).toBeGreaterThan(20);

      const included = await get<Graph>(`/graph?asOf=${text}&undated=include`);
      expect([included.nodes.length, included.undated]).toEqual([nodes.length + hidden, { entities: 0 }]);
      const sure = await get<Graph>(`/graph?asOf=${text}&undated=include&certainty=certainly`);
      expect(sure.undated).toEqual({ entities: hidden });
      expect(sure.nodes.filter(({ id }) => !there.has(id))).toEqual([]);
    }
    // In 1900 nothing in the dossier has begun but what a source says of all times.
    expect((await get<Graph>('/graph?asOf=1900-01-01')).nodes.length).toBeLessThan(5);
    expect((await get<Graph>('/graph')).undated).toBeUndefined();
    expect((await get<Graph>('/graph?asOf=2019-04-26')).undated).toEqual({ entities: 0 });
  });

  it('an entity that is left out is refused with what to do', async () => {
    const path = '/api/v1/entities/state:PRK?asOf=1900-01-01';
    const { status, body } = await ask<{ detail: string }>(path);
    expect(status).toBe(404);
    expect(body.detail).toMatch(
      /^state:PRK .*: it has no date of its own, and no dated relationship or observation shows it by 1900-01-01 \(first: 19\d\d-\d\d-\d\d\)\. Use undated=include to include it\.$/,
    );
    const { entity } = await get<EntityAnswer>('/entities/state:PRK?asOf=1900-01-01&undated=include');
    expect(entity).toMatchObject({ id: 'state:PRK', fromMin: 0, toMin: 0, toMax: 99991231 });
    expect(entity.fromMax).toBe(entity.attestedFrom);
  });

  it('certainly is within possibly', async () => {
    const possibly = new Set((await get<Graph>('/graph?asOf=2018-06-12')).edges.map(({ id }) => id));
    const certainly = (await get<Graph>('/graph?asOf=2018-06-12&certainty=certainly')).edges;
    expect(certainly.length).toBeGreaterThan(0);
    expect(certainly.length).toBeLessThan(possibly.size);
    for (const edge of certainly) {
      expect(possibly).toContain(edge.id);
      expect(edge.fromMax <= 20180612 && edge.toMin >= 20180612).toBe(true);
    }
  });

  it('shows of a range the occurrences that begin in it', async () => {
    const { edges } = await get<Graph>('/graph?asOf=2018-01-01/2018-12-31&types=TOOK_PART_IN');
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ fromMin, fromMax }) => fromMin <= 20181231 && fromMax >= 20180101)).toBe(true);
  });

  it('holds by source only edges with a claim of it, and only those claims', async () => {
    const { edges, claims = [] } = await get<Graph>('/graph?sources=source:diplomat-2019&include=claims');
    expect(edges.length).toBeGreaterThan(50);
    expect(new Set(claims.map(({ source }) => source.id))).toEqual(new Set(['source:diplomat-2019']));
    expect(edges.every((edge) => edge.claims.length > 0)).toBe(true);
    expect(claims.every(({ mode }) => mode === 'asserted')).toBe(true);
  });

  it('holds by all sources but one what those others say', async () => {
    const whole = await get<Graph>('/graph');
    const { items } = await get<SourcesAnswer>('/sources?limit=200');
    const article = 'source:diplomat-2019';
    const others = items.map(({ id }) => id).filter((id) => id !== article);
    const without = await get<Graph>(`/graph?sources=-${article}`);
    expect(without.edges.length).toBeGreaterThan(0);
    expect(without.edges.length).toBeLessThan(whole.edges.length);
    // Two left out leave what all the others say, named one by one.
    const [first = '', ...named] = others;
    const byName = await get<Graph>(`/graph?types=PARTY_TO&sources=${named.join(',')}`);
    expect(await get<Graph>(`/graph?types=PARTY_TO&sources=-${article},-${first}`)).toEqual(byName);
  });

  it('holds by knowledge only what was public', async () => {
    const { nodes, edges } = await get<Graph>('/graph?knownAt=2018-01-01');
    expect(edges.length).toBeGreaterThan(0);
    expect([...nodes, ...edges].filter(({ knownFrom }) => knownFrom > 20180101)).toEqual([]);
  });

  it('keeps kinds and types apart', async () => {
    const { nodes, edges } = await get<Graph>('/graph?kinds=State,Summit&types=TOOK_PART_IN');
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['State', 'Event']));
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['TOOK_PART_IN']));
  });
});
