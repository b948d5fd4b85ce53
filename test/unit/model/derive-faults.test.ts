import { describe, expect, test } from 'vitest';
import { derive } from '../../../src/model/derive.ts';
import { claim, edge, entity, faultsOf, graphOf, source, told } from './graph-builder.ts';

const supports = (properties = {}, about = {}) => told('person:a', 'SUPPORTS', 'issue:b', properties, about);

test('a valid graph has no errors', () => {
  expect(faultsOf({ told: [supports({ when: '2019-04-25/' })] })).toEqual([]);
});

describe('citations', () => {
  const cited = (...about: Parameters<typeof claim>) =>
    faultsOf({
      claims: [claim(...about)],
      relationships: [edge('person:a', 'SUPPORTS', 'issue:b', ['claim:c'])],
      entities: [entity('issue:x')],
    });

  test('of a missing claim', () => {
    expect(faultsOf({ relationships: [edge('person:a', 'SUPPORTS', 'issue:b', ['claim:nope'])] })).toEqual([
      'person:a SUPPORTS issue:b: cites the claim claim:nope, which does not exist.',
      'person:a SUPPORTS issue:b: cites no claim.',
    ]);
  });

  test('of an unknown key', () => {
    const { edge: sound, claim: its } = supports();
    const broken = { ...sound, properties: { ...sound.properties, claims: [99] } };
    expect(faultsOf({ relationships: [broken], claims: [its] })).toEqual([
      'person:a SUPPORTS issue:b: has the claim key 99, which does not exist.',
    ]);
  });

  test.each(['denied', 'expected', 'possible', 'conditional'])('of a claim that is %s', (mode) => {
    expect(cited('claim:c', ['person:a', 'SUPPORTS', 'issue:b'], { mode })[0]).toBe(
      `person:a SUPPORTS issue:b: cites claim:c, which is ${mode}; only asserted claims support a relationship.`,
    );
  });

  test.each(['superseded', 'retracted'])('of nothing but a claim that is %s', (status) => {
    expect(cited('claim:c', ['person:a', 'SUPPORTS', 'issue:b'], { status })).toEqual([
      'person:a SUPPORTS issue:b: cites no asserted claim that is standing or disputed.',
    ]);
  });

  test.each([
    ['another predicate', ['person:a', 'OPPOSES', 'issue:b'], 'whose predicate is OPPOSES'],
    ['another subject', ['issue:x', 'SUPPORTS', 'issue:b'], 'which is about issue:x and issue:b'],
    ['another object', ['person:a', 'SUPPORTS', 'issue:x'], 'which is about person:a and issue:x'],
    ['no object', ['person:a', 'SUPPORTS'], 'which is about person:a and nothing'],
    ['ends the other way round', ['issue:b', 'SUPPORTS', 'person:a'], 'which is about issue:b and person:a'],
  ] as const)('of a claim with %s', (_, about, mismatch) => {
    expect(cited('claim:c', [...about])).toEqual([`person:a SUPPORTS issue:b: cites claim:c, ${mismatch}.`]);
  });

  test('of a symmetric type may be in either direction', () => {
    const borders = edge('state:A', 'BORDERS', 'state:B', ['claim:c']);
    expect(
      faultsOf({ relationships: [borders], claims: [claim('claim:c', ['state:B', 'BORDERS', 'state:A'])] }),
    ).toEqual([]);
  });

  test('of a release’s claim about its Dataset are valid for every row', () => {
    const voted = edge('state:A', 'VOTED', 'event:unga-rc-1', ['claim:c'], { choice: 'yes' });
    const entities = [entity('event:unga-rc-1', {}, 'Vote')];
    const claims = [claim('claim:c', ['source:cow', 'release'])];
    expect(faultsOf({ relationships: [voted], claims, entities })).toEqual([]);
  });
});

