import { describe, expect, test } from 'vitest';
import type { Neighbour, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { NeighboursByKey } from '../../../web/src/state/loaded-graph.ts';
import { egoOf, withExpansions } from '../../../web/src/state/loaded-graph.ts';
import { type Expansion, expansionKey } from '../../../web/src/state/view-values.ts';
import { edge, graph, node } from './support/graph.ts';

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
const loaded = (...pages: RelationsAnswer[]): NeighboursByKey =>
  new Map([[expansionKey(expansion), { pages, failure: undefined, loading: pages.length === 0 }]]);
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('with expanded neighbours', () => {
  const expansions = [expansion];

  test('nothing changes without an expansion or before it is loaded', () => {
    expect(withExpansions(dossier, [], loaded(page('c')))).toBe(dossier);
    expect(idsOf(withExpansions(dossier, expansions, new Map()))).toEqual(['a', 'b']);
    expect(idsOf(withExpansions(dossier, expansions, loaded()))).toEqual(['a', 'b']);
  });

  test('neighbours are appended once and have no position yet', () => {
    const { nodes } = withExpansions(dossier, expansions, loaded(page('c', 'd'), page('d')));
    expect(idsOf({ nodes })).toEqual(['a', 'b', 'c', 'd']);
    for (const { x, y } of nodes.slice(2)) expect([x, y]).toEqual([undefined, undefined]);
  });

  test('a neighbour is attested from its earliest relationship', () => {
    const other = { id: 'c', kind: 'State', name: 'c', degree: 3 } as const;
    const since = (day: number): Neighbour => ({
      relation: edge('a', 'c', 'BORDERS', { id: `since ${day}`, fromMin: day, fromMax: day }),
      direction: 'both',
      other,
    });
    const found = withExpansions(
      dossier,
      expansions,
      loaded({ items: [since(20190101), since(20180101)], showing: 2, counts: [] }),
    );
    expect(found.nodes[2]).toMatchObject({ id: 'c', attestedFrom: 20180101, fromMin: 0, fromMax: 20180101 });
  });

  test('the data of the dossier is kept, and edges are not duplicated', () => {
    const { nodes, edges } = withExpansions(dossier, expansions, loaded(page('b', 'c')));
    expect(nodes[1]).toBe(dossier.nodes[1]);
    expect(edges).toHaveLength(2);
  });

  test('uses only as many pages as the view has', () => {
    const pages = loaded(page('c'), page('d'));
    expect(idsOf(withExpansions(dossier, expansions, pages))).toEqual(['a', 'b', 'c']);
    const two = [{ ...expansion, pages: 2 }];
    expect(idsOf(withExpansions(dossier, two, pages))).toEqual(['a', 'b', 'c', 'd']);
  });
});

test('an ego view contains entities within its depth in both directions', () => {
  const edges = [edge('b', 'a', 'BORDERS'), edge('b', 'c', 'BORDERS'), edge('c', 'd', 'BORDERS')];
  const within = (depth: 1 | 2 | 3) => [...egoOf(edges, { id: 'a', depth })].sort();
  expect(within(1)).toEqual(['a', 'b']);
  expect(within(2)).toEqual(['a', 'b', 'c']);
  expect(within(3)).toEqual(['a', 'b', 'c', 'd']);
  expect([...egoOf(edges, { id: 'lone', depth: 3 })]).toEqual(['lone']);
});
