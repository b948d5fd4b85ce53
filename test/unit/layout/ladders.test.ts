import { describe, expect, it } from 'vitest';
import { findLadders } from '../../../src/layout/ladders.ts';
import { buildNet } from '../../../src/layout/net.ts';
import { ourDossier } from './graphs.ts';

const net = buildNet(ourDossier());
const ladders = findLadders(net, new Set()).map((ladder) => ladder.map((thing) => net.ids[thing]));
const ladderWith = (id: string) => ladders.find((ladder) => ladder.includes(id));

describe('ladders', () => {
  it('gathers the meetings of the same two leaders, in order of their days', () => {
    expect(
      ladderWith('event:kim-visit-beijing-2018-03')?.map((id) => net.names[net.numberOf.get(id ?? '') ?? 0]),
    ).toEqual([
      'Kim in Beijing, March 2018',
      'Kim in Dalian, May 2018',
      'Kim in Beijing, June 2018',
      'Kim in Beijing, January 2019',
    ]);
  });

  it('gathers resolutions, and on them the measures in one column', () => {
    expect(ladderWith('resolution:S-RES-2397')).toHaveLength(4);
    const measures = ladders.filter((ladder) => ladder[0]?.startsWith('measure:'));
    expect(measures).toHaveLength(1);
    expect(measures[0]).toHaveLength(8);
  });

  it('holds things of one kind, three to eight of them, each in one ladder', () => {
    const all = ladders.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const ladder of ladders) {
      expect(new Set(ladder.map((id) => net.kinds[net.numberOf.get(id ?? '') ?? 0])).size).toBe(1);
      expect(ladder.length).toBeGreaterThanOrEqual(3);
      expect(ladder.length).toBeLessThanOrEqual(8);
    }
  });

  it('leaves states, people, places and what is held single', () => {
    expect(ladders.flat().filter((id) => /^(state|person|place|office):/.test(id ?? ''))).toEqual([]);
    const held = net.numberOf.get('resolution:S-RES-2397') ?? -1;
    expect(findLadders(net, new Set([held])).flat()).not.toContain(held);
  });

  it('makes equal parts of what is too long for one', () => {
    const events = Array.from({ length: 10 }, (_, nth) => ({
      id: `event:${nth}`,
      kind: 'Event',
      from: 20000101 + nth,
    }));
    const states = ['A', 'B'].map((name) => ({ id: `state:${name}`, kind: 'State' }));
    const made = buildNet({
      entities: [...events, ...states],
      relationships: events.flatMap(({ id }) =>
        states.map((state) => ({ from: state.id, to: id, type: 'TOOK_PART_IN' })),
      ),
    });
    expect(findLadders(made, new Set()).map((ladder) => ladder.length)).toEqual([5, 5]);
  });
});
