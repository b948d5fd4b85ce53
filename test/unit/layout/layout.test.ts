import { describe, expect, it } from 'vitest';
import { findAnchors, pinsOf } from '../../../src/layout/anchors.ts';
import { bakeNewPositions, bakePositions, type Position } from '../../../src/layout/bake-positions.ts';
import { findColumns } from '../../../src/layout/columns.ts';
import { buildCompactGraph, type LayoutGraph } from '../../../src/layout/compact-graph.ts';
import { frameFor } from '../../../src/layout/page-size.ts';
import { forceBaseline } from './force-baseline.ts';
import { dossierGraph, generatedDossier, smallDossier } from './graphs.ts';
import { renderFitted, renderZoomedIn } from './rendered-layout.ts';
import { columnScore, type LayoutScore, scoreLayout } from './score-layout.ts';

const bake = (graph: LayoutGraph) => {
  const compact = buildCompactGraph(graph);
  return { compact, places: bakePositions(graph) };
};

describe('the layout of the dossier', () => {
  const { compact, places } = bake(dossierGraph());
  const [whole, near] = [
    scoreLayout(renderFitted(compact, places)),
    scoreLayout(renderZoomedIn(compact, places)),
  ];
  const forces = [1, 2, 3].map((seed) => scoreLayout(renderFitted(compact, forceBaseline(compact, seed))));
  const ofForces = (measure: (verdict: LayoutScore) => number) =>
    forces.reduce((sum, verdict) => sum + measure(verdict), 0) / forces.length;

  it('has a position for each node, in the order of ids, inside the frame', () => {
    expect(places.map(({ id }) => id)).toEqual(compact.ids);
    expect(whole.overlaps).toBe(0);
    expect(whole.outside).toBe(0);
  });

  it('shows most labels when zoomed in, and the important ones when fitted', () => {
    expect(near.names / near.nodes).toBeGreaterThan(0.88);
    expect(near.highNames / near.highNodes).toBeGreaterThan(0.92);
    expect(whole.highNames / whole.highNodes).toBeGreaterThan(0.75);
  });

  it('is more readable than a force-directed layout', () => {
    expect(whole.score).toBeGreaterThan(ofForces(({ score }) => score) + 12);
    expect(whole.names).toBeGreaterThan(1.45 * ofForces(({ names }) => names));
    expect(whole.passes).toBeLessThan(0.85 * ofForces(({ passes }) => passes));
    expect(whole.columnOrder).toBeGreaterThan(ofForces(({ columnOrder }) => columnOrder) + 0.3);
    expect(whole.symmetry).toBeGreaterThan(0.99);
    // Although pinned states and straight columns cost crossings that the force-directed layout avoids.
    expect(whole.crossings).toBeLessThan(0.99 * ofForces(({ crossings }) => crossings));
  });

  it('has straight, even columns in date order', () => {
    const held = new Set(pinsOf(findAnchors(compact), frameFor(compact.nodes)).map(({ node }) => node));
    const columns = findColumns(compact, held);
    expect(columns.length).toBeGreaterThanOrEqual(8);
    for (const column of columns) {
      const spots = column.map((node) => places[node] as Position);
      expect(new Set(spots.map(({ x }) => x)).size).toBe(1);
      const days = new Set(column.map((node) => compact.days[node]));
      // Rows with the same date may be in any order.
      if (days.size === column.length) expect(columnScore(spots)).toBeGreaterThan(0.9);
      const [first, last] = [spots[0], spots.at(-1)];
      if (days.size > 1) expect(first?.y ?? 0).toBeLessThan(last?.y ?? 0);
    }
  });
});

describe('the layout of a small dossier', () => {
  const { compact, places } = bake(smallDossier(70));
  const verdict = scoreLayout(renderFitted(compact, places));

  it('shows nearly all labels, with fewer crossings than a force-directed layout', () => {
    const forces = scoreLayout(renderFitted(compact, forceBaseline(compact)));
    expect(verdict.overlaps + verdict.outside).toBe(0);
    expect(verdict.names / verdict.nodes).toBeGreaterThan(0.95);
    expect(verdict.crossings).toBeLessThan(forces.crossings);
    expect(verdict.passes).toBeLessThan(forces.passes);
    expect(verdict.score).toBeGreaterThan(forces.score + 8);
  });

  it('is deterministic and does not depend on the order of the input', () => {
    const { entities, relationships } = smallDossier(70);
    const turned = { entities: [...entities].reverse(), relationships: [...relationships].reverse() };
    expect(bakePositions(turned)).toEqual(places);
  });

  it('is stable when it is repeated', () => {
    const old = new Map(places.map((place) => [place.id, place]));
    const again = bakePositions(smallDossier(70), old);
    expect(moved(places, again).median).toBeLessThan(5);
  });

  it('makes room for new nodes without moving the others', () => {
    const old = new Map(places.map((place) => [place.id, place]));
    const grown = bakePositions(smallDossier(76), old).filter(({ id }) => old.has(id));
    const { median, most } = moved(places, grown);
    expect(median).toBeLessThan(8);
    expect(most).toBeLessThan(160);
    const all = scoreLayout(
      renderFitted(buildCompactGraph(smallDossier(76)), bakePositions(smallDossier(76), old)),
    );
    expect(all.overlaps).toBe(0);
  });
});