describe('the vocabulary', () => {
  test.each([
    ['person:a', 'LIKES', 'issue:b', 'has the unknown type LIKES.'],
    ['issue:b', 'SUPPORTS', 'person:a', 'connects Issue to Person, which SUPPORTS does not allow.'],
    ['measure:m', 'SUPERSEDES', 'treaty:t', 'connects Measure to Treaty, which SUPERSEDES does not allow.'],
    ['state:B', 'BORDERS', 'state:A', 'is symmetric and must start at the smaller id.'],
  ])('%s %s %s', (from, type, to, message) => {
    expect(faultsOf({ told: [told(from, type, to)] })).toContain(`${from} ${type} ${to}: ${message}`);
  });

  test('an entity with an unknown kind, a wrong prefix, or an invalid id', () => {
    const odd = { ...entity('state:A'), kind: 'Country' };
    expect(faultsOf({ entities: [odd] })).toEqual(['state:A: has the unknown kind Country.']);
    expect(faultsOf({ entities: [{ ...entity('state:A'), kind: 'Person' }] })).toEqual([
      'state:A: has an id prefix that does not match its kind Person.',
    ]);
    expect(faultsOf({ entities: [entity('state:North Korea')] })).toEqual([
      'state:North Korea: is not an id of the form kind:readable-name.',
    ]);
  });

  test('a vote without its label', () => {
    const edges = [told('state:A', 'VOTED', 'event:e'), told('event:e', 'VOTE_ON', 'resolution:r')];
    expect(faultsOf({ told: edges })).toEqual([
      'state:A VOTED event:e: needs the label Vote on event:e.',
      'event:e VOTE_ON resolution:r: needs the label Vote on event:e.',
    ]);
    expect(faultsOf({ told: edges, entities: [entity('event:e', {}, 'Vote')] })).toEqual([]);
  });

  test('invalid values of a claim', () => {
    expect(
      faultsOf({
        claims: [
          claim('claim:c', ['source:cow', 'x'], { mode: 'maybe', status: 'open', confidence: 'sure' }),
        ],
      }),
    ).toEqual([
      'claim:c: has the mode maybe; it must be one of asserted, denied, expected, possible, conditional.',
      'claim:c: has the status open; it must be one of standing, disputed, superseded, retracted.',
      'claim:c: has the confidence sure; it must be one of stated, reported, inferred.',
    ]);
  });

  test('provenance is ignored', () => {
    const wrote = { key: 'w', type: 'WROTE', from: 'person:a', to: 'source:cow', properties: {} };
    const derived = derive({ ...graphOf({ entities: [entity('person:a')] }), relationships: [wrote] });
    expect(derived).toMatchObject({ faults: [], relationships: [] });
  });
});

describe('ids', () => {
  test('that do not exist', () => {
    const graph = graphOf({ told: [told('state:A', 'TOOK_PART_IN', 'event:e', { onBehalfOf: 'state:B' })] });
    const without = { ...graph, entities: graph.entities.filter(({ id }) => id !== 'event:e') };
    expect(derive(without).faults.map(({ message }) => message)).toEqual([
      'has the object event:e, which does not exist.',
      'ends at the entity event:e, which does not exist.',
      'is on behalf of state:B, which does not exist.',
    ]);
    expect(faultsOf({ claims: [claim('claim:c', ['state:X', 'x'], { source: 'source:nope' })] })).toEqual([
      'claim:c: has the source source:nope, which does not exist.',
      'claim:c: has the subject state:X, which does not exist.',
    ]);
  });

  test('that are used twice', () => {
    expect(faultsOf({ entities: [entity('state:A'), entity('state:A')] })).toEqual([
      'state:A: is used by two entities.',
    ]);
    expect(faultsOf({ sources: [source('source:cow', '2013')] })).toEqual([
      'source:cow: is used by two sources.',
    ]);
    const twice = claim('claim:c', ['source:cow', 'x']);
    expect(faultsOf({ claims: [twice, twice] })).toEqual(['claim:c: is used by two claims.']);
    const keyed = claim('claim:c', ['source:cow', 'x'], { key: 4 });
    expect(faultsOf({ claims: [keyed, { ...keyed, id: 'claim:d' }] })).toEqual([
      'claim:d: has the same key 4 as claim:c.',
    ]);
  });

  test('of one spell defined twice', () => {
    expect(
      faultsOf({ told: [supports({ when: '2019-04-25/' }), supports({ when: '2019-04-25/2020' })] }),
    ).toEqual([
      'supports:person:a~issue:b~2019-04-25: is defined twice: by person:a SUPPORTS issue:b (2019-04-25/) and by person:a SUPPORTS issue:b (2019-04-25/2020).',
    ]);
  });
});

