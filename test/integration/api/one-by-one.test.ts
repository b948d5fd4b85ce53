/** `/sources/{id}`, `/claims/{id}`, `/resolutions` and `/resolutions/{id}`: each against what the lists and the graph say. */
import { describe, expect, it } from 'vitest';
import type { ClaimAnswer, ClaimsAnswer } from '../../../src/features/claims/contract.ts';
import type { Entity } from '../../../src/features/common/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { ListedResolution, ResolutionAnswer } from '../../../src/features/resolutions/contract.ts';
import type { Source, SourceAnswer, SourcesAnswer } from '../../../src/features/sources/contract.ts';
import { kindOfId } from '../../../src/model/vocabulary.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
const ARTICLE = 'source:diplomat-2019';

interface Resolutions {
  readonly items: ListedResolution[];
  readonly total: number;
  readonly next?: string;
}

async function allClaims(query: string) {
  const items: ClaimsAnswer['items'] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page: ClaimsAnswer = await get(`/claims?limit=200${query}${next && `&cursor=${next}`}`);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

describe('a source', () => {
  it('says how many claims, entities and relationships rest on it', async () => {
    const { source, supports } = await get<SourceAnswer>(`/sources/${ARTICLE}`);
    const listed = (await get<SourcesAnswer>('/sources?role=article')).items[0];
    expect(source).toEqual(listed);
    const claims = await allClaims(`&sources=${ARTICLE}`);
    expect(supports.claims).toBe(claims.length);
    const { edges } = await get<Graph>(`/graph?sources=${ARTICLE}`);
    const predicates = new Map(claims.map(({ id, predicate }) => [id, predicate]));
    // What is derived from other relationships cites their claims, which do not state it.
    const stated = edges.filter((edge) => edge.claims.some((id) => predicates.get(id) === edge.type));
    expect(stated.length).toBeGreaterThan(50);
    // The graph draws what has a place; a claim may state a relationship of something beside it.
    expect(supports.relationships).toBeGreaterThanOrEqual(stated.length);
    expect(supports.relationships).toBeLessThanOrEqual(supports.claims);
    const ends = new Set(claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])));
    // Some are about a measured number, which is no entity.
    const entities = [...ends].filter((id) => kindOfId(id) !== undefined);
    expect(supports.entities).toBe(entities.length);
  });

  it('counts what was known on a day, and is not there before it was published', async () => {
    const then = await get<SourceAnswer>(`/sources/${ARTICLE}?knownAt=2019-12-31`);
    expect(then.supports.claims).toBeGreaterThan(0);
    for (const query of ['knownAt=2018-01-01', `sources=-${ARTICLE}`]) {
      const answer = await ask<ProblemBody>(`/api/v1/sources/${ARTICLE}?${query}`);
      expect([query, answer.status, answer.body.code]).toEqual([query, 404, 'not-in-perspective']);
    }
  });

  it('that is none is a 404 with the nearest', async () => {
    const answer = await ask<ProblemBody>('/api/v1/sources/source:diplomat-2018');
    expect([answer.status, answer.body.code]).toEqual([404, 'unknown-id']);
    expect(answer.body.near?.[0]?.id).toBe(ARTICLE);
  });

  it('lists come in the order asked for, across pages', async () => {
    const order = async (sort: string) => {
      const items: Source[] = [];
      for (let next: string | undefined = ''; next !== undefined; ) {
        const page: SourcesAnswer = await get(`/sources?sort=${sort}&limit=7${next && `&cursor=${next}`}`);
        items.push(...page.items);
        next = page.next;
      }
      return items;
    };
    const all = await get<SourcesAnswer>('/sources?limit=200');
    const byClaims = await order('-claims');
    expect(byClaims.map(({ claims }) => claims)).toEqual(
      all.items.map(({ claims }) => claims).sort((a, b) => b - a),
    );
    expect(new Set(byClaims.map(({ id }) => id)).size).toBe(all.total);
    const published = (await order('published')).map(({ knownFrom }) => knownFrom);
    expect(published).toEqual([...published].sort((a, b) => a - b));
    expect(new Set(published).size).toBeGreaterThan(5);
  });
});

