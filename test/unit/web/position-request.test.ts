import { describe, expect, test } from 'vitest';
import { idsWithoutPosition, positionRequestOf } from '../../../web/src/panels/network/position-request.ts';
import { graphBoundsOf } from '../../../web/src/renderer/bounds.ts';
import { openingView } from '../../../web/src/state/view.ts';
import { edge, graph, node } from './support/graph.ts';

const unplaced = (id: string) => {
  const { x: _x, y: _y, side: _side, ...rest } = node(id);
  return rest;
};
const placed = (id: string, x: number, y: number) => node(id, { x, y, side: 'r' });
const view = openingView('2019-04-26');
const expanded = (...of: string[]) => ({
  ...view,
  expansions: of.map((id) => ({ of: id, type: 'BORDERS' as const, direction: 'both' as const, pages: 1 })),
});

describe('the request for positions', () => {
  const all = graph(
    [placed('a', 10, 20), placed('b', 300, 200), unplaced('c'), unplaced('d'), unplaced('e')],
    [edge('a', 'c', 'BORDERS'), edge('d', 'b', 'BORDERS'), edge('b', 'c', 'BORDERS')],
  );

  test('contains entities without a stored or computed position', () => {
    expect(idsWithoutPosition(all, new Map())).toEqual(['c', 'd', 'e']);
    expect(idsWithoutPosition(all, new Map([['d', { x: 1, y: 2, side: 'b' }]]))).toEqual(['c', 'e']);
  });

  test('has one batch per expansion, then the rest', () => {
    expect(positionRequestOf(all, expanded('b', 'a'), new Map()).batches).toEqual([['d', 'c'], ['e']]);
    expect(positionRequestOf(all, expanded('a', 'b'), new Map()).batches).toEqual([['c'], ['d'], ['e']]);
  });

  test('keeps stored, computed and dragged positions', () => {
    const found = new Map([['c', { x: 5, y: 6, side: 'l' as const }]]);
    const { known, batches } = positionRequestOf(all, { ...view, moved: { b: [70, 80] } }, found);
    expect(known).toEqual([
      ['a', { x: 10, y: 20, side: 'r' }],
      ['b', { x: 70, y: 80, side: 'r' }],
      ['c', { x: 5, y: 6, side: 'l' }],
    ]);
    expect(batches).toEqual([['d', 'e']]);
  });
});

describe('the bounds', () => {
  test('are those of the layout for the number of entities', () => {
    expect(graphBoundsOf([{ x: 300, y: 300 }])).toEqual({ left: 0, top: 0, width: 840, height: 712 });
    const many = Array.from({ length: 156 }, () => ({ x: 300, y: 300 }));
    expect(graphBoundsOf(many).width).toBeGreaterThan(1000);
  });

  test('grow only for entities outside', () => {
    const stored = [{ x: 300, y: 300 }];
    expect(graphBoundsOf(stored, [{ x: 500, y: 500 }])).toEqual(graphBoundsOf(stored));
    expect(graphBoundsOf(stored, [{ x: -20, y: 800 }])).toEqual({
      left: -60,
      top: 0,
      width: 900,
      height: 840,
    });
  });
});
