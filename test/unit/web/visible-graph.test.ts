import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingView, type View } from '../../../web/src/state/view.ts';
import { type VisibleGraph, visibleGraphOf } from '../../../web/src/state/visible-graph.ts';
import { edge, graph, node } from './support/graph.ts';

const opening = openingView('2019-04-26');
const on = (day: number): Pick<View, 'time'> => ({ time: { is: 'day', day } });
const from = (day: number) => ({ fromMin: day, fromMax: day });
const during = (start: number, end: number) => ({ ...from(start), toMin: end, toMax: end });

const all = graph(
  [
    node('a'),
    node('b'),
    node('summit', { kind: 'Event', ...during(20190425, 20190425) }),
    node('talks', { kind: 'Event', fromMin: 20180101, fromMax: 20181231, toMin: 20180101, toMax: 20181231 }),
    node('leader', { kind: 'Person', ...during(19420216, 20111217) }),
    node('body', { kind: 'Organization', ...during(20030801, 20090414), disputed: ['when'] }),
  ],
  [
    edge('a', 'b', 'BORDERS'),
    edge('a', 'summit', 'TOOK_PART_IN', from(20190425)),
    edge('b', 'talks', 'TOOK_PART_IN', { fromMin: 20180101, fromMax: 20181231 }),
    edge('a', 'body', 'MEMBER_OF', { ...during(20030801, 20090414), disputed: true }),
    edge('a', 'b', 'OPPOSES', { fromMin: 20170101, fromMax: 20171231, toMin: 20180601, toMax: 20190601 }),
  ],
);
const shown = (over: Partial<View> = {}, ego?: ReadonlySet<string>) =>
  visibleGraphOf(all, { ...opening, ...over }, ego);
const valid = ({ nodes, edges }: VisibleGraph) => [
  ...nodes.filter((one) => one.valid).map(({ node: { id } }) => id),
  ...edges.filter((one) => one.valid).map(({ edge: { type } }) => type),
];

