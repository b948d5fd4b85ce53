import { describe, expect, it } from 'vitest';
import { bakePositions, type Position } from '../../../src/layout/bake.ts';
import { placeCaptions } from '../../../src/layout/captions.ts';
import { findLadders } from '../../../src/layout/ladders.ts';
import { buildNet, type LayoutGraph } from '../../../src/layout/net.ts';
import { frameFor } from '../../../src/layout/plate.ts';
import { findCast, pinsOf } from '../../../src/layout/principals.ts';
import { forcesAlone } from './forces.ts';
import { madeUp, ourDossier, smallDossier } from './graphs.ts';
import { judge, ladderOf, type Verdict } from './judge.ts';
import { seenNear, seenWhole } from './picture.ts';

const bake = (graph: LayoutGraph) => {
  const net = buildNet(graph);
  return { net, places: bakePositions(graph) };
};

describe('our dossier', () => {
  const { net, places } = bake(ourDossier());
  const [whole, near] = [judge(seenWhole(net, places)), judge(seenNear(net, places))];
  const forces = [1, 2, 3].map((seed) => judge(seenWhole(net, forcesAlone(net, seed))));
  const ofForces = (measure: (verdict: Verdict) => number) =>
    forces.reduce((sum, verdict) => sum + measure(verdict), 0) / forces.length;

  it('has a place for each thing, in the order of ids, inside its sheet', () => {
    expect(places.map(({ id }) => id)).toEqual(net.ids);
    expect(whole.overlaps).toBe(0);
    expect(whole.outside).toBe(0);
  });

  it('names most things when one is near, and the important from afar', () => {
    expect(near.names / near.things).toBeGreaterThan(0.85);
    expect(near.highNames / near.highThings).toBeGreaterThan(0.88);
    expect(whole.highNames / whole.highThings).toBeGreaterThan(0.62);
  });

  it('is better than forces alone in all that a reader meets', () => {
    expect(whole.score).toBeGreaterThan(ofForces(({ score }) => score) + 5);
    expect(whole.names).toBeGreaterThan(1.2 * ofForces(({ names }) => names));
    expect(whole.passes).toBeLessThan(ofForces(({ passes }) => passes));
    expect(whole.ladders).toBeGreaterThan(ofForces(({ ladders }) => ladders) + 0.3);
    expect(whole.symmetry).toBeGreaterThan(0.99);
    // The states are held apart and ladders upright, which forces need not pay for.
    expect(whole.crossings).toBeLessThan(1.1 * ofForces(({ crossings }) => crossings));
  });

  it('stands ladders upright, evenly and in order of their days', () => {
    const held = new Set(pinsOf(findCast(net), frameFor(net.things)).map(({ thing }) => thing));
    const ladders = findLadders(net, held);
    expect(ladders.length).toBeGreaterThanOrEqual(8);
    for (const ladder of ladders) {
      const spots = ladder.map((thing) => places[thing] as Position);
      expect(new Set(spots.map(({ x }) => x)).size).toBe(1);
      const days = new Set(ladder.map((thing) => net.days[thing]));
      // Rungs of one day, or of none, may stand in any order.
      if (days.size === ladder.length) expect(ladderOf(spots)).toBeGreaterThan(0.9);
      const [first, last] = [spots[0], spots.at(-1)];
      if (days.size > 1) expect(first?.y ?? 0).toBeLessThan(last?.y ?? 0);
    }
  });

  it('captions its regions in the gaps, none over a mark', () => {
    const captions = placeCaptions(net, places);
    expect(captions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Settlement', 'Sanctions', 'Projects', 'Summits']),
    );
    const { scale } = frameFor(net.things);
    for (const { text, x, y } of captions) {
      for (const [thing, spot] of places.entries()) {
        const dx = Math.max(0, Math.abs(spot.x - x) - (text.length * 11 * scale) / 2);
        const dy = Math.max(0, Math.abs(spot.y - y) - 8 * scale);
        expect(Math.hypot(dx, dy)).toBeGreaterThan((net.radii[thing] ?? 0) * scale);
      }
    }
  });
});

