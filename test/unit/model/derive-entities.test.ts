import { describe, expect, test } from 'vitest';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import { dyadOf } from '../../../src/model/ids.ts';
import { claim, edge, entity, graphOf, only, told } from './graph-builder.ts';

describe('dates inherited from the ends', () => {
  const boundsOfOnly = (type: string, own: Record<string, unknown>, ...ends: Parameters<typeof entity>[]) => {
    const entities = ends.map((parameters) => entity(...parameters));
    const [from, to] = entities.map(({ id }) => id);
    const derived = derive(graphOf({ entities, told: [told(String(from), type, String(to), own)] }));
    expect(derived.faults).toEqual([]);
    const { fromMin, fromMax, toMin, toMax } = only(derived);
    return [fromMin, fromMax, toMin, toMax];
  };

  test.each([
    [
      'an occurrence takes its Event’s start',
      'TOOK_PART_IN',
      {},
      ['state:A'],
      ['event:e', { when: '2019-02-27/2019-02-28' }],
      [20190227, 20190227, HIGH, HIGH],
    ],
    [
      'its own date comes first',
      'TOOK_PART_IN',
      { when: '2019-02-28' },
      ['state:A'],
      ['event:e', { when: '2019-02-27/2019-02-28' }],
      [20190228, 20190228, HIGH, HIGH],
    ],
    [
      'of two Events the one it starts from',
      'FOLLOWED',
      {},
      ['event:speech', { when: '2019-04-12' }],
      ['event:hanoi', { when: '2019-02-27' }],
      [20190412, 20190412, HIGH, HIGH],
    ],
    ['an undated Event gives nothing', 'TOOK_PART_IN', {}, ['state:A'], ['event:e'], [LOW, HIGH, HIGH, HIGH]],
    [
      'a state inherits only the start of an Event',
      'SUPPORTS',
      {},
      ['state:A'],
      ['event:e', { when: '2019-04' }],
      [20190401, HIGH, LOW, HIGH],
    ],
    [
      'what a Measure imposes lasts as long as it',
      'TARGETS',
      {},
      ['measure:m', { when: '2017-10-01/2017-12-31' }],
      ['state:A'],
      [20171001, 20171001, 20171231, 20171231],
    ],
    [
      'and is vouched for by the edge',
      'CONSTRAINS',
      { seen: '2019-04-26' },
      ['measure:m', { when: '2018-01-01/' }],
      ['activity:a'],
      [20180101, 20180101, 20190426, HIGH],
    ],
    [
      'or by the Measure',
      'EXEMPTS',
      {},
      ['measure:m', { when: '2018-01-01/', seen: '2019-04-26' }],
      ['project:p'],
      [20180101, 20180101, 20190426, HIGH],
    ],
    [
      'a Measure without a date begins with its Resolution',
      'IMPOSES',
      {},
      ['resolution:r', { adopted: '2017-12-22' }],
      ['measure:m'],
      [20171222, 20171222, HIGH, HIGH],
    ],
    [
      'what supersedes begins and ends with itself',
      'SUPERSEDES',
      {},
      ['measure:new', { when: '2018-01-01/2018-12-31' }],
      ['measure:old', { when: '2017-10-01/' }],
      [20180101, 20180101, 20181231, 20181231],
    ],
    [
      'a person’s ties begin with the person',
      'MEMBER_OF',
      {},
      ['person:p', { born: '1984~' }],
      ['org:o'],
      [19830101, HIGH, LOW, HIGH],
    ],
  ] as const)('%s', (_, type, own, from, to, expected) => {
    expect(boundsOfOnly(type, own, from as never, to as never)).toEqual(expected);
  });
});