describe('a claim', () => {
  it('has its source, what contradicts it, and the relationship that it supports', async () => {
    const claims = await allClaims('');
    const disputed = claims.filter(({ contradicts }) => contradicts.length > 0);
    expect(disputed.length).toBeGreaterThan(2);
    for (const claim of disputed.slice(0, 10)) {
      const answer = await get<ClaimAnswer>(`/claims/${claim.id}`);
      expect(answer.claim).toEqual(claim);
      expect(answer.contradictedBy.map(({ id }) => id).sort()).toEqual([...claim.contradicts].sort());
    }
  });

  it('supports what the graph cites it for, and a denial behind nothing', async () => {
    const { edges } = await get<Graph>('/graph');
    const cited = new Map(edges.flatMap((edge) => edge.claims.map((id) => [id, edge] as const)));
    expect(cited.size).toBeGreaterThan(100);
    const some = [...cited].filter((_one, index) => index % 25 === 0);
    for (const [id, edge] of some) {
      const { relations, subject, object, claim } = await get<ClaimAnswer>(`/claims/${id}`);
      if (claim.predicate !== edge.type) continue;
      expect([id, relations.map((relation) => relation.id)]).toEqual([id, expect.arrayContaining([edge.id])]);
      expect(new Set([subject?.id, object?.id])).toEqual(new Set([edge.from, edge.to]));
    }
    const denied = await allClaims('&mode=denied');
    expect(denied.length).toBeGreaterThan(0);
    for (const { id } of denied) expect((await get<ClaimAnswer>(`/claims/${id}`)).relations).toEqual([]);
  });

  it('is left out by date, by knowledge and by source, and says why', async () => {
    const [dated] = (await allClaims(`&sources=${ARTICLE}`)).filter(({ when }) => when === '2019-04-25');
    expect(dated).toBeDefined();
    for (const query of ['asOf=2001-01-01', 'knownAt=2010-01-01', `sources=-${ARTICLE}`]) {
      const answer = await ask<ProblemBody>(`/api/v1/claims/${dated?.id}?${query}`);
      expect([query, answer.status, answer.body.code]).toEqual([query, 404, 'not-in-perspective']);
    }
  });

  it('that is none is a 404 with near ones', async () => {
    const answer = await ask<ProblemBody>('/api/v1/claims/claim:diplomat-2019-p2.66');
    expect([answer.status, answer.body.code]).toEqual([404, 'unknown-id']);
    expect(answer.body.near?.map(({ id }) => id)).toContain('claim:diplomat-2019-p2.6');
  });
});

describe('resolutions', () => {
  it('are all listed, with as many measures as each has effects', async () => {
    const { items, total } = await get<Resolutions>('/resolutions?asOf=2019-04-26&limit=200');
    expect(total).toBe(items.length);
    expect(items.length).toBeGreaterThan(3);
    for (const { resolution, measures, binding, supersededBy } of items) {
      const effects = await get<{ measures: { superseded: boolean }[]; supersededBy: unknown[] }>(
        `/resolutions/${resolution.id}/effects?asOf=2019-04-26`,
      );
      expect([resolution.id, measures]).toEqual([resolution.id, effects.measures.length]);
      expect([resolution.id, binding]).toEqual([
        resolution.id,
        effects.measures.filter(({ superseded }) => !superseded).length,
      ]);
      expect(supersededBy).toHaveLength(effects.supersededBy.length);
      const one = await get<ResolutionAnswer>(`/resolutions/${resolution.id}?asOf=2019-04-26`);
      expect(one.measures.filter(({ binds }) => binds)).toHaveLength(binding);
      expect(one.resolution).toEqual(resolution);
    }
    expect(items.some(({ measures }) => measures > 0)).toBe(true);
  });

  it('come in the order asked for, and continue after the last', async () => {
    const seen: ListedResolution[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const page: Resolutions = await get(`/resolutions?sort=-adopted&limit=2${next && `&cursor=${next}`}`);
      seen.push(...page.items);
      next = page.next;
    }
    const days = seen.map(({ resolution }) => resolution.fromMin);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(new Set(seen.map(({ resolution }) => resolution.id)).size).toBe(
      (await get<Resolutions>('/resolutions')).total,
    );
  });

  it('are narrowed by status and day', async () => {
    const adopted = await get<Resolutions>('/resolutions?status=adopted&limit=200');
    expect(adopted.total).toBeGreaterThan(2);
    const statuses = adopted.items.map(({ resolution }) => resolution.properties.status);
    expect(new Set(statuses)).toEqual(new Set(['adopted']));
    const before = await get<Resolutions>('/resolutions?asOf=2017-08-06&limit=200');
    const late = (one: Entity) => one.fromMin > 20170806;
    expect(before.items.length).toBeGreaterThan(0);
    expect(before.items.filter(({ resolution }) => late(resolution))).toEqual([]);
    expect(adopted.items.some(({ resolution }) => late(resolution))).toBe(true);
    const none = await ask<ProblemBody>('/api/v1/resolutions?status=adoptd');
    expect(none.body.errors).toEqual([
      { pointer: '/query/status', detail: 'No resolution here has the status adoptd. Did you mean adopted?' },
    ]);
  });

  it('are told from other kinds', async () => {
    const answer = await ask<ProblemBody>('/api/v1/resolutions/state:PRK');
    expect([answer.status, answer.body.code]).toEqual([404, 'wrong-kind']);
  });
});