describe('as of a day', () => {
  test('shows what is valid, outlines the rest; people and past events stay', () => {
    const picture = shown(on(20180701));
    expect(picture.nodes.map(({ node: { id }, valid: is, ended }) => [id, is, ended])).toEqual([
      ['a', true, false],
      ['b', true, false],
      ['summit', false, false],
      ['talks', true, false],
      ['leader', true, false],
      ['body', false, true],
    ]);
    expect(picture.edges.filter((one) => one.valid).map(({ edge: { type } }) => type)).toEqual([
      'BORDERS',
      'TOOK_PART_IN',
      'OPPOSES',
    ]);
    expect(picture.counts.entities).toEqual({ shown: 4, all: 6 });
    expect(picture.counts.relationships).toEqual({ shown: 3, all: 5 });
  });

  test('“certainly” outlines imprecise entities and relationships', () => {
    expect(valid(shown({ ...on(20180701), certainty: 'certainly' }))).toEqual([
      'a',
      'b',
      'leader',
      'BORDERS',
    ]);
  });

  test('hiding instead of outlining keeps the counts', () => {
    const [outlined, hidden] = [shown(on(20180701)), shown({ ...on(20180701), outside: 'hidden' })];
    expect(hidden.nodes.map(({ node: { id } }) => id)).toEqual(['a', 'b', 'talks', 'leader']);
    expect(hidden.edges).toHaveLength(3);
    expect(hidden.counts).toEqual(outlined.counts);
  });

  test('a past event stays on a later day', () => {
    const { nodes } = shown(on(20190426));
    expect(nodes.find(({ node: { id } }) => id === 'talks')).toMatchObject({ valid: true, ended: false });
  });

  test('“certainly” excludes entities that are not attested on that day', () => {
    const vouched = graph([
      node('measure', { kind: 'Measure', ...from(20170101), toMin: 20180601, toMax: 99991231 }),
    ]);
    const countOn = (day: number) =>
      visibleGraphOf(vouched, { ...opening, ...on(day), certainty: 'certainly' }).counts.entities.shown;
    expect([countOn(20180601), countOn(20180602)]).toEqual([1, 0]);
  });

  test('a range includes overlapping entities and contained occurrences', () => {
    expect(valid(shown({ time: { is: 'range', from: 20190401, to: 20190430 } }))).toEqual([
      'a',
      'b',
      'summit',
      'leader',
      'BORDERS',
      'TOOK_PART_IN',
      'OPPOSES',
    ]);
  });

  test('an undated entity is shown from its attestation on; before, it is hidden and counted', () => {
    const undated = graph(
      [
        node('attested', { fromMin: 0, fromMax: 20180612, toMin: 0, attestedFrom: 20180612 }),
        node('never', { fromMin: 0, fromMax: 99991231, toMin: 0, attestedFrom: 99991231, kind: 'Factor' }),
        node('dated', { kind: 'Treaty', ...from(20000209) }),
      ],
      [edge('attested', 'dated', 'PARTY_TO', { fromMin: 0, fromMax: 20180612 })],
    );
    const at = (over: Partial<View>) => {
      const picture = visibleGraphOf(undated, { ...opening, ...over });
      return [picture.nodes.map(({ node: { id } }) => id), picture.undatedHidden, valid(picture)];
    };
    expect(at(on(20180611))).toEqual([['dated'], 2, ['dated']]);
    expect(at(on(20180612))).toEqual([['attested', 'dated'], 1, ['attested', 'dated', 'PARTY_TO']]);
    expect(at({ ...on(20180612), certainty: 'certainly' })[2]).toEqual(['attested', 'dated', 'PARTY_TO']);
    expect(at({ ...on(20180611), certainty: 'certainly' })[2]).toEqual(['dated']);
    expect(at({ ...on(20180611), undated: 'shown' })).toEqual([
      ['attested', 'never', 'dated'],
      0,
      ['attested', 'never', 'dated', 'PARTY_TO'],
    ]);
    expect(at({ ...on(20180611), undated: 'shown', certainty: 'certainly' })).toEqual([
      ['dated'],
      2,
      ['dated'],
    ]);
    expect(at({ time: { is: 'range', from: 20180101, to: 20181231 } })[1]).toBe(1);
    expect(at({ time: { is: 'all' } })[1]).toBe(0);
    // What another filter takes out is not counted twice.
    expect(at({ ...on(20180611), hiddenKinds: ['Factor'] })[1]).toBe(1);
  });

  test('at all times everything is valid and nothing has ended', () => {
    const { nodes, edges } = shown({ time: { is: 'all' } });
    expect([...nodes, ...edges].every((one) => one.valid)).toBe(true);
    expect(nodes.some(({ ended }) => ended)).toBe(false);
  });
});

