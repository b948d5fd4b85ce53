import { describe, expect, test } from 'vitest';
import type { Neighbour, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { egoOf, graphWith } from '../../../web/src/state/loaded-graph.ts';
import type { Loaded } from '../../../web/src/state/store.ts';
import { type Expansion, expansionKey, openingView } from '../../../web/src/state/view.ts';
import { edge, graph, node } from './support/graph.ts';

const opening = openingView('2019-04-26');
const dossier = graph([node('a', { x: 10, y: 20 }), node('b')], [edge('a', 'b', 'BORDERS')]);
const expansion: Expansion = { of: 'a', type: 'BORDERS', direction: 'both', pages: 1 };

const neighbour = (id: string): Neighbour => ({
  relation: edge('a', id, 'BORDERS'),
  direction: 'both',
  other: { id, kind: 'State', name: id, degree: 3 },
});
const page = (...ids: string[]): RelationsAnswer => ({
  items: ids.map(neighbour),
  showing: ids.length,
  counts: [],
});
const loaded = (...pages: RelationsAnswer[]): ReadonlyMap<string, Loaded<readonly RelationsAnswer[]>> =>
  new Map([[expansionKey(expansion), { status: 'ready', value: pages }]]);
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('with neighbours brought in', () => {
  const view = { ...opening, expansions: [expansion] };

  test('nothing changes without an expansion, or before its neighbours have come', () => {
    expect(graphWith(dossier, opening, loaded(page('c')))).toBe(dossier);
    expect(idsOf(graphWith(dossier, view, new Map()))).toEqual(['a', 'b']);
    const failed = new Map([[expansionKey(expansion), { status: 'loading' } as const]]);
    expect(idsOf(graphWith(dossier, view, failed))).toEqual(['a', 'b']);
  });

  test('they stand around what was expanded, apart from each other, and always the same way', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `n${at}`);
    const { nodes } = graphWith(dossier, view, loaded(page(...ids)));
    const fresh = nodes.slice(2);
    expect(fresh).toHaveLength(60);
    const places = new Set(fresh.map(({ x = 0, y = 0 }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(places.size).toBe(60);
    for (const { x = 0, y = 0 } of fresh) expect(Math.hypot(x - 10, y - 20)).toBeGreaterThan(50);
    expect(graphWith(dossier, view, loaded(page(...ids))).nodes).toEqual(nodes);
  });

  test('what the dossier has stays as it is, and no line is there twice', () => {
    const { nodes, edges } = graphWith(dossier, view, loaded(page('b', 'c')));
    expect(nodes[1]).toBe(dossier.nodes[1]);
    expect(edges).toHaveLength(2);
  });

  test('as many pages as the view asks for, though more have come', () => {
    const pages = loaded(page('c'), page('d'));
    expect(idsOf(graphWith(dossier, view, pages))).toEqual(['a', 'b', 'c']);
    const two = { ...view, expansions: [{ ...expansion, pages: 2 }] };
    expect(idsOf(graphWith(dossier, two, pages))).toEqual(['a', 'b', 'c', 'd']);
  });
});

test('an ego view holds what lies within its depth, against the lines’ direction as well', () => {
  const edges = [edge('b', 'a', 'BORDERS'), edge('b', 'c', 'BORDERS'), edge('c', 'd', 'BORDERS')];
  const within = (depth: 1 | 2 | 3) => [...egoOf(edges, { id: 'a', depth })].sort();
  expect(within(1)).toEqual(['a', 'b']);
  expect(within(2)).toEqual(['a', 'b', 'c']);
  expect(within(3)).toEqual(['a', 'b', 'c', 'd']);
  expect([...egoOf(edges, { id: 'lone', depth: 3 })]).toEqual(['lone']);
});
