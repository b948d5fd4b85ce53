import { describe, expect, test } from 'vitest';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import { claim, edge, entity, graphOf, only, source, writtenBack } from './graph-builder.ts';

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

  test('has no errors', () => {
    expect(derived.faults).toEqual([]);
  });

  test('has sources and claims that are public from the first day of publication, and claims with keys', () => {
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

  test('has relationships with ids, bounds, known days, claims and bulk keys', () => {
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

  test('has entities with bounds, known from the first claim or edge', () => {
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

  test('is no alliance: COW codes it as an entente', () => {
    expect(derived.alliances).toEqual([]);
  });

  test('would be an alliance with an obligation of defence', () => {
    const defence = {
      ...graph,
      relationships: graph.relationships.map((raw) =>
        raw.type === 'PARTY_TO' ? { ...raw, properties: { ...raw.properties, defense: true } } : raw,
      ),
    };
    expect(derive(defence).alliances).toEqual([
      {
        from: 'state:PRK',
        to: 'state:RUS',
        properties: {
          id: 'allied-with:state:PRK~state:RUS~2000-02-09',
          when: '2000-02-09/',
          seen: '2012-12-31',
          defense: true,
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

  test('is unchanged when derived again from the written values', () => {
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

describe('claims of a relationship', () => {
  test('existing keys stay, newly cited ones are added once', () => {
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

  test('it is known from the first claim until the last is withdrawn', () => {
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

  test('is dated by the claim that states it', () => {
    const row = listed({ when: '2016-11-30/' }, { when: '/[2018-10-29..2020-11-30]' });
    expect(row).toMatchObject({
      knownFrom: 20181029,
      endKnownFrom: 20201130,
      toMin: 20181029,
      toMax: 20201130,
    });
  });

  test('has no separate day if the first claim states it', () => {
    const row = listed(
      { when: '2016-11-30/[2018-10-29..2020-11-30]' },
      { when: '/[2018-10-29..2020-11-30]' },
    );
    expect(row).not.toHaveProperty('endKnownFrom');
  });

  test('keeps the day of the importer if no claim states it', () => {
    expect(listed({}, {}, { endKnownFrom: 20201130 })).toMatchObject({ endKnownFrom: 20201130 });
    expect(listed({}, {})).not.toHaveProperty('endKnownFrom');
  });

  test('is dated by the claim with the same end as the edge', () => {
    const row = listed({ when: '2016-11-30/2019' }, { when: '/[2018-10-29..2020-11-30]' });
    expect(row).toMatchObject({ endKnownFrom: 20201130 });
  });
});
