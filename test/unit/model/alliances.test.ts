import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../src/model/bounds.ts';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { derive } from '../../../src/model/derive.ts';
import type { EdtfError } from '../../../src/model/edtf.ts';
import { overlapOf } from '../../../src/model/overlap.ts';
import { anyWhen, isoDay } from './arbitraries.ts';
import { claim, edge, graphOf, source, writtenBack } from './graph-builder.ts';

describe('the overlap of two spells', () => {
  test.each([
    ['1961-07-06/1995-09-07', '1970/', { when: '1970/[..1995-09-07]' }],
    ['1961-07-06/1995-09-07', '1970/..', { when: '1970/1995-09-07' }],
    ['1961/1995', '1961-07-06/1995-09-07', { when: '[1961-07-06..1961-12-31]/[1995-01-01..1995-09-07]' }],
    ['1961/..', '1970/..', { when: '1970/..' }],
    ['1961/', '1970/', { when: '1970/' }],
    ['../1995', '/..', { when: '/1995' }],
    ['1961', '1961', { when: '1961' }],
    ['1961', '1950/1970', { when: '1961' }],
    ['[..1816-01-01]/', '1700/', { when: '[1700-01-01..1816-01-01]/' }],
    ['/1995', '1961/1990', { when: '[1961-01-01..]/1990' }],
    [undefined, '1961/1990', { when: '[1961-01-01..]/[..1990-12-31]' }],
  ])('%s and %s', (a, b, shared) => {
    expect(overlapOf({ when: a }, { when: b })).toEqual(shared);
    expect(overlapOf({ when: b }, { when: a })).toEqual(shared);
  });

  test('is attested up to the earlier end of the data', () => {
    const censored = (seen: string) => ({ when: '1961/', seen });
    expect(overlapOf(censored('2012-12-31'), censored('2010-12-31'))).toEqual({
      when: '1961/',
      seen: '2010-12-31',
    });
    expect(overlapOf(censored('2012-12-31'), { when: '1961/..' })).toEqual({
      when: '1961/',
      seen: '2012-12-31',
    });
    expect(overlapOf(censored('2012-12-31'), { when: '1961/2015-06-30' })).toEqual({
      when: '1961/[2012-12-31..2015-06-30]',
    });
    expect(overlapOf(censored('2012-12-31'), { when: '1961/' })).toEqual({ when: '1961/' });
    // Nothing says that both held on that day, when the start of one is unknown.
    expect(overlapOf({ when: '/', seen: '2012-12-31' }, { when: '/..' })).toEqual({ when: '/' });
    expect(overlapOf({ seen: '2012-12-31' }, { when: '../2010' })).toEqual({ when: '[..2012-12-31]/2010' });
  });

  test('is undefined if one ended before the other began', () => {
    expect(overlapOf({ when: '1961/1970' }, { when: '1971/' })).toBeUndefined();
    expect(overlapOf({ when: '1961/1970' }, { when: '1970/' })).toBeDefined();
  });

  test('is bounded by the later start and the earlier end', () => {
    const spell = fc.record({ when: anyWhen, seen: fc.option(isoDay, { nil: undefined }) });
    fc.assert(
      fc.property(spell, spell, (a, b) => {
        try {
          const [x, y] = [a, b].map((one) => boundsOf({ temporal: 'state', ...one }));
          const shared = overlapOf(a, b);
          if (!x || !y || !shared) return;
          const bounds = boundsOf({ temporal: 'state', ...shared });
          expect(bounds.fromMin).toBe(Math.max(x.fromMin, y.fromMin));
          expect(bounds.fromMax).toBe(Math.min(Math.max(x.fromMax, y.fromMax), bounds.toMax));
          expect(bounds.toMax).toBe(Math.min(x.toMax, y.toMax));
          // Where the start is unknown, a day that a source vouches for cannot be said of the end alone.
          expect([Math.min(x.toMin, y.toMin), ...(shared.when === '/' ? [LOW] : [])]).toContain(bounds.toMin);
        } catch (error) {
          expect((error as EdtfError).code).toBe('order');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

type Membership = [state: string, treaty: string, when: string, properties?: Record<string, unknown>];

function graphWith(...memberships: Membership[]) {
  return graphOf({
    sources: [source('source:late', '2020-11-30')],
    claims: memberships.map(([state, treaty], n) =>
      claim(`claim:${n}`, [state, 'PARTY_TO', treaty], { source: n === 1 ? 'source:late' : 'source:cow' }),
    ),
    relationships: memberships.map(([state, treaty, when, properties], n) =>
      edge(state, 'PARTY_TO', treaty, [`claim:${n}`], { when, defense: true, ...properties }),
    ),
  });
}

const alliances = (...memberships: Membership[]) => {
  const derived = derive(graphWith(...memberships));
  expect(derived.faults).toEqual([]);
  return derived.alliances
    .map(({ from, to, properties }) => `${from} ${to} ${properties.when} ${properties.treaty}`)
    .sort();
};

describe('alliances', () => {
  test('are derived for each pair of a treaty, from the smaller id', () => {
    expect(
      alliances(
        ['state:B', 'treaty:t', '1949/'],
        ['state:A', 'treaty:t', '1949/'],
        ['state:C', 'treaty:t', '1955/1990'],
      ),
    ).toEqual([
      'state:A state:B 1949/ treaty:t',
      'state:A state:C 1955/[..1990-12-31] treaty:t',
      'state:B state:C 1955/[..1990-12-31] treaty:t',
    ]);
  });

  test('are not derived from consultation, with organizations, across treaties, or without overlap in time', () => {
    expect(
      alliances(
        ['state:A', 'treaty:t', '1949/', { defense: false, consul: true }],
        ['state:B', 'treaty:t', '1949/'],
      ),
    ).toEqual([]);
    expect(alliances(['state:A', 'treaty:t', '1949/'], ['org:O', 'treaty:t', '1949/'])).toEqual([]);
    expect(alliances(['state:A', 'treaty:t', '1949/'], ['state:B', 'treaty:u', '1949/'])).toEqual([]);
    expect(alliances(['state:A', 'treaty:t', '1949/1950'], ['state:B', 'treaty:t', '1955/'])).toEqual([]);
  });

  test('are not derived from an entente alone; with another obligation the entente is copied', () => {
    const entente = { defense: undefined, entente: true };
    expect(
      alliances(['state:A', 'treaty:t', '2000/', entente], ['state:B', 'treaty:t', '2000/', entente]),
    ).toEqual([]);
    expect(alliances(['state:A', 'treaty:t', '2000/'], ['state:B', 'treaty:t', '2000/', entente])).toEqual(
      [],
    );
    const [both] = derive(
      graphWith(
        ['state:A', 'treaty:t', '2000/', { entente: true }],
        ['state:B', 'treaty:t', '2000/', { entente: true }],
      ),
    ).alliances;
    expect(both?.properties).toMatchObject({ defense: true, entente: true });
  });

  test('are disputed as long as one membership is', () => {
    const graph = graphWith(['state:A', 'treaty:t', '1949/'], ['state:B', 'treaty:t', '1949/']);
    expect(derive(graph).alliances[0]?.properties).not.toHaveProperty('disputed');
    const disputed = {
      ...graph,
      claims: graph.claims.map((raw) =>
        raw.id === 'claim:1' ? { ...raw, properties: { ...raw.properties, status: 'disputed' } } : raw,
      ),
    };
    const derived = derive(disputed);
    expect(derived.alliances[0]?.properties.disputed).toBe(true);
    expect(derived.relationships.map((edge) => edge.disputed)).toEqual([undefined, true]);
    const loaded = writtenBack(disputed, derived);
    expect([derive(loaded).alliances, derive(loaded).staleAlliances]).toEqual([[], []]);
    const settled = {
      ...loaded,
      claims: loaded.claims.map((raw) => ({ ...raw, properties: { ...raw.properties, status: 'standing' } })),
    };
    expect(derive(settled).staleAlliances).toHaveLength(1);
    expect(derive(settled).alliances[0]?.properties).not.toHaveProperty('disputed');
  });

  test('are derived once per common spell of a pair', () => {
    expect(
      alliances(
        ['state:A', 'treaty:t', '1900/1910'],
        ['state:A', 'treaty:t', '1920/1930'],
        ['state:B', 'treaty:t', '1890/1940'],
      ),
    ).toEqual(['state:A state:B 1900/1910 treaty:t', 'state:A state:B 1920/1930 treaty:t']);
  });

  test('prefer the treaty that lasts longer, then the smaller id, if both begin together', () => {
    const pair = (treaty: string, when: string): Membership[] => [
      ['state:A', treaty, when],
      ['state:B', treaty, when],
    ];
    expect(alliances(...pair('treaty:a', '1949/1960'), ...pair('treaty:b', '1949/1970'))).toEqual([
      'state:A state:B 1949/1970 treaty:b',
    ]);
    expect(alliances(...pair('treaty:b', '1949/1970'), ...pair('treaty:a', '1949/1970'))).toEqual([
      'state:A state:B 1949/1970 treaty:a',
    ]);
  });

  test('have the obligations of both, and are known when both memberships are', () => {
    const [alliance] = derive(
      graphWith(
        ['state:A', 'treaty:t', '1949/', { entente: true }],
        ['state:B', 'treaty:t', '1949/', { neutrality: true }],
      ),
    ).alliances;
    expect(alliance?.properties).toMatchObject({
      defense: true,
      claims: [1, 2],
      knownFrom: 20201130,
      knownTo: HIGH,
    });
    expect(alliance?.properties).not.toHaveProperty('entente');
    expect(alliance?.cites).toEqual(['claim:0', 'claim:1']);
  });

  test('are replaced when a membership ends, and unchanged otherwise', () => {
    const open = graphWith(['state:A', 'treaty:t', '1949/'], ['state:B', 'treaty:t', '1949/']);
    const loaded = writtenBack(open, derive(open));
    const same = derive(loaded);
    expect([same.alliances, same.staleAlliances, same.faults]).toEqual([[], [], []]);
    expect(same.relationships.find(({ id }) => id.startsWith('allied'))).toMatchObject({
      knownFrom: 20201130,
    });

    const closed = {
      ...loaded,
      relationships: loaded.relationships.map((raw) =>
        raw.from === 'state:A' && raw.type === 'PARTY_TO'
          ? { ...raw, properties: { ...raw.properties, when: '1949/1960' } }
          : raw,
      ),
    };
    const again = derive(closed);
    expect(again.faults).toEqual([]);
    expect(again.staleAlliances).toHaveLength(1);
    expect(again.alliances.map(({ properties }) => properties.when)).toEqual(['1949/[..1960-12-31]']);
    expect(again.relationships.filter(({ id }) => id.startsWith('allied'))).toEqual([]);
  });

  test('stated by a source without a treaty are unchanged', () => {
    const graph = graphWith(['state:A', 'treaty:t', '1949/'], ['state:B', 'treaty:t', '1949/']);
    const stated = edge('state:A', 'ALLIED_WITH', 'state:B', ['claim:s'], { when: '1949/' });
    const derived = derive({
      ...graph,
      claims: [...graph.claims, claim('claim:s', ['state:A', 'ALLIED_WITH', 'state:B'])],
      relationships: [...graph.relationships, stated],
    });
    expect([derived.faults, derived.alliances, derived.staleAlliances]).toEqual([[], [], []]);
  });
});
