import { describe, expect, test } from 'vitest';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import { dyadOf } from '../../../src/model/ids.ts';
import { claim, edge, entity, graphOf, only, source, told, writtenBack } from './graph-builder.ts';

const treaty = 'treaty:cow-397';
const friendship = () =>
  graphOf({
    entities: [entity(treaty, { signed: '2000-02-09', disputed: ['signed'] })],
    sources: [source('source:diplomat-2019', '[2019-04-26..2019-05-31]')],
    claims: [
      claim('claim:diplomat-2019-p2.6', ['person:kim-jong-il', 'SUPPORTS', treaty], {
        source: 'source:diplomat-2019',
        confidence: 'reported',
      }),
      claim('claim:diplomat-2019-p2.7', [treaty, 'signed'], {
        source: 'source:diplomat-2019',
        status: 'disputed',
        value: '2001',
      }),
      claim('claim:cow-397', [treaty, 'signed'], { status: 'disputed', value: '2000-02-09', chosen: true }),
      claim('claim:cow-397.RUS', ['state:RUS', 'PARTY_TO', treaty]),
      claim('claim:cow-397.PRK', ['state:PRK', 'PARTY_TO', treaty]),
    ],
    relationships: [
      edge('state:RUS', 'PARTY_TO', treaty, ['claim:cow-397.RUS'], {
        when: '2000-02-09/',
        seen: '2012-12-31',
        entente: true,
      }),
      edge('state:PRK', 'PARTY_TO', treaty, ['claim:cow-397.PRK'], {
        when: '2000-02-09/',
        seen: '2012-12-31',
        entente: true,
      }),
      edge('person:kim-jong-il', 'SUPPORTS', treaty, ['claim:diplomat-2019-p2.6'], { when: '2000' }),
    ],
  });

describe('the friendship treaty', () => {
  const graph = friendship();
  const derived = derive(graph);

  test('has no fault', () => {
    expect(derived.faults).toEqual([]);
  });

  test('sources and claims are public from the first day of publication, and claims have keys', () => {
    expect(derived.sources).toEqual([
      { id: 'source:cow', knownFrom: 20130101, knownTo: HIGH },
      { id: 'source:diplomat-2019', knownFrom: 20190426, knownTo: HIGH },
    ]);
    expect(derived.claims.map(({ id, key, knownFrom }) => [id, key, knownFrom])).toEqual([
      ['claim:diplomat-2019-p2.6', 1, 20190426],
      ['claim:diplomat-2019-p2.7', 2, 20190426],
      ['claim:cow-397', 3, 20130101],
      ['claim:cow-397.RUS', 4, 20130101],
      ['claim:cow-397.PRK', 5, 20130101],
    ]);
  });

  test('relationships have ids, bounds, days of knowledge, claims, and bulk keys', () => {
    const [russia, , kim] = derived.relationships;
    expect(russia).toEqual({
      key: graph.relationships[0]?.key,
      id: 'party:rus~cow-397~2000',
      fromMin: 20000209,
      fromMax: 20000209,
      toMin: 20121231,
      toMax: HIGH,
      knownFrom: 20130101,
      knownTo: HIGH,
      claims: [4],
      src: 2,
      dst: 1,
    });
    // Support in 2000 for a treaty of 9 February begins with the treaty.
    expect(kim).toMatchObject({
      id: 'supports:person:kim-jong-il~treaty:cow-397~2000',
      fromMin: 20000209,
      fromMax: 20001231,
      toMin: 20000101,
      toMax: 20001231,
      knownFrom: 20190426,
    });
    expect(kim).not.toHaveProperty('src');
  });

  test('entities have bounds and are known from the first claim or edge', () => {
    const by = new Map(derived.entities.map((row) => [row.id, row]));
    expect(by.get(treaty)).toEqual({
      id: treaty,
      fromMin: 20000209,
      fromMax: 20000209,
      toMin: HIGH,
      toMax: HIGH,
      knownFrom: 20130101,
      num: 1,
    });
    expect(by.get('person:kim-jong-il')).toMatchObject({ fromMin: LOW, knownFrom: 20190426 });
  });

  test('the two are allied, derived from their memberships', () => {
    expect(derived.alliances).toEqual([
      {
        from: 'state:PRK',
        to: 'state:RUS',
        properties: {
          id: 'allied-with:state:PRK~state:RUS~2000-02-09',
          when: '2000-02-09/',
          seen: '2012-12-31',
          entente: true,
          treaty,
          derived: true,
          fromMin: 20000209,
          fromMax: 20000209,
          toMin: 20121231,
          toMax: HIGH,
          knownFrom: 20130101,
          knownTo: HIGH,
          claims: [5, 4],
        },
        cites: ['claim:cow-397.PRK', 'claim:cow-397.RUS'],
      },
    ]);
  });

  test('derived again from what was written back, nothing changes', () => {
    const second = writtenBack(graph, derived);
    const again = derive(second);
    expect(again.faults).toEqual([]);
    expect(again.alliances).toEqual([]);
    expect(again.staleAlliances).toEqual([]);
    expect(again.claims).toEqual(derived.claims);
    expect(again.entities).toEqual(derived.entities);
    expect(again.relationships.filter(({ id }) => !id.startsWith('allied'))).toEqual(derived.relationships);
    expect(writtenBack(second, again).relationships).toEqual(second.relationships);
  });
});