describe('filters', () => {
  const always = { time: { is: 'all' } } as const;

  test('hiding a kind hides its edges; both stay in the totals', () => {
    const picture = shown({ ...always, hiddenKinds: ['Event'] });
    expect(picture.nodes).toHaveLength(4);
    expect(picture.edges.map(({ edge: { type } }) => type)).toEqual(['BORDERS', 'MEMBER_OF', 'OPPOSES']);
    expect(picture.counts.kinds.get('Event')).toEqual({ shown: 0, all: 2 });
    expect(picture.counts.types.get('TOOK_PART_IN')).toEqual({ shown: 0, all: 2 });
    expect(picture.counts.families.get('Meeting')).toEqual({ shown: 0, all: 2 });
  });

  test('families and types', () => {
    expect(shown({ ...always, hiddenFamilies: ['Meeting'] }).edges).toHaveLength(3);
    expect(shown({ ...always, hiddenTypes: ['BORDERS', 'OPPOSES'] }).edges).toHaveLength(3);
  });

  test('only negative, only disputed', () => {
    expect(shown({ ...always, only: 'against' }).edges.map(({ edge: { type } }) => type)).toEqual([
      'OPPOSES',
    ]);
    expect(shown({ ...always, only: 'disputed' }).edges.map(({ edge: { type } }) => type)).toEqual([
      'MEMBER_OF',
    ]);
    expect(shown(always).counts).toMatchObject({
      against: { shown: 1, all: 1 },
      disputed: { shown: 2, all: 2 },
    });
  });

  test('coded events use their own sign', () => {
    const rows = graph(
      [node('a'), node('b')],
      [
        edge('a', 'b', 'ACTED_TOWARDS', { properties: { sign: -1 } }),
        edge('b', 'a', 'ACTED_TOWARDS', { properties: { sign: 1 } }),
        edge('a', 'b', 'ACTED_TOWARDS', { id: 'none' }),
      ],
    );
    expect(visibleGraphOf(rows, { ...opening, ...always }).edges.map(({ against }) => against)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('entities hidden by hand or outside the ego view stay in the totals', () => {
    const byHand = shown({ ...always, hidden: ['summit'] });
    expect(byHand.nodes).toHaveLength(5);
    expect(byHand.counts.entities).toEqual({ shown: 5, all: 6 });
    const ego = shown(always, new Set(['a', 'b']));
    expect(ego.nodes.map(({ node: { id } }) => id)).toEqual(['a', 'b']);
    expect(ego.edges).toHaveLength(2);
    expect(ego.counts.relationships).toEqual({ shown: 2, all: 5 });
  });
});

test('edges with a missing end are neither drawn nor counted', () => {
  const torn = visibleGraphOf(graph([node('a')], [edge('a', 'elsewhere', 'BORDERS')]), opening);
  expect(torn.edges).toEqual([]);
  expect(torn.counts.relationships).toEqual({ shown: 0, all: 0 });
});

test('for any filter the counts add up and every edge has both ends', () => {
  const anyView = fc.record({
    time: fc.constantFrom<View['time']>(
      { is: 'all' },
      { is: 'day', day: 20180701 },
      { is: 'day', day: 20040101 },
    ),
    certainty: fc.constantFrom('possibly' as const, 'certainly' as const),
    outside: fc.constantFrom('outlined' as const, 'hidden' as const),
    only: fc.constantFrom(undefined, 'against' as const, 'disputed' as const),
    hiddenKinds: fc.subarray(['State' as const, 'Event' as const]),
    hiddenFamilies: fc.subarray(['Meeting' as const, 'Place' as const]),
    hidden: fc.subarray(['a', 'b', 'summit']),
  });
  fc.assert(
    fc.property(anyView, (over) => {
      const { nodes, edges, counts } = shown(over);
      const sum = (part: ReadonlyMap<unknown, { shown: number; all: number }>) =>
        [...part.values()].reduce((so, one) => ({ shown: so.shown + one.shown, all: so.all + one.all }), {
          shown: 0,
          all: 0,
        });
      expect(sum(counts.kinds)).toEqual(counts.entities);
      expect(sum(counts.families)).toEqual(counts.relationships);
      expect(sum(counts.types)).toEqual(counts.relationships);
      expect(counts.entities).toEqual({ shown: nodes.filter((one) => one.valid).length, all: 6 });
      expect(counts.relationships).toEqual({ shown: edges.filter((one) => one.valid).length, all: 5 });
      const ids = new Set(nodes.map((one) => one.node.id));
      expect(edges.every((one) => ids.has(one.edge.from) && ids.has(one.edge.to))).toBe(true);
    }),
  );
});

test('filters by number of relationships and counts the rest', () => {
  const three = graph([node('a', { degree: 1 }), node('b', { degree: 5 }), node('c', { degree: 9 })]);
  const left = (least: number, most?: number) => {
    const { nodes, counts } = visibleGraphOf(three, { ...opening, degree: { least, most } });
    return [...nodes.map(({ node: { id } }) => id), counts.entities.shown, counts.entities.all];
  };
  expect(left(0)).toEqual(['a', 'b', 'c', 3, 3]);
  expect(left(5)).toEqual(['b', 'c', 2, 3]);
  expect(left(2, 5)).toEqual(['b', 1, 3]);
});
