import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/layout/columns.ts';
import { buildCompactGraph } from '../../../src/layout/compact-graph.ts';
import { dossierGraph } from './graphs.ts';

const compact = buildCompactGraph(dossierGraph());
const columns = findColumns(compact, new Set()).map((column) => column.map((node) => compact.ids[node]));
const columnWith = (id: string) => columns.find((column) => column.includes(id));

describe('columns', () => {
  it('contain the meetings of the same two leaders, by date', () => {
    expect(
      columnWith('event:kim-visit-beijing-2018-03')?.map(
        (id) => compact.names[compact.indexById.get(id ?? '') ?? 0],
      ),
    ).toEqual([
      'Kim in Beijing, March 2018',
      'Kim in Dalian, May 2018',
      'Kim in Beijing, June 2018',
      'Kim in Beijing, January 2019',
    ]);
  });

  it('contain the resolutions, and their measures in one column', () => {
    expect(columnWith('resolution:S-RES-2397')).toHaveLength(4);
    const measures = columns.filter((column) => column[0]?.startsWith('measure:'));
    expect(measures).toHaveLength(1);
    expect(measures[0]).toHaveLength(8);
  });

  it('contain three to eight nodes of one kind, each in one column', () => {
    const all = columns.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const column of columns) {
      expect(new Set(column.map((id) => compact.kinds[compact.indexById.get(id ?? '') ?? 0])).size).toBe(1);
      expect(column.length).toBeGreaterThanOrEqual(3);
      expect(column.length).toBeLessThanOrEqual(8);
    }
  });

  it('contain no states, people, places or excluded nodes', () => {
    expect(columns.flat().filter((id) => /^(state|person|place|office):/.test(id ?? ''))).toEqual([]);
    const held = compact.indexById.get('resolution:S-RES-2397') ?? -1;
    expect(findColumns(compact, new Set([held])).flat()).not.toContain(held);
  });

  it('that are too long are split evenly', () => {
    const events = Array.from({ length: 10 }, (_, nth) => ({
      id: `event:${nth}`,
      kind: 'Event',
      from: 20000101 + nth,
    }));
    const states = ['A', 'B'].map((name) => ({ id: `state:${name}`, kind: 'State' }));
    const made = buildCompactGraph({
      entities: [...events, ...states],
      relationships: events.flatMap(({ id }) =>
        states.map((state) => ({ from: state.id, to: id, type: 'TOOK_PART_IN' })),
      ),
    });
    expect(findColumns(made, new Set()).map((column) => column.length)).toEqual([5, 5]);
  });
});
