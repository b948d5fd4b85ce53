import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../src/features/graph/contract.ts';
import type { Source } from '../../../src/features/sources/contract.ts';
import { visibleRange } from '../../../web/src/grid/visible-range.ts';
import { originFinder, originsOf } from '../../../web/src/panels/table/claim-origins.ts';
import { csvOf } from '../../../web/src/panels/table/csv.ts';
import {
  disputedDateOf,
  filterRows,
  formatWhen,
  rowsOf,
  sortRows,
} from '../../../web/src/panels/table/rows.ts';
import { openingView } from '../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../web/src/state/visible-graph.ts';

const LIFE = { fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 20190426 };

const node = (id: string, name: string, over: Partial<GraphNode> = {}): GraphNode => ({
  id,
  kind: 'State',
  name,
  aliases: [],
  ...LIFE,
  disputed: [],
  properties: {},
  degree: 1,
  ...over,
});

const edge = (id: string, from: string, to: string, over: Partial<Relation> = {}): Relation => ({
  id,
  type: 'BORDERS',
  from,
  to,
  ...LIFE,
  knownTo: 99991231,
  disputed: false,
  claims: ['claim:x-1'],
  properties: {},
  ...over,
});

const nodes = [
  node('state:RUS', 'Russia', { degree: 48, aliases: ['Россия'] }),
  node('state:PRK', 'North Korea', { degree: 58 }),
  node('person:x', 'Čeněk Novák', { kind: 'Person', also: 'Leader', degree: 3 }),
  node('event:later', 'Later', { kind: 'Event', when: '2020-01-01', fromMin: 20200101, fromMax: 20200101 }),
];
const edges = [
  edge('borders', 'state:PRK', 'state:RUS', {
    seen: '2019-04-26',
    claims: ['claim:un-map-1', 'claim:diplomat-2019-p4.1'],
  }),
  edge('signed', 'state:RUS', 'state:PRK', {
    type: 'SUPPORTS',
    when: '2011-12/',
    fromMin: 20111201,
    fromMax: 20111231,
    disputed: true,
  }),
];
const source = (id: string, role: Source['role'], title: string): Source => ({
  id,
  title,
  role,
  published: '2019',
  knownFrom: 20190426,
  writtenBy: [],
  claims: 1,
});
const originOf = originFinder([
  source('source:un', 'record', 'A shorter name'),
  source('source:un-map', 'record', 'The map'),
  source('source:diplomat-2019', 'article', 'The article'),
]);
const shown = visibleGraphOf({ nodes, edges }, openingView('2019-04-26'));
const things = rowsOf(shown, 'entities');
const relationships = rowsOf(shown, 'relationships');
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('the rows are those of the visible graph, with their validity', () => {
  expect(ids(things)).toEqual(['state:RUS', 'state:PRK', 'person:x', 'event:later']);
  expect(things.map(({ valid }) => valid)).toEqual([true, true, true, false]);
  const hidden = visibleGraphOf({ nodes, edges }, { ...openingView('2019-04-26'), hidden: ['state:RUS'] });
  expect(ids(rowsOf(hidden, 'entities'))).not.toContain('state:RUS');
  expect(rowsOf(hidden, 'relationships')).toEqual([]);
});

describe('sorting', () => {
  test('by name, ignoring case and accents', () => {
    const up = sortRows(things, { sort: 'name', down: false });
    expect(ids(up)).toEqual(['person:x', 'event:later', 'state:PRK', 'state:RUS']);
    expect(ids(sortRows(things, { sort: 'name', down: true }))).toEqual(ids(up).reverse());
  });

  test('by number; undated rows are last in both directions', () => {
    expect(ids(sortRows(things, { sort: 'degree', down: true }))[0]).toBe('state:PRK');
    for (const down of [false, true]) {
      expect(ids(sortRows(things, { sort: 'when', down }))[0]).toBe('event:later');
      expect(ids(sortRows(relationships, { sort: 'when', down }))).toEqual(['signed', 'borders']);
    }
  });

  test('by date, using the first known day', () => {
    const rows = rowsOf(
      visibleGraphOf(
        {
          nodes,
          edges: [
            edge('until', 'state:RUS', 'state:PRK', { when: '/2018', toMin: 20180101, toMax: 20181231 }),
            edge('always', 'state:RUS', 'state:PRK'),
            edge('since', 'state:RUS', 'state:PRK', {
              when: '1945/..',
              fromMin: 19450101,
              fromMax: 19451231,
            }),
          ],
        },
        { ...openingView('2019-04-26'), time: { is: 'all' } },
      ),
      'relationships',
    );
    expect(ids(sortRows(rows, { sort: 'when', down: false }))).toEqual(['since', 'until', 'always']);
  });

  test('is stable and keeps every row', () => {
    const columns = ['from', 'relationship', 'to', 'when', 'claims', 'disputed'];
    for (const sort of columns) {
      expect(ids(sortRows(relationships, { sort, down: false })).sort()).toEqual(['borders', 'signed']);
    }
    expect(ids(sortRows(things, { sort: 'disputed', down: true }))).toEqual(ids(things));
  });
});

