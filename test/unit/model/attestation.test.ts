/** Undated entities are attested from the first day on which something dated shows them. */
import { describe, expect, test } from 'vitest';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import { claim, entity, graphOf, type Parts, told, writtenBack } from './graph-builder.ts';

function attested(parts: Parts, id: string) {
  const graph = graphOf(parts);
  const derived = derive(graph);
  expect(derived.faults).toEqual([]);
  // Deriving what was stored changes nothing.
  expect(derive(writtenBack(graph, derived)).entities).toEqual(derived.entities);
  const row = derived.entities.find((one) => one.id === id);
  return row && [row.attestedFrom, row.fromMin, row.fromMax, row.toMin, row.toMax];
}

const undatedFrom = (day: number) => [day, LOW, day, LOW, HIGH];

describe('an undated entity is attested from', () => {
  test.each<[string, Parts, string, number]>([
    ['never, where nothing shows it', { entities: [entity('state:A')] }, 'state:A', HIGH],
    [
      'the start of a relationship',
      { told: [told('state:A', 'MEMBER_OF', 'org:o', { when: '1991/' })] },
      'org:o',
      19910101,
    ],
    [
      'the first day that an imprecise start may mean',
      { told: [told('state:A', 'MEMBER_OF', 'org:o', { when: '[1991..1993]/' })] },
      'state:A',
      19910101,
    ],
    [
      'the day that a source vouches for, where the start is unknown',
      { told: [told('state:A', 'MEMBER_OF', 'org:o', { seen: '2019-04-26' })] },
      'org:o',
      20190426,
    ],
    [
      'the known end, where the start is unknown',
      { told: [told('state:A', 'MEMBER_OF', 'org:o', { when: '/2012-05-01' })] },
      'org:o',
      20120501,
    ],
    [
      'the event that it took part in',
      {
        entities: [entity('event:e', { when: '2018-05-08' })],
        told: [told('state:A', 'TOOK_PART_IN', 'event:e')],
      },
      'state:A',
      20180508,
    ],
    [
      'the earliest of several',
      {
        told: [
          told('state:A', 'MEMBER_OF', 'org:o', { seen: '2019-04-26' }),
          told('state:A', 'MEMBER_OF', 'org:p', { when: '1945-10-24/' }),
        ],
      },
      'state:A',
      19451024,
    ],
    [
      'a source’s day, and not the birth of the person it is tied to',
      {
        entities: [entity('person:p', { born: '1912-04-15' })],
        told: [told('person:p', 'NATIONAL_OF', 'state:A', { seen: '2019-04-26' })],
      },
      'state:A',
      20190426,
    ],
    [
      'never, where a relationship has no date either',
      {
        entities: [entity('person:p', { born: '1912-04-15' })],
        told: [told('person:p', 'NATIONAL_OF', 'state:A')],
      },
      'state:A',
      HIGH,
    ],
    ['never, for a person without dates', { entities: [entity('person:p')] }, 'person:p', HIGH],
    ['never, for a treaty without dates', { entities: [entity('treaty:t')] }, 'treaty:t', HIGH],
  ])('%s', (_, parts, id, day) => {
    expect(attested(parts, id)).toEqual(undatedFrom(day));
  });

  test('its observations', () => {
    const parts: Parts = {
      entities: [entity('activity:labour')],
      observations: [{ id: 'obs:x', properties: { when: '2017' } }],
      relationships: [
        { key: 'h', type: 'HAS_OBSERVATION', from: 'activity:labour', to: 'obs:x', properties: {} },
      ],
      claims: [claim('claim:o', ['obs:x', 'value'])],
    };
    expect(attested(parts, 'activity:labour')).toEqual(undatedFrom(20170101));
  });

  test('its death at the latest', () => {
    expect(attested({ entities: [entity('person:p', { died: '2011-12-17' })] }, 'person:p')).toEqual([
      20111217,
      LOW,
      20111217,
      20111217,
      20111217,
    ]);
  });
});

test('an entity with a date of its own is not undated', () => {
  const entities = [
    entity('event:e', { when: '2018' }),
    entity('person:p', { born: '1984' }),
    entity('treaty:t', { signed: '2000' }),
    entity('resolution:r', { adopted: '2017-12-22' }),
    entity('measure:m'),
  ];
  const derived = derive(graphOf({ entities, told: [told('resolution:r', 'IMPOSES', 'measure:m')] }));
  expect(derived.faults).toEqual([]);
  expect(derived.entities.filter((one) => one.attestedFrom !== undefined)).toEqual([]);
});

test('a measure that inherits from an undated one has no start', () => {
  const graph = graphOf({
    told: [
      told('measure:new', 'SUPERSEDES', 'measure:old'),
      told('measure:new', 'TARGETS', 'state:A', { when: '2018-01-01/' }),
    ],
  });
  const derived = derive(graph);
  expect(derived.faults).toEqual([]);
  const again = derive(writtenBack(graph, derived));
  expect(again.relationships).toEqual(derived.relationships);
  expect(derived.relationships[0]).toMatchObject({ fromMin: LOW, fromMax: HIGH, toMin: LOW, toMax: HIGH });
});

test('an end that became known later is ignored for an occurrence', () => {
  const derived = derive(
    graphOf({
      told: [
        told('state:A', 'TOOK_PART_IN', 'event:e', { when: '2019-02-27/2019-02-28' }),
        told('state:A', 'MEMBER_OF', 'org:o', { when: '2016/2018', endKnownFrom: 20201130 }),
        {
          ...told('state:B', 'TOOK_PART_IN', 'event:e', {
            when: '2019-02-27/2019-02-28',
            endKnownFrom: 20201130,
          }),
        },
      ],
    }),
  );
  expect(derived.relationships.map(({ endKnownFrom }) => endKnownFrom)).toEqual([
    undefined,
    20201130,
    undefined,
  ]);
});