describe('positions of new nodes', () => {
  const [before, after] = [smallDossier(70), smallDossier(90)];
  const old = new Map(bakePositions(before).map((place) => [place.id, place]));
  const fresh = bakeNewPositions(after, old);

  it('are computed for new nodes only', () => {
    const missing = after.entities.filter(({ id }) => !old.has(id)).map(({ id }) => id);
    expect(fresh.map(({ id }) => id).sort()).toEqual(missing.sort());
    expect(bakeNewPositions(before, old)).toEqual([]);
  });

  it('overlap no node, are inside the frame, and are close to the neighbours', () => {
    const compact = buildCompactGraph(after);
    const places = new Map([...old, ...fresh.map((place) => [place.id, place] as const)]);
    const spots = compact.ids.map((id) => places.get(id) as Position);
    expect(scoreLayout(renderFitted(compact, spots)).overlaps).toBe(0);
    const { width, height } = frameFor(compact.nodes);
    const across = Math.hypot(width, height);
    const ways = fresh.flatMap(({ id, x, y }) =>
      [...(compact.neighbours[compact.indexById.get(id) ?? 0] ?? [])].map((other) => {
        const spot = spots[other] as Position;
        return Math.hypot(spot.x - x, spot.y - y);
      }),
    );
    expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(0.36 * across);
    for (const { x, y } of fresh) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  it('are deterministic', () => {
    expect(bakeNewPositions(after, old)).toEqual(fresh);
  });

  it('are free in a large layout', () => {
    const large = generatedDossier(600, 1400, 2, 5);
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
    const found = bakeNewPositions(grown, known);
    expect(found).toHaveLength(40);
    const compact = buildCompactGraph(grown);
    const spots = new Map([...known, ...found.map((place) => [place.id, place] as const)]);
    const radius = (id: string) => compact.radii[compact.indexById.get(id) ?? 0] ?? 0;
    for (const { id, x, y } of found) {
      for (const [other, spot] of spots) {
        if (other === id || other === hub) continue;
        expect(Math.hypot(spot.x - x, spot.y - y)).toBeGreaterThan(radius(id) + radius(other));
      }
    }
  });

  it('are a complete layout if no node has a position', () => {
    const small = generatedDossier(30, 50, 2, 1);
    expect(bakeNewPositions(small, new Map())).toEqual(bakePositions(small));
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

describe('layouts of generated dossiers', () => {
  it.each([
    ['two principals', generatedDossier(100, 200, 2, 3)],
    ['three principals', generatedDossier(150, 300, 3, 4)],
  ])('of %s have no overlapping nodes and a better score than a force-directed layout', (_, graph) => {
    const { compact, places } = bake(graph);
    const [verdict, forces] = [
      scoreLayout(renderFitted(compact, places)),
      scoreLayout(renderFitted(compact, forceBaseline(compact))),
    ];
    expect(verdict.overlaps).toBe(0);
    expect(verdict.score).toBeGreaterThan(forces.score);
  });

  it('that are large are force-directed, without overlapping nodes', () => {
    const graph = generatedDossier(600, 1400, 2, 5);
    const { compact, places } = bake(graph);
    expect(places).toHaveLength(graph.entities.length);
    expect(scoreLayout(renderFitted(compact, places)).overlaps).toBe(0);
    expect(bakePositions(graph)).toEqual(places);
  });
});

describe('minimal graphs', () => {
  it.each([
    ['nothing', 0],
    ['one node', 1],
    ['two nodes without a line', 2],
  ])('have positions: %s', (_, count) => {
    const entities = Array.from({ length: count }, (_unused, nth) => ({
      id: `place:${nth}`,
      kind: 'Place',
      name: `P ${nth}`,
    }));
    const places = bakePositions({ entities, relationships: [] });
    expect(places).toHaveLength(count);
    for (const { x, y } of places) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('ignore edges to unknown nodes and self-loops', () => {
    const entities = [{ id: 'state:A', kind: 'State' }];
    const relationships = [
      { from: 'state:A', to: 'state:A', type: 'BORDERS' },
      { from: 'state:A', to: 'state:B', type: 'BORDERS' },
    ];
    expect(bakePositions({ entities, relationships })).toHaveLength(1);
  });
});
