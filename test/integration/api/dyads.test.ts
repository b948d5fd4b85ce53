/** The profile of two entities, held against the picture, and against votes and coded events of the test's own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/database/run.ts';
import type { Relation } from '../../../src/features/common/contract.ts';
import { perspectiveOf } from '../../../src/features/common/perspective.ts';
import type { DyadAnswer } from '../../../src/features/dyads/contract.ts';
import { sharedEntities } from '../../../src/features/dyads/queries.ts';
import { entityById } from '../../../src/features/entities/queries.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { WhatIfAnswer } from '../../../src/features/what-if/contract.ts';
import { cypher, testDatabase } from '../../support/database.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
const dyad = (a: string, b: string, query = '') => get<DyadAnswer>(`/dyads/${a}/${b}?each=200${query}`);
const entities = ({ shared }: DyadAnswer, kind: string) =>
  shared.find((one) => one.kind === kind)?.entities.map(({ entity }) => entity.id) ?? [];
const joins = (id: string, other: string) => (edge: Relation) =>
  (edge.from === id && edge.to === other) || (edge.from === other && edge.to === id);

interface RelationPage {
  readonly items: Relation[];
  readonly showing: number;
  readonly total?: number;
  readonly atLeast?: number;
  readonly next?: string;
  readonly claims?: { readonly id: string }[];
}

describe('Russia and North Korea', () => {
  it('are connected directly by what the picture connects them by', async () => {
    const { edges } = await get<Graph>('/graph');
    const answer = await dyad('state:RUS', 'state:PRK');
    const wanted = edges.filter(joins('state:RUS', 'state:PRK'));
    expect(wanted.length).toBeGreaterThan(1);
    const told = answer.direct.flatMap(({ relations }) => relations);
    expect(told.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    const border = answer.direct.find(({ type }) => type === 'BORDERS');
    expect(border).toMatchObject({ direction: 'both', showing: 1, total: 1 });
    expect(border?.relations[0]?.claims.length).toBeGreaterThan(0);
  });

  it('share what a plain search over the picture finds, with what connects each of them', async () => {
    const { edges } = await get<Graph>('/graph');
    const near = (id: string) =>
      new Set(edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
    const russia = near('state:RUS');
    const shared = [...near('state:PRK')].filter((id) => russia.has(id));
    const answer = await dyad('state:RUS', 'state:PRK');
    const told = answer.shared.flatMap((one) => one.entities);
    expect(told.map(({ entity }) => entity.id).sort()).toEqual(shared.sort());
    for (const { entity, a, b } of told) {
      expect(a.map(({ id }) => id).sort()).toEqual(
        edges
          .filter(joins('state:RUS', entity.id))
          .map(({ id }) => id)
          .sort(),
      );
      expect(b.map(({ id }) => id).sort()).toEqual(
        edges
          .filter(joins('state:PRK', entity.id))
          .map(({ id }) => id)
          .sort(),
      );
    }
    expect(entities(answer, 'Treaty')).toContain('treaty:cow-397');
    expect(entities(answer, 'Organization')).toContain('org:six-party-talks');
    expect(entities(answer, 'Event')).toContain('event:vladivostok-summit-2019');
    expect(entities(answer, 'Project')).toContain('project:khasan-rajin');
  });

  it('read the same from the other side', async () => {
    const one = await dyad('state:RUS', 'state:PRK');
    const other = await dyad('state:PRK', 'state:RUS');
    expect(other.shared.map(({ kind, total }) => [kind, total])).toEqual(
      one.shared.map(({ kind, total }) => [kind, total]),
    );
    expect(other.shared[0]?.entities[0]?.a).toEqual(one.shared[0]?.entities[0]?.b);
    expect(other.timeline.total).toBe(one.timeline.total);
  });

  it('have the common timeline of the timeline', async () => {
    const answer = await dyad('state:RUS', 'state:PRK');
    const line = await get('/timeline?ids=state:RUS,state:PRK&connected=all&limit=200');
    expect({ items: answer.timeline.items }).toEqual({ items: (line as DyadAnswer['timeline']).items });
  });

  it('leave a part short, and say where the rest is', async () => {
    const answer = await get<DyadAnswer>('/dyads/state:RUS/state:PRK?each=1');
    const events = answer.shared.find(({ kind }) => kind === 'Event');
    expect(events?.showing).toBe(1);
    expect(events?.total).toBeGreaterThan(1);
    expect(answer.timeline.showing).toBe(1);
    const line = await ask<{ total: number }>(answer.timeline.get ?? '');
    expect(line.body.total).toBe(answer.timeline.total);
    const whole = await ask<DyadAnswer>(events?.get ?? '');
    expect(entities(whole.body, 'Event')).toHaveLength(events?.total ?? 0);
  });

  it('cites all that it tells', async () => {
    const answer = await dyad('state:RUS', 'state:PRK', '&include=claims&asOf=2019-04-26');
    const known = new Set(answer.claims?.map(({ id }) => id));
    const told = [
      ...answer.direct.flatMap(({ relations }) => relations),
      ...answer.shared.flatMap((one) => one.entities.flatMap(({ a, b }) => [...a, ...b])),
      ...answer.constraints.measures.flatMap(({ targets, constrains }) =>
        [...targets, ...constrains].map(({ relation }) => relation),
      ),
    ];
    expect(told.length).toBeGreaterThan(20);
    for (const relation of told) {
      expect(relation.claims.length).toBeGreaterThan(0);
      for (const claim of relation.claims) expect(known).toContain(claim);
    }
  });
});

describe('what constrains the two', () => {
  it('are the measures that a what-if finds in force on the day', async () => {
    const { constraints } = await dyad('state:RUS', 'state:PRK', '&asOf=2019-04-26');
    expect(constraints.asOf).toBe('2019-04-26');
    const ids = constraints.measures.map(({ measure }) => measure.id);
    expect(ids).toContain('measure:S-RES-2397-op8');
    // 2,000,000 barrels stand in the place of these 500,000.
    expect(ids).not.toContain('measure:S-RES-2375-op14.2');
    expect(constraints.leftOut).toBeGreaterThan(0);
    const { body } = await ask<WhatIfAnswer>('/api/v1/what-if', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ lift: ['resolution:S-RES-2397'], asOf: '2019-04-26' }),
    });
    const standing = body.measures.filter(({ fate }) => fate === 'stands' || fate === 'falls');
    expect(standing.length).toBeGreaterThan(5);
    for (const { measure } of standing) expect(ids).toContain(measure.id);
  });

  it('name who imposes them, whom they target, what they bind, and how far they spare', async () => {
    const { constraints } = await dyad('state:RUS', 'state:PRK', '&asOf=2019-04-26');
    const labour = constraints.measures.find(({ measure }) => measure.id === 'measure:S-RES-2397-op8');
    expect(labour?.imposedBy.map(({ entity }) => entity.id)).toEqual(['resolution:S-RES-2397']);
    expect(labour?.targets.map(({ entity }) => entity.id)).toEqual(['state:PRK']);
    expect(labour?.deadline?.words).toBe('22 December 2019');
    const scopes = constraints.measures.flatMap(({ exempts }) => exempts.map(({ scope }) => scope));
    expect(scopes).toContain('coal of Russian origin');
    const bound = constraints.measures.flatMap(({ constrains }) =>
      constrains.map(({ entity }) => entity.kind),
    );
    // Resolution 2371 bars the growth of Khasan–Rajin, an existing joint venture.
    expect(new Set(bound)).toEqual(new Set(['Activity', 'Project']));
  });

  it('are those of the dossier’s own day where none is given', async () => {
    expect((await dyad('state:RUS', 'state:PRK', '')).constraints.asOf).toBe('2019-04-26');
  });

  it('with certainty are fewer, and never one that may be superseded', async () => {
    const ids = async (more: string) =>
      (await dyad('state:RUS', 'state:PRK', `&asOf=2019-04-26${more}`)).constraints.measures.map(
        ({ measure }) => measure.id,
      );
    const [possibly, certainly] = [await ids(''), await ids('&certainty=certainly')];
    expect(possibly).toEqual(expect.arrayContaining(certainly));
    expect(certainly).toContain('measure:S-RES-2397-op5');
    expect(certainly).not.toContain('measure:S-RES-2375-op14.2');
    expect(certainly).not.toContain('measure:S-RES-2371-op11');
  });

  it('are those of the day: another measure before it was superseded', async () => {
    const { constraints } = await dyad('state:RUS', 'state:PRK', '&asOf=2017-11-01');
    const ids = constraints.measures.map(({ measure }) => measure.id);
    expect(ids).toContain('measure:S-RES-2375-op14.1');
    expect(ids).not.toContain('measure:S-RES-2397-op8');
  });
});

describe('two leaders', () => {
  it('tell what each said of the other, by direction', async () => {
    const answer = await dyad('person:vladimir-putin', 'person:kim-jong-un');
    const praise = answer.direct.find(({ type }) => type === 'PRAISED');
    expect(praise).toMatchObject({ direction: 'out', reads: 'praised' });
    const turned = await dyad('person:kim-jong-un', 'person:vladimir-putin');
    expect(turned.direct.find(({ type }) => type === 'PRAISED')).toMatchObject({
      direction: 'in',
      reads: 'was praised by',
    });
    expect(answer.votes).toBeUndefined();
  });

  it('are not in the picture of a day before', async () => {
    const answer = await dyad('person:vladimir-putin', 'person:kim-jong-un', '&asOf=2018-01-01');
    expect(answer.direct.map(({ type }) => type)).not.toContain('PRAISED');
    expect(entities(answer, 'Event')).not.toContain('event:vladivostok-summit-2019');
  });
});

describe('two states with votes and coded events', () => {
  const [a, b] = ['state:t-dyad-a', 'state:t-dyad-b'];
  beforeAll(async () => {
    await cypher(
      `UNWIND [{id: $a, num: 990001}, {id: $b, num: 990002}] AS row
       CREATE (:Entity:State {id: row.id, name: row.id, num: toInteger(row.num), origin: 'dyad-test', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})`,
      { a, b },
    );
    // Of 30 roll calls both voted in 20: in 5 alike, and in 2 more one of them was absent.
    await cypher(
      `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
       UNWIND range(1, 30) AS i
       CREATE (v:Entity:Event:Vote {id: 'event:t-dyad-' + i, name: 'Vote ' + i, num: 990100 + i, origin: 'dyad-test', when: '2010-01-' + right('0' + i, 2), fromMin: 20100100 + i, fromMax: 20100100 + i, toMin: 20100100 + i, toMax: 20100100 + i, knownFrom: 0})
       CREATE (a)-[:VOTED {id: 'voted:t-dyad-a~' + i, src: a.num, dst: v.num, choice: CASE WHEN i > 20 AND i <= 22 THEN 'absent' ELSE 'yes' END, fromMin: v.fromMin, fromMax: v.fromMin, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(v)
       WITH b, v, i WHERE i <= 22
       CREATE (b)-[:VOTED {id: 'voted:t-dyad-b~' + i, src: b.num, dst: v.num, choice: CASE WHEN i <= 5 THEN 'yes' ELSE 'no' END, fromMin: v.fromMin, fromMax: v.fromMin, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(v)`,
      { a, b },
    );
    await cypher(
      `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
       UNWIND range(1, 40) AS i
       WITH CASE WHEN i % 4 = 0 THEN b ELSE a END AS x, CASE WHEN i % 4 = 0 THEN a ELSE b END AS y, i
       CREATE (x)-[:ACTED_TOWARDS {id: 'acted:t-dyad-' + i, src: x.num, dst: y.num, dyad: 990001 * 10000000 + 990002, fromMin: 20100000 + i * 20 % 300 + 101, fromMax: 20101231, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(y)`,
      { a, b },
    );
  });
  afterAll(() =>
    cypher("MATCH (n:Entity {origin: 'dyad-test'}) WHERE n.id CONTAINS ':t-dyad-' DETACH DELETE n"),
  );

  it('count the roll calls in which both voted, and voted alike', async () => {
    expect((await dyad(a, b)).votes).toEqual({ both: 20, same: 5, more: false });
    expect((await dyad(b, a, '&asOf=2010-01-10')).votes).toEqual({ both: 10, same: 5, more: false });
    expect((await dyad(a, b, '&asOf=2009-12-31')).votes).toEqual({ both: 0, same: 0, more: false });
  });

  it('tell coded events by direction with the newest, and page the rest', async () => {
    const answer = await get<DyadAnswer>(`/dyads/${a}/${b}?each=3`);
    const [out, back] = ['out', 'in'].map((way) => answer.direct.find(({ direction }) => direction === way));
    expect(out).toMatchObject({ type: 'ACTED_TOWARDS', reads: 'acted towards', showing: 3, total: 30 });
    expect(back).toMatchObject({ reads: 'was acted on by', showing: 3, total: 10 });
    const first = out?.relations.map(({ fromMin }) => fromMin) ?? [];
    expect(first).toEqual([...first].sort((x, y) => y - x));

    const either = `/api/v1/dyads/${a}/${b}/relations?types=ACTED_TOWARDS`;
    for (const [address, total, ends] of [
      [out?.get, 30, [a]],
      [back?.get, 10, [b]],
      [either, 40, [a, b]],
    ] as const) {
      const read: Relation[] = [];
      for (let page = `${address}&limit=7`; page !== ''; ) {
        const { body } = await ask<RelationPage>(page);
        expect(body.total).toBe(total);
        read.push(...body.items);
        page = body.next === undefined ? '' : `${address}&limit=7&cursor=${body.next}`;
      }
      expect(new Set(read.map(({ id }) => id)).size).toBe(total);
      expect(read).toHaveLength(total);
      expect([...new Set(read.map(({ from }) => from))].sort()).toEqual(ends);
    }
  });
});

describe('what two share', () => {
  it('is walked from the one with fewer relationships, whichever comes first', async () => {
    const [hub, small] = ['state:PRK', 'state:VNM'];
    const walkedFrom = (a: string, b: string) =>
      testDatabase().reading(async (tx) => {
        const asked: unknown[] = [];
        const watched: Reading = {
          read(query, parameters, row) {
            if (query.name.endsWith('dyads/shared')) asked.push(parameters.few);
            return tx.read(query, parameters, row);
          },
        };
        const ends = [await entityById(tx, a), await entityById(tx, b)];
        const [first, second] = ends.flatMap((row) => row ?? []);
        if (!first || !second) throw new Error('an end is not there');
        await sharedEntities(watched, { a: first, b: second }, perspectiveOf({ certainty: 'possibly' }));
        return asked;
      });
    expect(await walkedFrom(hub, small)).toEqual([small]);
    expect(await walkedFrom(small, hub)).toEqual([small]);
  });
});

describe('what connects two themselves', () => {
  it('comes by type, with its claims', async () => {
    const page = await get<RelationPage>(
      '/dyads/person:vladimir-putin/person:kim-jong-un/relations?types=PRAISED&include=claims',
    );
    expect(page.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ type }) => type))).toEqual(new Set(['PRAISED']));
    expect(page.claims?.map(({ id }) => id).sort()).toEqual(
      page.items.flatMap(({ claims }) => claims).sort(),
    );
  });
});

describe('refuses', () => {
  it.each([
    ['the same entity twice', '/dyads/state:PRK/state:PRK', 400, '/path/b'],
    ['the same entity twice in a list', '/dyads/state:PRK/state:PRK/relations', 400, '/path/b'],
    ['a type that is none', '/dyads/state:PRK/state:RUS/relations?types=PRAISE', 400, '/query/types'],
    ['none of each', '/dyads/state:PRK/state:RUS?each=0', 400, '/query/each'],
  ])('%s', async (_what, path, status, pointer) => {
    const answer = await ask<ProblemBody>(`/api/v1${path}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });

  it('an id that nothing has, with near ones', async () => {
    const answer = await ask<ProblemBody>('/api/v1/dyads/state:RUS/state:PRX');
    expect(answer.status).toBe(404);
    expect(answer.body.near?.map(({ id }) => id)).toContain('state:PRK');
  });

  it('what has not begun on the day', async () => {
    const answer = await ask<ProblemBody>(
      '/api/v1/dyads/state:RUS/event:vladivostok-summit-2019?asOf=2018-01-01',
    );
    expect(answer.body.code).toBe('not-in-perspective');
  });
});