describe('entities', () => {
  test.each([
    ['event:e', { when: '2019-02-27/2019-02-28' }, [20190227, 20190227, 20190228, 20190228]],
    ['event:e', {}, [LOW, HIGH, LOW, HIGH]],
    ['person:p', { born: '[1960..1962]', died: '2011-12-17' }, [19600101, 19621231, 20111217, 20111217]],
    ['person:p', { died: '2011-12-17' }, [LOW, 20111217, 20111217, 20111217]],
    ['treaty:t', { signed: '1961-07-06', ended: '1995-09-07' }, [19610706, 19610706, 19950907, 19950907]],
    ['treaty:t', { signed: '2000-02-09', inForce: '2000-10' }, [20000209, 20000209, HIGH, HIGH]],
    ['resolution:r', { adopted: '2017-12-22' }, [20171222, 20171222, HIGH, HIGH]],
    ['measure:m', { when: '2017-10-01/2017-12-31' }, [20171001, 20171001, 20171231, 20171231]],
    ['state:S', { when: '1991' }, [LOW, HIGH, LOW, HIGH]],
  ] as const)('%s %j', (id, properties, expected) => {
    const [row] = derive(graphOf({ entities: [entity(id, properties)] })).entities;
    expect([row?.fromMin, row?.fromMax, row?.toMin, row?.toMax]).toEqual(expected);
  });

  test('a Measure imposed by two Resolutions begins with the first', () => {
    const entities = [
      entity('resolution:later', { adopted: '2017-12-22' }),
      entity('resolution:first', { adopted: '2006-10-14' }),
      entity('resolution:last', { adopted: '2018-01-01' }),
      entity('measure:m'),
    ];
    const imposing = ['later', 'first', 'last'].map((name) =>
      told(`resolution:${name}`, 'IMPOSES', 'measure:m'),
    );
    const derived = derive(graphOf({ entities, told: imposing }));
    expect(derived.faults).toEqual([]);
    expect(derived.entities.find(({ id }) => id === 'measure:m')).toMatchObject({
      fromMin: 20061014,
      toMax: HIGH,
    });
  });

  test('that can be ends of bulk edges have a permanent number', () => {
    const entities = [
      entity('state:A', { num: 40 }),
      entity('state:B'),
      entity('event:vote', {}, 'Vote'),
      entity('event:summit', {}, 'Summit'),
      entity('place:p'),
      entity('treaty:t'),
    ];
    expect(derive(graphOf({ entities, nextNum: 90 })).entities.map(({ num }) => num)).toEqual([
      40,
      90,
      91,
      undefined,
      undefined,
      92,
    ]);
    expect(derive(graphOf({ entities })).entities.map(({ num }) => num)).toEqual([
      40,
      41,
      42,
      undefined,
      undefined,
      43,
    ]);
  });

  test('without claims and edges have always been known', () => {
    expect(derive(graphOf({ entities: [entity('state:A')] })).entities[0]).toMatchObject({ knownFrom: LOW });
  });

  test('ACTED_TOWARDS edges have the key of their pair', () => {
    const acted = edge('state:B', 'ACTED_TOWARDS', 'state:A', ['claim:release'], { when: '2018', row: 17 });
    const release = claim('claim:release', ['source:cow', 'release']);
    const row = only(
      derive(
        graphOf({
          entities: [entity('state:A', { num: 5 }), entity('state:B', { num: 9 })],
          relationships: [acted],
          claims: [release],
        }),
      ),
    );
    expect(row).toMatchObject({ id: 'acted:cow-17', src: 9, dst: 5, dyad: dyadOf(5, 9) });
  });
});

describe('observations', () => {
  test('have bounds, and are known by the claims about them, as is their entity', () => {
    const derived = derive(
      graphOf({
        entities: [entity('activity:labour')],
        observations: [{ id: 'obs:labour-workers-2017', properties: { when: '2017' } }],
        relationships: [
          {
            key: 'h',
            type: 'HAS_OBSERVATION',
            from: 'activity:labour',
            to: 'obs:labour-workers-2017',
            properties: {},
          },
        ],
        claims: [claim('claim:o', ['obs:labour-workers-2017', 'value'], { value: 30000 })],
      }),
    );
    expect(derived.faults).toEqual([]);
    expect(derived.observations).toEqual([
      {
        id: 'obs:labour-workers-2017',
        fromMin: 20170101,
        fromMax: 20171231,
        toMin: 20170101,
        toMax: 20171231,
        knownFrom: 20130101,
        knownTo: HIGH,
      },
    ]);
    expect(derived.entities[0]).toMatchObject({ knownFrom: 20130101 });
    expect(derived.relationships).toEqual([]);
  });

  test('are found by ABOUT alone', () => {
    const about = {
      ...claim('claim:o', ['activity:labour', 'workers']),
      about: ['activity:labour', 'obs:x'],
    };
    const derived = derive(
      graphOf({
        entities: [entity('activity:labour')],
        observations: [{ id: 'obs:x', properties: {} }],
        claims: [about],
      }),
    );
    expect(derived.faults).toEqual([]);
    expect(derived.observations[0]).toMatchObject({ fromMin: LOW, toMax: HIGH, knownFrom: 20130101 });
  });
});