describe('a small dossier', () => {
  const { net, places } = bake(smallDossier(70));
  const verdict = judge(seenWhole(net, places));

  it('finds room for nearly all names, with fewer crossings than forces alone', () => {
    const forces = judge(seenWhole(net, forcesAlone(net)));
    expect(verdict.overlaps + verdict.outside).toBe(0);
    expect(verdict.names / verdict.things).toBeGreaterThan(0.95);
    expect(verdict.crossings).toBeLessThan(forces.crossings);
    expect(verdict.passes).toBeLessThan(forces.passes);
    expect(verdict.score).toBeGreaterThan(forces.score + 8);
  });

  it('is the same each time, whatever the order of its input', () => {
    const { entities, relationships } = smallDossier(70);
    const turned = { entities: [...entities].reverse(), relationships: [...relationships].reverse() };
    expect(bakePositions(turned)).toEqual(places);
  });

  it('stays where it was when it is laid out again', () => {
    const old = new Map(places.map((place) => [place.id, place]));
    const again = bakePositions(smallDossier(70), old);
    expect(moved(places, again).median).toBeLessThan(5);
  });

  it('makes room for what is new without moving the rest', () => {
    const old = new Map(places.map((place) => [place.id, place]));
    const grown = bakePositions(smallDossier(76), old).filter(({ id }) => old.has(id));
    const { median, most } = moved(places, grown);
    expect(median).toBeLessThan(8);
    expect(most).toBeLessThan(160);
    const all = judge(seenWhole(buildNet(smallDossier(76)), bakePositions(smallDossier(76), old)));
    expect(all.overlaps).toBe(0);
  });
});

interface Spot {
  readonly x: number;
  readonly y: number;
}

function moved(before: readonly Spot[], after: readonly Spot[]): { median: number; most: number } {
  const ways = before
    .map(({ x, y }, at) => Math.hypot(x - (after[at]?.x ?? 0), y - (after[at]?.y ?? 0)))
    .sort((a, b) => a - b);
  return { median: ways[Math.floor(ways.length / 2)] ?? 0, most: ways.at(-1) ?? 0 };
}

describe('made-up dossiers', () => {
  it.each([
    ['two principals', madeUp(100, 200, 2, 3)],
    ['three principals', madeUp(150, 300, 3, 4)],
  ])('of %s have no marks over each other and are better than forces alone', (_, graph) => {
    const { net, places } = bake(graph);
    const [verdict, forces] = [judge(seenWhole(net, places)), judge(seenWhole(net, forcesAlone(net)))];
    expect(verdict.overlaps).toBe(0);
    expect(verdict.score).toBeGreaterThan(forces.score);
  });

  it('too large for a dossier are laid out by forces, without marks over each other', () => {
    const graph = madeUp(600, 1400, 2, 5);
    const { net, places } = bake(graph);
    expect(places).toHaveLength(graph.entities.length);
    expect(judge(seenWhole(net, places)).overlaps).toBe(0);
    expect(bakePositions(graph)).toEqual(places);
  });
});

describe('the least of graphs', () => {
  it.each([
    ['nothing', 0],
    ['one thing', 1],
    ['two things without a line', 2],
  ])('%s has places', (_, count) => {
    const entities = Array.from({ length: count }, (_unused, nth) => ({
      id: `place:${nth}`,
      kind: 'Place',
      name: `P ${nth}`,
    }));
    const places = bakePositions({ entities, relationships: [] });
    expect(places).toHaveLength(count);
    for (const { x, y } of places) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('lines to unknown things and to oneself count for nothing', () => {
    const entities = [{ id: 'state:A', kind: 'State' }];
    const relationships = [
      { from: 'state:A', to: 'state:A', type: 'BORDERS' },
      { from: 'state:A', to: 'state:B', type: 'BORDERS' },
    ];
    expect(bakePositions({ entities, relationships })).toHaveLength(1);
  });
});
