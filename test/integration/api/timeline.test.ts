/** The line of time, held against the picture that it is of. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { TimelineAnswer, TimelineItem } from '../../../src/features/timeline/contract.ts';
import { cypher } from '../../support/database.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
const timeline = (query = '') => get<TimelineAnswer>(`/timeline?limit=200${query}`);
const thingsOf = ({ items }: TimelineAnswer) => items.filter((item) => item.what === 'entity');
const relationsOf = ({ items }: TimelineAnswer) => items.filter((item) => item.what === 'relationship');
const deadlinesOf = ({ items }: TimelineAnswer) => items.filter((item) => item.what === 'deadline');
const find = ({ items }: TimelineAnswer, id: string) => items.find((item) => item.id === id);
const idsOf = (items: readonly TimelineItem[]) => items.map(({ id }) => id);

describe('the line of the whole picture', () => {
  it('holds each dated entity but people once, in the order of the earliest start', async () => {
    const { nodes } = await get<Graph>('/graph');
    const answer = await timeline();
    const dated = nodes.filter(({ kind, fromMin }) => kind !== 'Person' && fromMin > 0);
    expect(dated.length).toBeGreaterThan(30);
    expect(idsOf(thingsOf(answer)).sort()).toEqual(dated.map(({ id }) => id).sort());
    const order = answer.items.map(({ fromMin, id }) => `${String(fromMin).padStart(8, '0')} ${id}`);
    expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : 1)));
    expect(answer.total).toBe(answer.items.length);
  });

  it('tells a relationship by itself only where its date is not that of an entity', async () => {
    const answer = await timeline();
    const starts = new Map(thingsOf(answer).map(({ id, fromMin, fromMax }) => [id, `${fromMin} ${fromMax}`]));
    const relations = relationsOf(answer);
    expect(relations.map(({ relation }) => relation.type)).toContain('HOLDS_OFFICE');
    for (const { relation, when, fromMin, fromMax } of relations) {
      expect(when).toBeDefined();
      expect(starts.get(relation.from)).not.toBe(`${fromMin} ${fromMax}`);
      expect(starts.get(relation.to)).not.toBe(`${fromMin} ${fromMax}`);
    }
  });

  it('says dates in words, and which of them are spans', async () => {
    const answer = await timeline();
    expect(find(answer, 'event:vladivostok-summit-2019')).toMatchObject({
      when: '2019-04-25',
      words: '25 April 2019',
      precise: true,
      fromMin: 20190425,
      toMax: 20190425,
    });
    expect(find(answer, 'resolution:S-RES-2397')).toMatchObject({
      words: '22 December 2017',
      temporal: 'occurrence',
      precise: true,
    });
    const spans = answer.items.filter(({ precise }) => !precise);
    expect(spans.length).toBeGreaterThan(0);
    for (const item of answer.items) {
      expect(item.words).not.toBe('');
      if (item.precise) expect(item.fromMin).toBe(item.fromMax);
    }
  });

  it('has deadlines as items of their own', async () => {
    const answer = await timeline();
    expect(deadlinesOf(answer).map(({ entity }) => entity.id)).toContain('measure:S-RES-2397-op8');
    const due = find(answer, 'deadline:measure:S-RES-2397-op8');
    expect(due).toMatchObject({ fromMin: 20191222, words: '22 December 2019', temporal: 'occurrence' });
    expect(idsOf(deadlinesOf(await timeline('&kinds=Event')))).toEqual([]);
    const year = await timeline('&kinds=Measure&asOf=2018-01-01/2018-12-31');
    expect(idsOf(year.items)).toContain('measure:S-RES-2397-op8');
    expect(idsOf(year.items)).not.toContain(due?.id);
  });
});

describe('page by page', () => {
  // The article dates a treaty of February 2000 to 2001: with this event between the two, a cursor by the shown date
  // would lose it.
  beforeAll(() =>
    cypher(
      `MATCH (s:Source {id: 'source:diplomat-2019'})
       CREATE (e:Entity:Event {id: 'event:t-line', name: 'Between', origin: 'line-test', x: 0.0, y: 0.0, when: '2000-06-01', fromMin: 20000601, fromMax: 20000601, toMin: 20000601, toMax: 20000601, knownFrom: 0})
       CREATE (e)<-[:ABOUT]-(:Claim {id: 'claim:t-line', origin: 'line-test', subject: 'event:t-line', predicate: 'description', mode: 'asserted', status: 'standing', knownFrom: 0})-[:FROM_SOURCE]->(s)`,
    ),
  );
  afterAll(() => cypher("MATCH (n {origin: 'line-test'}) WHERE n:Entity OR n:Claim DETACH DELETE n"));

  it.each([
    ['', 7],
    ['&sources=source:diplomat-2019&kinds=Treaty,Event', 1],
  ])('reads the same with "%s"', async (filter, limit) => {
    const whole = idsOf((await timeline(filter)).items);
    const read: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: TimelineAnswer = await get(
        `/timeline?limit=${limit}${filter}${cursor && `&cursor=${cursor}`}`,
      );
      expect(page.total).toBe(whole.length);
      expect(page.items.length).toBe(page.showing);
      read.push(...idsOf(page.items));
      cursor = page.next;
    }
    expect(read).toEqual(whole);
  });
});

describe('the line of some entities', () => {
  it('holds what they are connected to, and says by what', async () => {
    const answer = await timeline('&ids=person:kim-jong-un&include=claims');
    const { edges } = await get<Graph>('/graph');
    const summits = edges.filter(
      ({ type, from }) => type === 'TOOK_PART_IN' && from === 'person:kim-jong-un',
    );
    expect(summits.length).toBeGreaterThan(3);
    for (const edge of summits) {
      const item = thingsOf(answer).find(({ id }) => id === edge.to);
      expect(item?.by?.relations.map(({ id }) => id)).toContain(edge.id);
    }
    for (const { by } of thingsOf(answer)) expect(by?.total).toBeGreaterThan(0);
    const known = new Set(answer.claims?.map(({ id }) => id));
    const told = [
      ...thingsOf(answer).flatMap(({ by }) => by?.relations ?? []),
      ...relationsOf(answer).map(({ relation }) => relation),
    ];
    expect(known.size).toBeGreaterThan(5);
    for (const claim of told.flatMap(({ claims }) => claims)) expect(known).toContain(claim);
    expect(relationsOf(answer).length).toBeGreaterThan(0);
    for (const { from, to } of relationsOf(answer)) {
      expect([from.id, to.id]).toContain('person:kim-jong-un');
    }
  });

  it('holds, for all of them, only what each is connected to', async () => {
    const both = await timeline('&ids=state:RUS,state:PRK&connected=all');
    const any = await timeline('&ids=state:RUS,state:PRK');
    expect(both.items.length).toBeGreaterThan(5);
    expect(any.items.length).toBeGreaterThan(both.items.length);
    expect(find(both, 'treaty:cow-397')).toBeDefined();
    for (const { entity, by } of thingsOf(both)) {
      const ends = new Set(by?.relations.flatMap(({ from, to }) => [from, to]));
      expect(ends).toEqual(new Set([entity.id, 'state:RUS', 'state:PRK']));
    }
    for (const { from, to } of relationsOf(both)) {
      expect([from.id, to.id].sort()).toEqual(['state:PRK', 'state:RUS']);
    }
    const turned = await timeline('&ids=state:PRK,state:RUS&connected=all');
    expect(idsOf(turned.items)).toEqual(idsOf(both.items));
  });

  it('finds all that a plain search over the picture finds', async () => {
    const { nodes, edges } = await get<Graph>('/graph');
    const near = (id: string) =>
      new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
    const [russia, korea] = [near('state:RUS'), near('state:PRK')];
    const shared = nodes.filter(
      ({ id, kind, fromMin }) => kind !== 'Person' && fromMin > 0 && russia.has(id) && korea.has(id),
    );
    const both = await timeline('&ids=state:RUS,state:PRK&connected=all');
    expect(idsOf(thingsOf(both)).sort()).toEqual(shared.map(({ id }) => id).sort());
  });
});

describe('kinds and types', () => {
  it('keep to entities of kinds', async () => {
    const answer = await timeline('&kinds=Summit');
    expect(new Set(answer.items.map(({ what }) => what))).toEqual(new Set(['entity']));
    expect(new Set(thingsOf(answer).map(({ entity }) => entity.also))).toEqual(new Set(['Summit']));
  });

  it('tell relationships of types, each by itself', async () => {
    const answer = await timeline('&types=TOOK_PART_IN');
    expect(relationsOf(answer)).toHaveLength(answer.items.length);
    expect(answer.items.length).toBeGreaterThan(50);
    const one = relationsOf(answer).find(({ relation }) => relation.from === 'person:kim-jong-un');
    expect(one?.reads).toMatch(/^Kim Jong Un took part in /);
    expect(one?.words).toMatch(/\d{4}/);
  });

  it('go together', async () => {
    const answer = await timeline('&ids=person:kim-jong-un&kinds=Summit&types=TOOK_PART_IN');
    expect(thingsOf(answer).length).toBeGreaterThan(2);
    expect(relationsOf(answer).length).toBeGreaterThan(2);
    for (const { entity, by } of thingsOf(answer)) {
      expect(entity.also).toBe('Summit');
      expect(new Set(by?.relations.map(({ type }) => type))).toEqual(new Set(['TOOK_PART_IN']));
    }
  });
});

describe('the picture asked for', () => {
  it('ends on the day asked for', async () => {
    const answer = await timeline('&asOf=2018-01-01');
    expect(idsOf(answer.items)).toContain('resolution:S-RES-2397');
    for (const item of answer.items.filter(({ what }) => what !== 'deadline')) {
      expect(item.fromMin).toBeLessThanOrEqual(20180101);
    }
  });

  it('holds in a range what begins in it or lasts through it', async () => {
    const answer = await timeline('&asOf=2018-01-01/2018-12-31');
    expect(idsOf(answer.items)).not.toContain('resolution:S-RES-2397');
    expect(idsOf(answer.items)).toContain('measure:S-RES-2397-op8');
    expect(idsOf(answer.items)).not.toContain('event:vladivostok-summit-2019');
    expect(thingsOf(answer).filter(({ entity }) => entity.kind === 'Event').length).toBeGreaterThan(2);
  });

  it('holds what was known on a day, and what a source says', async () => {
    const early = await timeline('&knownAt=2017-12-31');
    expect(idsOf(early.items)).not.toContain('event:vladivostok-summit-2019');
    const article = await timeline('&sources=source:diplomat-2019&kinds=Treaty');
    expect(find(article, 'treaty:cow-397')).toMatchObject({ when: '2001', precise: false });
  });
});

describe('refuses', () => {
  it.each([
    ['a kind that is none', 'kinds=Summits', '/query/kinds'],
    ['a type that is none', 'types=TOOK_PART', '/query/types'],
    ['votes', 'types=VOTED', '/query/types'],
    [
      'more things than one line is of',
      `ids=${Array.from({ length: 21 }, (_, at) => `state:${at}`)}`,
      '/query/ids',
    ],
    ['a cursor that is none', 'cursor=x', '/query/cursor'],
  ])('%s', async (_what, query, pointer) => {
    const answer = await ask<ProblemBody>(`/api/v1/timeline?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });

  it('a cursor of another question', async () => {
    const { next } = await get<TimelineAnswer>('/timeline?limit=5');
    const answer = await ask<ProblemBody>(`/api/v1/timeline?kinds=Event&cursor=${next}`);
    expect(answer.body.errors?.[0]?.pointer).toBe('/query/cursor');
  });

  it('an id that nothing has, with near ones', async () => {
    const answer = await ask<ProblemBody>('/api/v1/timeline?ids=state:PRX');
    expect(answer.status).toBe(404);
    expect(answer.body.near?.map(({ id }) => id)).toContain('state:PRK');
  });
});
