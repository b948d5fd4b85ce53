/** Measures and communities of the picture, held against the picture itself. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { centralityAnswer, communitiesAnswer } from '../../../src/features/analysis/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { withBulkFixture } from './bulk-fixture.ts';
import { api, type ProblemBody } from './support.ts';

type Centrality = z.infer<typeof centralityAnswer>;
type Communities = z.infer<typeof communitiesAnswer>;

const { ask, get } = api();
const central = (query: string) => get<Centrality>(`/analysis/centrality?limit=5000&${query}`);
const communities = (query = '') => get<Communities>(`/analysis/communities?limit=5000&each=5000&${query}`);

/** Each entity's neighbours in the picture. */
function neighbours({ nodes, edges }: Graph): Map<string, Set<string>> {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === to) continue;
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
}

describe('centrality', () => {
  it.each([
    '',
    'asOf=2018-01-01',
    'kinds=State,Person,Event',
    'types=TOOK_PART_IN',
    'sources=source:diplomat-2019',
  ])('by degree counts the neighbours in the picture of "%s"', async (filter) => {
    const graph = await get<Graph>(`/graph?${filter}`);
    const near = neighbours(graph);
    const answer = await central(`measure=degree&${filter}`);
    expect(answer.network).toMatchObject({ entities: graph.nodes.length, relationships: graph.edges.length });
    expect(answer.total).toBe(graph.nodes.length);
    expect(answer.items.length).toBeGreaterThan(5);
    for (const { entity, neighbours, value } of answer.items) {
      expect([entity.id, neighbours]).toEqual([entity.id, near.get(entity.id)?.size]);
      expect(value).toBeCloseTo(neighbours / (graph.nodes.length - 1), 9);
    }
  });

  it('has the greatest first, each entity once, page by page', async () => {
    const whole = (await central('measure=pagerank')).items;
    const values = whole.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const read: Centrality['items'] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Centrality = await get(
        `/analysis/centrality?measure=pagerank&limit=40${cursor && `&cursor=${cursor}`}`,
      );
      read.push(...page.items);
      cursor = page.next;
    }
    expect(read).toEqual(whole);
  });

  it.each([
    'betweenness',
    'closeness',
    'eigenvector',
  ])('by %s puts the states of the dossier in front', async (measure) => {
    const { items, method } = await get<Centrality>(`/analysis/centrality?measure=${measure}&limit=5`);
    expect(items.map(({ entity }) => entity.id)).toContain('state:PRK');
    expect(items[0]?.rank).toBe(1);
    expect(method).toContain('graphology-metrics');
  });
});

describe('communities', () => {
  it('take in each entity of the picture once, and what is connected most', async () => {
    const { nodes } = await get<Graph>('/graph');
    const answer = await communities();
    const members = answer.items.flatMap((one) => one.members.map(({ id }) => id));
    expect(members.sort()).toEqual(nodes.map(({ id }) => id).sort());
    expect(answer.total).toBe(answer.items.length);
    expect(answer.items.length).toBeGreaterThan(2);
    expect(answer.modularity).toBeGreaterThan(0.2);
    const sizes = answer.items.map(({ total }) => total);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const within = answer.items.reduce((sum, { pairs }) => sum + pairs, 0);
    expect(within).toBeGreaterThan(answer.network.pairs / 2);
  });

  it('repeat with the same seed', async () => {
    expect(await communities('seed=7')).toEqual(await communities('seed=7'));
  });

  it('are more at a higher resolution', async () => {
    const [coarse, fine] = [await communities('resolution=0.3'), await communities('resolution=4')];
    expect(fine.items.length).toBeGreaterThan(coarse.items.length);
  });

  it('name some of their members and say how many there are, page by page', async () => {
    const whole = (await communities()).items;
    const read: Communities['items'] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Communities = await get(
        `/analysis/communities?each=3&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      read.push(...page.items);
      cursor = page.next;
    }
    expect(read.map(({ members, total }) => [members[0]?.id, total])).toEqual(
      whole.map(({ members, total }) => [members[0]?.id, total]),
    );
    expect(read.length).toBeGreaterThan(2);
    for (const { members, showing, total } of read) {
      expect(showing).toBe(Math.min(3, total));
      expect(members).toHaveLength(showing);
    }
  });
});

describe('a graph of nothing', () => {
  it('has no centrality and no communities', async () => {
    expect(await central('kinds=Vote')).toMatchObject({ items: [], total: 0 });
    expect(await communities('kinds=Vote')).toMatchObject({ items: [], total: 0, modularity: 0 });
  });
});

describe('a graph that is more than one picture', () => {
  withBulkFixture('analysis');

  it.each(['centrality', 'communities'])('is refused to %s with how to narrow it', async (what) => {
    const answer = await ask<ProblemBody>(`/api/v1/analysis/${what}`);
    expect(answer.status).toBe(413);
    expect(answer.body.detail).toContain('Narrow by kinds');
  });
});

describe('refuses', () => {
  it.each([
    ['a measure that is none', 'centrality?measure=degrees', '/query/measure'],
    ['a kind that is none', 'centrality?kinds=Stat', '/query/kinds'],
    ['a cursor that is none', 'centrality?cursor=x', '/query/cursor'],
    ['no resolution', 'communities?resolution=0', '/query/resolution'],
    ['half a seed', 'communities?seed=0.5', '/query/seed'],
  ])('%s', async (_what, query, pointer) => {
    const answer = await ask<ProblemBody>(`/api/v1/analysis/${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });
});
