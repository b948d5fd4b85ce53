/** Paths, held against a plain search over the drawn graph. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { PathsAnswer } from '../../../src/features/paths/contract.ts';
import { cypher } from '../../support/database.ts';
import { api, type ProblemBody } from './support.ts';

const { ask, get } = api();
const find = (from: string, to: string, more = '') => get<PathsAnswer>(`/paths?from=${from}&to=${to}${more}`);
const relationsOf = (answer: PathsAnswer) =>
  answer.paths.flatMap(({ hops }) => hops.flatMap(({ relations }) => relations));

/** How many hops lie between an entity and every other, breadth first. */
function distances(edges: readonly Relation[], start: string): Map<string, number> {
  const far = new Map([[start, 0]]);
  for (const id of far.keys()) {
    for (const { from, to } of edges) {
      const other = from === id ? to : to === id ? from : undefined;
      if (other !== undefined && !far.has(other)) far.set(other, (far.get(id) ?? 0) + 1);
    }
  }
  return far;
}

describe('paths', () => {
  it('are as short as a search over the whole picture finds', async () => {
    const { nodes, edges } = await get<Graph>('/graph');
    const start = 'person:kim-jong-un';
    const far = distances(edges, start);
    const ends = nodes.filter(({ id }) => id !== start).filter((_node, index) => index % 12 === 0);
    expect(ends.length).toBeGreaterThan(5);
    for (const { id } of ends) {
      const { paths } = await find(start, id, '&k=1&hubs=use');
      expect([id, paths[0]?.length]).toEqual([id, far.get(id)]);
    }
  });

  it('come shortest first, each once, through no entity twice', async () => {
    const { paths, showing, more } = await find('person:kim-jong-un', 'project:khasan-rajin', '&k=8');
    expect(showing).toBe(8);
    expect(more).toBe(true);
    const lengths = paths.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    const ways = paths.map(({ entities }) => entities.map(({ id }) => id).join(' '));
    expect(new Set(ways).size).toBe(8);
    for (const { entities } of paths)
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('tell of each hop what connects the two, dated and cited', async () => {
    const answer = await find('person:kim-jong-un', 'project:khasan-rajin', '&include=claims');
    const known = new Set(answer.claims?.map(({ id }) => id));
    expect(answer.paths).toHaveLength(3);
    for (const { entities, hops } of answer.paths) {
      expect(hops.map(({ from }) => from)).toEqual(entities.slice(0, -1).map(({ id }) => id));
      for (const { from, to, relations } of hops) {
        expect(relations.length).toBeGreaterThan(0);
        for (const relation of relations) {
          expect([relation.from, relation.to].sort()).toEqual([from, to].sort());
          expect(relation.claims.length).toBeGreaterThan(0);
          for (const claim of relation.claims) expect(known).toContain(claim);
        }
      }
    }
  });

  it('hold on the day asked for', async () => {
    const all = await find('person:vladimir-putin', 'person:kim-jong-un');
    expect(all.paths[0]?.length).toBe(1);
    const before = await find('person:vladimir-putin', 'person:kim-jong-un', '&asOf=2018-01-01');
    expect(before.paths[0]?.length).toBeGreaterThan(1);
    for (const relation of relationsOf(before)) {
      expect(relation.fromMin).toBeLessThanOrEqual(20180101);
      expect(relation.toMax).toBeGreaterThanOrEqual(20180101);
    }
  });

  it('keep to types, and stay away from types and kinds', async () => {
    const only = await find('person:vladimir-putin', 'person:kim-jong-un', '&types=TOOK_PART_IN');
    expect(new Set(relationsOf(only).map(({ type }) => type))).toEqual(new Set(['TOOK_PART_IN']));
    const without = await find(
      'person:vladimir-putin',
      'person:kim-jong-un',
      '&avoidTypes=TOOK_PART_IN,DISCUSSED&k=5',
    );
    const types = relationsOf(without).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(0);
    expect(types).not.toContain('TOOK_PART_IN');
    expect(types).not.toContain('DISCUSSED');
    const apart = await find('person:kim-jong-un', 'project:khasan-rajin', '&avoidKinds=State&k=5');
    expect(apart.paths.length).toBeGreaterThan(0);
    for (const { entities } of apart.paths) {
      expect(entities.slice(1, -1).map(({ kind }) => kind)).not.toContain('State');
    }
  });

  describe('beside a body with more members than connect anybody', () => {
    beforeAll(() =>
      cypher(
        `CREATE (o:Entity:Organization {id: 'org:t-crowd', name: 'A crowd', origin: 'test', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
         WITH o UNWIND range(1, 60) AS i
         CREATE (s:Entity:State {id: 'state:t-' + i, name: 'State ' + i, origin: 'test', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
         CREATE (s)-[:MEMBER_OF {id: 'member-of:t-' + i, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: []}]->(o)`,
      ),
    );
    afterAll(() => cypher("MATCH (n:Entity {origin: 'test'}) WHERE n.id CONTAINS ':t-' DETACH DELETE n"));

    it('they lead through it only when asked', async () => {
      const avoided = await find('state:t-1', 'state:t-2');
      expect(avoided.paths).toEqual([]);
      expect(avoided.hint).toContain('hubs=use');
      const used = await find('state:t-1', 'state:t-2', '&hubs=use');
      expect(used.paths[0]?.entities.map(({ id }) => id)).toEqual(['state:t-1', 'org:t-crowd', 'state:t-2']);
    });

    it('they lead to it all the same', async () => {
      expect((await find('state:t-1', 'org:t-crowd')).paths[0]?.length).toBe(1);
    });
  });

  it('says where there is none, and what to change', async () => {
    const answer = await find('person:kim-jong-un', 'project:khasan-rajin', '&types=SIGNED&maxLength=2');
    expect(answer.paths).toEqual([]);
    expect(answer.hint).toMatch(/at most 2 hops.*hubs=use/);
  });

  it('goes over votes when asked, one path', async () => {
    const { paths } = await find('state:PRK', 'state:RUS', '&bulk=use&k=5');
    expect(paths).toHaveLength(1);
    expect(paths[0]?.hops[0]?.total).toBeGreaterThan(0);
  });

  it.each([
    ['the same end twice', 'from=state:PRK&to=state:PRK', 400, '/query/to'],
    ['no end', 'from=state:PRK', 400, '/query/to'],
    ['a type that is none', 'from=state:PRK&to=state:RUS&avoidTypes=TOOK_PART', 400, '/query/avoidTypes'],
    ['a kind that is none', 'from=state:PRK&to=state:RUS&avoidKinds=States', 400, '/query/avoidKinds'],
    ['a length of no hop', 'from=state:PRK&to=state:RUS&maxLength=0', 400, '/query/maxLength'],
  ])('refuses %s', async (_what, query, status, pointer) => {
    const answer = await ask<ProblemBody>(`/api/v1/paths?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });

  it('says near ids of an end that nothing has', async () => {
    const answer = await ask<ProblemBody>('/api/v1/paths?from=state:PRX&to=state:RUS');
    expect(answer.status).toBe(404);
    expect(answer.body.near?.map(({ id }) => id)).toContain('state:PRK');
  });
});
