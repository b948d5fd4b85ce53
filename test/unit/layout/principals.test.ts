import { describe, expect, it } from 'vitest';
import { buildNet } from '../../../src/layout/net.ts';
import { frameFor } from '../../../src/layout/plate.ts';
import { findCast, pinsOf } from '../../../src/layout/principals.ts';
import { madeUp, ourDossier, smallDossier } from './graphs.ts';

describe('principals', () => {
  it('finds the two that meet, the host first, the meeting, and who leads them', () => {
    const net = buildNet(ourDossier());
    const { principals, meeting, leaders } = findCast(net);
    const idOf = (thing: number | undefined) => (thing === undefined ? undefined : net.ids[thing]);
    expect(principals.map(idOf)).toEqual(['state:RUS', 'state:PRK']);
    expect(idOf(meeting)).toBe('event:vladivostok-summit-2019');
    expect(leaders.map(idOf)).toEqual(['person:vladimir-putin', 'person:kim-jong-un']);
  });

  it('pins two level, the meeting in the middle between', () => {
    const net = buildNet(smallDossier(80));
    const frame = frameFor(net.things);
    const [left, right, middle, ...between] = pinsOf(findCast(net), frame);
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (right?.x ?? 0)).toBe(frame.width);
    expect(middle?.x).toBe(frame.width / 2);
    expect(between).toHaveLength(2);
    for (const leader of between) expect(leader.y).toBeLessThan(left?.y ?? 0);
  });

  it('finds three of equal weight', () => {
    const net = buildNet(madeUp(200, 400, 3, 7));
    expect(findCast(net).principals).toHaveLength(3);
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
  ])('is content with %s', (_, graph, count) => {
    const cast = findCast(buildNet(graph));
    expect(cast.principals).toHaveLength(count);
    expect(cast.meeting).toBeUndefined();
  });
});
