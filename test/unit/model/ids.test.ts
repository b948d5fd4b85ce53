import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimId, dyadOf, isEntityId, relationshipId, typeOfRelationshipId } from '../../../src/model/ids.ts';
import { RELATIONSHIP_TYPE_NAMES, RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import { anyWhen } from './arbitraries.ts';

const tail = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.@-]{0,12}$/);
const anyId = fc
  .tuple(fc.constantFrom('state', 'person', 'org', 'treaty', 'event'), tail)
  .map((parts) => parts.join(':'));
const anyType = fc.constantFrom(...RELATIONSHIP_TYPE_NAMES);
const row = { dataset: 'source:icews-2019', row: 17 };

describe('the id of a relationship', () => {
  test.each([
    [
      'HOLDS_OFFICE',
      'person:sergey-lavrov',
      'office:RUS-foreign-minister',
      '2004-03-09/',
      'holds-office:person:sergey-lavrov~office:RUS-foreign-minister~2004-03-09',
    ],
    ['HOLDS_OFFICE', 'person:a', 'office:b', '2004-03-09/2010', 'holds-office:person:a~office:b~2004-03-09'],
    ['SUPPORTS', 'person:a', 'issue:b', '2000', 'supports:person:a~issue:b~2000'],
    ['SUPPORTS', 'person:a', 'issue:b', '2000~/2001', 'supports:person:a~issue:b~2000'],
    ['SUPPORTS', 'person:a', 'issue:b', '[2018-10..2018-12]/', 'supports:person:a~issue:b~2018-10..2018-12'],
    ['SUPPORTS', 'person:a', 'issue:b', '../2001', 'supports:person:a~issue:b~0'],
    ['SUPPORTS', 'person:a', 'issue:b', '/2001', 'supports:person:a~issue:b~0'],
    ['SUPPORTS', 'person:a', 'issue:b', undefined, 'supports:person:a~issue:b~0'],
    ['BORDERS', 'state:RUS', 'state:PRK', undefined, 'borders:state:PRK~state:RUS~0'],
    ['PARTY_TO', 'state:RUS', 'treaty:cow-397', '2000-02-09/', 'party:rus~cow-397~2000'],
    ['PARTY_TO', 'state:RUS', 'treaty:cow-3', '[..1816-01-01]/', 'party:rus~cow-3~1816'],
    ['PARTY_TO', 'state:RUS', 'treaty:cow-3', '/1995', 'party:rus~cow-3~0'],
    ['VOTED', 'state:RUS', 'event:unga-rc-5389', undefined, 'voted:rus~5389'],
    ['VOTED', 'state:RUS', 'event:unga-rc-5389', '2015-01-01', 'voted:rus~5389'],
    ['LISTED_UNDER', 'person:un-KPi.033', 'measure:un-list-DPRK', '2016-11-30/', 'listed:kpi.033~2016-11-30'],
  ] as const)('%s %s %s %s', (type, from, to, when, id) => {
    expect(relationshipId(type, from, to, when)).toBe(id);
  });

  test('of a listing contains its reference, of an event row its release and number', () => {
    expect(
      relationshipId('LISTED_UNDER', 'person:pak-to-chun', 'measure:x', '2018-03-30/', {
        reference: 'KPi.078',
      }),
    ).toBe('listed:kpi.078~2018-03-30');
    expect(relationshipId('ACTED_TOWARDS', 'state:RUS', 'state:PRK', '2018', row)).toBe(
      'acted:icews-2019-17',
    );
    expect(relationshipId('ACTED_TOWARDS', 'state:RUS', 'state:PRK', '2018')).toBe(
      'acted-towards:state:RUS~state:PRK~2018',
    );
  });

  test('does not change when the spell ends', () => {
    fc.assert(
      fc.property(anyType, anyId, anyId, anyWhen, (type, from, to, when) => {
        const [start] = when.split('/');
        expect(relationshipId(type, from, to, `${start}/`)).toBe(
          relationshipId(type, from, to, `${start}/2030`),
        );
      }),
    );
  });

  test('is safe in a URL and contains its type', () => {
    fc.assert(
      fc.property(anyType, anyId, anyId, fc.option(anyWhen, { nil: undefined }), (type, from, to, when) => {
        const id = relationshipId(type, from, to, when, row);
        expect(id).toMatch(/^[a-z-]+:[A-Za-z0-9:~.@-]+$/);
        expect(encodeURI(id)).toBe(id);
        expect(typeOfRelationshipId(id)).toBe(type);
      }),
    );
  });

  test('is the same from both ends only for symmetric types', () => {
    fc.assert(
      fc.property(anyType, anyId, anyId, (type, a, b) => {
        const { symmetric, bulk } = RELATIONSHIP_TYPES[type];
        if (a === b || bulk !== undefined) return;
        expect(relationshipId(type, a, b) === relationshipId(type, b, a)).toBe(symmetric);
      }),
    );
  });
});

test('an unknown prefix has no type', () => {
  expect(typeOfRelationshipId('claim:x')).toBeUndefined();
  expect(typeOfRelationshipId('holds-office')).toBeUndefined();
});

describe('the id of an entity', () => {
  test.each([
    'state:PRK',
    'person:kim-jong-un',
    'person:un-KPi.033',
    'resolution:A-RES-61-174',
    'org:a@b',
  ])('%s', (id) => {
    expect(isEntityId(id)).toBe(true);
  });

  test.each([
    'PRK',
    'state:',
    'state:-x',
    'country:PRK',
    'state:P RK',
    'state:P/RK',
    'state:조선',
    'state:PRK~',
    'State:PRK',
    'claim:x',
    'state:PRK\n',
  ])('%j is none', (id) => {
    expect(isEntityId(id)).toBe(false);
  });
});

describe('the id of a claim', () => {
  test.each([
    ['source:diplomat-2019', '¶2', 6, 'claim:diplomat-2019-p2.6'],
    ['source:S-RES-2397', 'op 8', 1, 'claim:S-RES-2397-op8.1'],
    ['source:cow-alliances-4.1', 'row 17', undefined, 'claim:cow-alliances-4.1-row17'],
    ['source:x', 'p. 3 / 4', 2, 'claim:x-p.3-4.2'],
    ['source:x', '', 2, 'claim:x.2'],
  ])('%s %s %s', (source, locator, n, id) => {
    expect(claimId(source, locator, n)).toBe(id);
  });
});

test('a dyad has one unique key for both directions', () => {
  const num = fc.integer({ min: 1, max: 9_999_999 });
  fc.assert(
    fc.property(num, num, num, num, (a, b, c, d) => {
      expect(dyadOf(a, b)).toBe(dyadOf(b, a));
      expect(Number.isSafeInteger(dyadOf(a, b))).toBe(true);
      const same = Math.min(a, b) === Math.min(c, d) && Math.max(a, b) === Math.max(c, d);
      expect(dyadOf(a, b) === dyadOf(c, d)).toBe(same);
    }),
  );
});