describe('claims behind a relationship', () => {
  test('keys that it has stay, newly cited ones are added once', () => {
    const graph = graphOf({
      claims: [
        claim('claim:old', ['person:a', 'SUPPORTS', 'issue:b'], { key: 7 }),
        claim('claim:new', ['person:a', 'SUPPORTS', 'issue:b']),
      ],
      relationships: [edge('person:a', 'SUPPORTS', 'issue:b', ['claim:new', 'claim:old'], { claims: [7] })],
      nextKey: 3,
    });
    const derived = derive(graph);
    expect(derived.faults).toEqual([]);
    expect(only(derived).claims).toEqual([7, 8]);
  });

  test('known from the first of them until the last was withdrawn', () => {
    const graph = graphOf({
      sources: [source('source:early', '2011', { knownTo: 20150101 })],
      claims: [
        claim('claim:a', ['person:a', 'SUPPORTS', 'issue:b'], { source: 'source:early' }),
        claim('claim:b', ['person:a', 'SUPPORTS', 'issue:b'], { knownTo: 20170101 }),
      ],
      relationships: [edge('person:a', 'SUPPORTS', 'issue:b', ['claim:a', 'claim:b'])],
    });
    expect(only(derive(graph))).toMatchObject({ knownFrom: 20110101, knownTo: 20170101 });
  });
});

describe('an end that became known later', () => {
  const listed = (
    older: Record<string, unknown>,
    later: Record<string, unknown>,
    own: Record<string, unknown> = {},
  ) => {
    const when = '2016-11-30/[2018-10-29..2020-11-30]';
    const ends = ['person:un-KPi.033', 'LISTED_UNDER', 'measure:un-list-DPRK'] as const;
    return only(
      derive(
        graphOf({
          sources: [source('source:list-2018', '2018-10-29'), source('source:list-2020', '2020-11-30')],
          claims: [
            claim('claim:older', [...ends], { source: 'source:list-2018', ...older }),
            claim('claim:later', [...ends], { source: 'source:list-2020', ...later }),
          ],
          relationships: [edge(...ends, ['claim:older', 'claim:later'], { when, ...own })],
        }),
      ),
    );
  };

  test('is dated by the claim that gives it', () => {
    const row = listed({ when: '2016-11-30/' }, { when: '/[2018-10-29..2020-11-30]' });
    expect(row).toMatchObject({
      knownFrom: 20181029,
      endKnownFrom: 20201130,
      toMin: 20181029,
      toMax: 20201130,
    });
  });

  test('has no day of its own where the first claim gave it', () => {
    const row = listed(
      { when: '2016-11-30/[2018-10-29..2020-11-30]' },
      { when: '/[2018-10-29..2020-11-30]' },
    );
    expect(row).not.toHaveProperty('endKnownFrom');
  });

  test('keeps the day an importer wrote, where no claim tells', () => {
    expect(listed({}, {}, { endKnownFrom: 20201130 })).toMatchObject({ endKnownFrom: 20201130 });
    expect(listed({}, {})).not.toHaveProperty('endKnownFrom');
  });

  test('is told by the claim whose end the edge shows, of two that differ', () => {
    const row = listed({ when: '2016-11-30/2019' }, { when: '/[2018-10-29..2020-11-30]' });
    expect(row).toMatchObject({ endKnownFrom: 20201130 });
  });
});

describe('dates taken over from the ends', () => {
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
    ['an undated Event gives nothing', 'TOOK_PART_IN', {}, ['state:A'], ['event:e'], [LOW, LOW, HIGH, HIGH]],
    [
      'a state takes nothing from an Event but its beginning',
      'SUPPORTS',
      {},
      ['state:A'],
      ['event:e', { when: '2019-04' }],
      [20190401, 20190430, HIGH, HIGH],
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
      [19830101, 19851231, HIGH, HIGH],
    ],
  ] as const)('%s', (_, type, own, from, to, expected) => {
    expect(boundsOfOnly(type, own, from as never, to as never)).toEqual(expected);
  });
});

describe('entities', () => {
  test.each([
    ['event:e', { when: '2019-02-27/2019-02-28' }, [20190227, 20190227, 20190228, 20190228]],
    ['event:e', {}, [LOW, LOW, HIGH, HIGH]],
    ['person:p', { born: '[1960..1962]', died: '2011-12-17' }, [19600101, 19621231, 20111217, 20111217]],
    ['person:p', { died: '2011-12-17' }, [LOW, LOW, 20111217, 20111217]],
    ['treaty:t', { signed: '1961-07-06', ended: '1995-09-07' }, [19610706, 19610706, 19950907, 19950907]],
    ['treaty:t', { signed: '2000-02-09', inForce: '2000-10' }, [20000209, 20000209, HIGH, HIGH]],
    ['resolution:r', { adopted: '2017-12-22' }, [20171222, 20171222, HIGH, HIGH]],
    ['measure:m', { when: '2017-10-01/2017-12-31' }, [20171001, 20171001, 20171231, 20171231]],
    ['state:S', { when: '1991' }, [LOW, LOW, HIGH, HIGH]],
  ] as const)('%s %j', (id, properties, expected) => {
    const [row] = derive(graphOf({ entities: [entity(id, properties)] })).entities;
    expect([row?.fromMin, row?.fromMax, row?.toMin, row?.toMax]).toEqual(expected);
  });

  test('those that a bulk edge can end at have a number, given once', () => {
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

  test('one with neither claim nor edge has always been known', () => {
    expect(derive(graphOf({ entities: [entity('state:A')] })).entities[0]).toMatchObject({ knownFrom: LOW });
  });

  test('an acted row has the key of its pair', () => {
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
  test('have bounds, and are known by the claims about them; so is what they measure', () => {
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

  test('are found by ABOUT alone, too', () => {
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
