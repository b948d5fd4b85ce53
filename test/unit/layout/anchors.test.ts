import { describe, expect, it } from 'vitest';
import { findAnchors, pinsOf } from '../../../src/layout/anchors.ts';
import { buildCompactGraph } from '../../../src/layout/compact-graph.ts';
import { frameFor } from '../../../src/layout/page-size.ts';
import { dossierGraph, generatedDossier, smallDossier } from './graphs.ts';

describe('anchors', () => {
  it('are the two states that meet, the host first, the meeting and their leaders', () => {
    const compact = buildCompactGraph(dossierGraph());
    const { principals, meeting, leaders } = findAnchors(compact);
    const idOf = (node: number | undefined) => (node === undefined ? undefined : compact.ids[node]);
    expect(principals.map(idOf)).toEqual(['state:RUS', 'state:PRK']);
    expect(idOf(meeting)).toBe('event:vladivostok-summit-2019');
    expect(leaders.map(idOf)).toEqual(['person:vladimir-putin', 'person:kim-jong-un']);
  });

  it('are pinned: two states on one level, the meeting in the middle', () => {
    const compact = buildCompactGraph(smallDossier(80));
    const frame = frameFor(compact.nodes);
    const [left, right, middle, ...between] = pinsOf(findAnchors(compact), frame);
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (right?.x ?? 0)).toBe(frame.width);
    expect(middle?.x).toBe(frame.width / 2);
    expect(between).toHaveLength(2);
    for (const leader of between) expect(leader.y).toBeLessThan(left?.y ?? 0);
  });

  it('can be three states of similar degree', () => {
    const compact = buildCompactGraph(generatedDossier(200, 400, 3, 7));
    expect(findAnchors(compact).principals).toHaveLength(3);
  });

  it.each([
    ['nothing', { entities: [], relationships: [] }, 0],
    [
      'one state',
      {
        entities: [
          { id: 'state:A', kind: 'State' },
          { id: 'place:b', kind: 'Place' },
        ],
        relationships: [{ from: 'place:b', to: 'state:A', type: 'LOCATED_IN' }],
      },
      1,
    ],
    ['no state', { entities: [{ id: 'place:b', kind: 'Place' }], relationships: [] }, 0],
  ])('can be missing: %s', (_, graph, count) => {
    const cast = findAnchors(buildCompactGraph(graph));
    expect(cast.principals).toHaveLength(count);
    expect(cast.meeting).toBeUndefined();
  });
});