describe('the text filter', () => {
  test('matches every word in any script, ignoring accents', () => {
    expect(ids(filterRows(things, 'cenek'))).toEqual(['person:x']);
    expect(ids(filterRows(things, 'росс'))).toEqual(['state:RUS']);
    expect(ids(filterRows(things, 'leader novak'))).toEqual(['person:x']);
    expect(ids(filterRows(relationships, 'korea borders'))).toEqual(['borders']);
    expect(filterRows(things, 'nothing like it')).toEqual([]);
  });

  test('matches relationships by names of ends and by type', () => {
    expect(ids(filterRows(relationships, 'россия borders'))).toEqual(['borders']);
    expect(ids(filterRows(relationships, '2011'))).toEqual(['signed']);
  });

  test('keeps all rows if empty', () => {
    expect(filterRows(things, '  ')).toBe(things);
  });
});

test('dates are in words', () => {
  expect(relationships.map(formatWhen)).toEqual([
    'observed on 26 April 2019; start and end unknown',
    'from December 2011; end unknown',
  ]);
  expect(things.map(formatWhen)).toEqual(['', '', '', '1 January 2020']);
});

describe('inherited dates', () => {
  const treaty = node('treaty:t', 'The treaty', {
    kind: 'Treaty',
    ...{ fromMin: 19610706, fromMax: 19610706, toMin: 19950907, toMax: 19950907 },
    disputed: ['ended'],
  });
  const adopted = node('resolution:r', 'The resolution', {
    kind: 'Resolution',
    ...{ fromMin: 20170805, fromMax: 20170805 },
  });
  const summit = node('event:s', 'The summit', { kind: 'Event', when: '2019-04-25' });
  const all = {
    nodes: [...nodes, treaty, adopted, summit],
    edges: [
      edge('took', 'state:RUS', 'event:s', {
        type: 'TOOK_PART_IN',
        ...{ fromMin: 20190425, fromMax: 20190425 },
      }),
      edge('party', 'state:RUS', 'treaty:t', {
        type: 'PARTY_TO',
        ...{ fromMin: 19610706, fromMax: 19610706, toMin: 19950907, toMax: 19950907 },
      }),
      edge('always', 'state:RUS', 'state:PRK'),
    ],
  };
  const picture = visibleGraphOf(all, { ...openingView('2019-04-26'), time: { is: 'all' } });

  test('an entity uses its bounds, a relationship those of its ends', () => {
    expect(rowsOf(picture, 'entities').slice(-3).map(formatWhen)).toEqual([
      '6 July 1961 – 7 September 1995',
      '5 August 2017',
      '25 April 2019',
    ]);
    expect(rowsOf(picture, 'relationships').map(formatWhen)).toEqual([
      '25 April 2019',
      '6 July 1961 – 7 September 1995',
      'undated',
    ]);
  });

  test('a relationship reports a disputed inherited date', () => {
    const found = rowsOf(picture, 'relationships').map((row) =>
      row.is === 'relationship' ? disputedDateOf(row)?.id : 'none',
    );
    expect(found).toEqual([undefined, 'treaty:t', undefined]);
  });
});

test('origins follow from claim ids, the article first, each place once', () => {
  const said = originsOf(
    ['claim:un-map-Sheet-2.1', 'claim:un-map-Sheet-9', 'claim:diplomat-2019-p12.3', 'claim:elsewhere-p1'],
    originOf,
  );
  expect(said.map(({ source: { id }, citation }) => [id, citation.article, citation.short])).toEqual([
    ['source:diplomat-2019', true, '¶12'],
    ['source:un-map', false, 'The map'],
  ]);
});

describe('CSV', () => {
  test('contains ids, names, dates and sources as stored', () => {
    const [head, first, second] = csvOf(relationships, 'relationships', originOf).split('\r\n');
    expect(head).toBe('id,from,from name,type,to,to name,when,seen,valid,claims,sources,disputed');
    expect(first).toBe(
      'borders,state:PRK,North Korea,BORDERS,state:RUS,Russia,,2019-04-26,yes,2,source:diplomat-2019 source:un-map,no',
    );
    expect(second).toBe('signed,state:RUS,Russia,SUPPORTS,state:PRK,North Korea,2011-12/,,yes,1,,yes');
    expect(csvOf(things, 'entities', originOf).split('\r\n')[4]).toBe(
      'event:later,Later,Event,2020-01-01,no,1,',
    );
  });

  test('quotes special characters', () => {
    const rows = rowsOf(
      visibleGraphOf({ nodes: [node('state:A', 'A, "B"\nC')], edges: [] }, openingView('2019-04-26')),
      'entities',
    );
    expect(csvOf(rows, 'entities', originOf).split('\r\n')[1]).toBe('state:A,"A, ""B""\nC",State,,yes,1,');
  });
});

test('the rendered range contains all visible rows and few others', () => {
  fc.assert(
    fc.property(
      fc.nat(1_500_000),
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(50_000),
      (top, height, count) => {
        const [first, end] = visibleRange(top, height, 29, count);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThan(height / 29 + 20);
        for (const y of [top, top + height - 1]) {
          const row = Math.floor(y / 29);
          if (row < count) expect(first <= row && row < end).toBe(true);
        }
      },
    ),
  );
});
