import { describe, expect, it } from 'vitest';
import { bakeArrivals, bakePositions, type Position } from '../../../src/layout/bake.ts';
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
    expect(near.names / near.things).toBeGreaterThan(0.88);
    expect(near.highNames / near.highThings).toBeGreaterThan(0.92);
    expect(whole.highNames / whole.highThings).toBeGreaterThan(0.75);
  });

  it('is better than forces alone in all that a reader meets', () => {
    expect(whole.score).toBeGreaterThan(ofForces(({ score }) => score) + 12);
    expect(whole.names).toBeGreaterThan(1.45 * ofForces(({ names }) => names));
    expect(whole.passes).toBeLessThan(0.85 * ofForces(({ passes }) => passes));
    expect(whole.ladders).toBeGreaterThan(ofForces(({ ladders }) => ladders) + 0.3);
    expect(whole.symmetry).toBeGreaterThan(0.99);
    // Though states are held apart and ladders upright, which forces need not pay for.
    expect(whole.crossings).toBeLessThan(0.99 * ofForces(({ crossings }) => crossings));
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

describe('what is brought in beside a picture', () => {
  const [before, after] = [smallDossier(70), smallDossier(90)];
  const old = new Map(bakePositions(before).map((place) => [place.id, place]));
  const fresh = bakeArrivals(after, old);

  it('gets places, and nothing else does', () => {
    const missing = after.entities.filter(({ id }) => !old.has(id)).map(({ id }) => id);
    expect(fresh.map(({ id }) => id).sort()).toEqual(missing.sort());
    expect(bakeArrivals(before, old)).toEqual([]);
  });

  it('stands over no mark and inside the sheet, nearer to what it is joined to than chance would have it', () => {
    const net = buildNet(after);
    const places = new Map([...old, ...fresh.map((place) => [place.id, place] as const)]);
    const spots = net.ids.map((id) => places.get(id) as Position);
    expect(judge(seenWhole(net, spots)).overlaps).toBe(0);
    const { width, height } = frameFor(net.things);
    const across = Math.hypot(width, height);
    const ways = fresh.flatMap(({ id, x, y }) =>
      [...(net.neighbours[net.numberOf.get(id) ?? 0] ?? [])].map((other) => {
        const spot = spots[other] as Position;
        return Math.hypot(spot.x - x, spot.y - y);
      }),
    );
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(0.36 * across);
    for (const { x, y } of fresh) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  it('is the same each time', () => {
    expect(bakeArrivals(after, old)).toEqual(fresh);
  });

  it('finds free ground in a picture that is too large to search', () => {
    const large = madeUp(600, 1400, 2, 5);
    const known = new Map(bakePositions(large).map((place) => [place.id, place]));
    const hub = large.entities[0]?.id ?? '';
    const ids = Array.from({ length: 40 }, (_, nth) => `place:new-${nth}`);
    const grown = {
      entities: [...large.entities, ...ids.map((id) => ({ id, kind: 'Place' }))],
      relationships: [
        ...large.relationships,
        ...ids.map((id) => ({ from: id, to: hub, type: 'LOCATED_IN' })),
      ],
    };
    const found = bakeArrivals(grown, known);
    expect(found).toHaveLength(40);
    const net = buildNet(grown);
    const spots = new Map([...known, ...found.map((place) => [place.id, place] as const)]);
    const radius = (id: string) => net.radii[net.numberOf.get(id) ?? 0] ?? 0;
    for (const { id, x, y } of found) {
      for (const [other, spot] of spots) {
        if (other === id || other === hub) continue;
        expect(Math.hypot(spot.x - x, spot.y - y)).toBeGreaterThan(radius(id) + radius(other));
      }
    }
  });

  it('is the whole picture, where nothing has a place', () => {
    const small = madeUp(30, 50, 2, 1);
    expect(bakeArrivals(small, new Map())).toEqual(bakePositions(small));
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