describe('dates', () => {
  test.each([
    [{ told: [supports({ when: '2018-24' })] }, 'person:a SUPPORTS issue:b'],
    [{ told: [supports({ seen: '2018-24' })] }, 'person:a SUPPORTS issue:b'],
    [{ told: [supports({}, { when: '2018-24' })] }, 'claim:'],
    [{ entities: [entity('person:p', { born: '2018-24' })] }, 'person:p'],
    [{ entities: [entity('treaty:t', { inForce: '2018-24' })] }, 'treaty:t'],
    [{ entities: [entity('event:e', { when: '2018-24' })] }, 'event:e'],
    [{ sources: [source('source:s', '2018-24')] }, 'source:s'],
  ])('%# that are no EDTF are told with their place', (parts, where) => {
    const faults = derive(graphOf(parts)).faults;
    expect(
      faults.some(
        (fault) =>
          fault.where.startsWith(where) &&
          /has an invalid date: "2018-24", column 6: seasons/.test(fault.message),
      ),
    ).toBe(true);
  });

  test('a source without a day of publication', () => {
    expect(faultsOf({ sources: [source('source:s', null)] })).toEqual([
      'source:s: has no `published` date, so the day on which it became public is unknown.',
    ]);
  });

  test('a source that attests a day which the dates exclude', () => {
    const measure = entity('measure:m', { when: '2017-10-01/2017-12-31' });
    expect(
      faultsOf({
        entities: [measure, entity('event:e', { when: '2019-04-25', seen: '2019-04-26' })],
        told: [
          supports({ when: '2016-11-30/2018-10-29', seen: '2019-04-26' }),
          told('measure:m', 'TARGETS', 'state:A', { seen: '2019-04-26' }),
          told('state:A', 'MEMBER_OF', 'org:o', { when: '2019-04-25/', seen: '2019-04-24' }),
        ],
        observations: [{ id: 'obs:x', properties: { when: '2017', seen: '2018' } }],
        claims: [claim('claim:o', ['obs:x', 'value'])],
      }),
    ).toEqual([
      'event:e: is seen on 2019-04-26, after its end.',
      'person:a SUPPORTS issue:b: is seen on 2019-04-26, after its end.',
      'measure:m TARGETS state:A: is seen on 2019-04-26, after its end.',
      'state:A MEMBER_OF org:o: is seen on 2019-04-24, before it begins.',
      'obs:x: is seen on 2018, after its end.',
    ]);
    expect(
      faultsOf({
        entities: [entity('person:a', { born: '1984' })],
        told: [supports({ seen: '1983-05-01' })],
      }),
    ).toEqual(['person:a SUPPORTS issue:b: is seen on 1983-05-01, before it begins.']);
  });

  test('an entity that ends before it begins, a relationship that ends before its entities begin', () => {
    expect(faultsOf({ entities: [entity('person:p', { born: '1984', died: '1983' })] })).toEqual([
      'person:p: ends before it begins.',
    ]);
    const early = told('person:p', 'WORKS_FOR', 'org:o', { when: '1980/1981' });
    expect(faultsOf({ entities: [entity('person:p', { born: '1984' })], told: [early] })).toEqual([
      'person:p WORKS_FOR org:o: ends before one of its entities begins.',
    ]);
  });

  test('an observation without a claim', () => {
    expect(faultsOf({ observations: [{ id: 'obs:x', properties: { when: '2018' } }] })).toEqual([
      'obs:x: has no asserted claim about it.',
    ]);
  });
});
