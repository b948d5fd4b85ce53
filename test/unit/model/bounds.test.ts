import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, firstDayOf, seenContradiction } from '../../../src/model/bounds.ts';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { EdtfError } from '../../../src/model/edtf.ts';
import { certainly, inRange, isKnown, knownAt, possibly } from '../../../src/model/perspective.ts';
import { anyDay, anyWhen, isoDay } from './arbitraries.ts';

const four = ({ fromMin, fromMax, toMin, toMax }: Bounds) => [fromMin, fromMax, toMin, toMax];

describe('the ends of a state', () => {
  test.each([
    ['known', '1961-07-06/1995-09-07', undefined, [19610706, 19610706, 19950907, 19950907]],
    ['ongoing, a source says so', '2019-04-25/..', undefined, [20190425, 20190425, HIGH, HIGH]],
    ['ongoing and vouched for', '2019-04-25/..', '2019-04-26', [20190425, 20190425, HIGH, HIGH]],
    ['unknown', '2019-04-25/', undefined, [20190425, 20190425, LOW, HIGH]],
    ['censored: the data stop', '2000-02-09/', '2012-12-31', [20000209, 20000209, 20121231, HIGH]],
    ['of a single date', '2000', undefined, [20000101, 20001231, 20000101, 20001231]],
    ['of a single day, vouched for later', '2000', '2012', [20000101, 20001231, 20000101, 20001231]],
    [
      'between two releases',
      '2016-11-30/[2018-10-29..2020-11-30]',
      undefined,
      [20161130, 20161130, 20181029, 20201130],
    ],
    [
      'known, and a later day vouched for',
      '1961/1995',
      '2012-12-31',
      [19610101, 19611231, 19950101, 19951231],
    ],
    [
      'a set for a start',
      '[2018-10..2018-12]/2019-04-25',
      undefined,
      [20181001, 20181231, 20190425, 20190425],
    ],
    ['left-censored', '[..1816-01-01]/', '2012-12-31', [LOW, 18160101, 20121231, HIGH]],
    ['start unknown', '/1995', undefined, [LOW, 19951231, 19950101, 19951231]],
    [
      'start unknown, at the latest on its last day',
      '/2019-04-25',
      undefined,
      [LOW, 20190425, 20190425, 20190425],
    ],
    ['start unknown, and an end no later than', '/[..2019-04-25]', undefined, [LOW, 20190425, LOW, 20190425]],
    ['start unknown, seen before the end', '/2019', '2018-05-01', [LOW, 20180501, 20190101, 20191231]],
    [
      'start unknown, seen in the year of the end',
      '/2019-04-25',
      '2019',
      [LOW, 20190425, 20190425, 20190425],
    ],
    [
      'an imprecise start before a precise end',
      '2019/2019-04-25',
      undefined,
      [20190101, 20190425, 20190425, 20190425],
    ],
    ['start unknown, vouched for', '/', '2019-04-26', [LOW, 20190426, 20190426, HIGH]],
    ['start open', '../1995', undefined, [LOW, LOW, 19950101, 19951231]],
    ['a plain "is"', undefined, '2019-04-26', [LOW, 20190426, 20190426, HIGH]],
    ['vouched for some time in a year', '2000/', '2012', [20000101, 20001231, 20120101, HIGH]],
    ['nothing said', undefined, undefined, [LOW, HIGH, LOW, HIGH]],
  ])('%s: %s, seen %s', (_, when, seen, expected) => {
    expect(four(boundsOf({ temporal: 'state', when, seen }))).toEqual(expected);
  });
});

describe('an occurrence is true from its date on', () => {
  test.each([
    ['2019-04-25', undefined, [20190425, 20190425, HIGH, HIGH]],
    ['2011', undefined, [20110101, 20111231, HIGH, HIGH]],
    ['2019-02-27/2019-02-28', undefined, [20190227, 20190227, HIGH, HIGH]],
    ['/2019', undefined, [LOW, 20191231, HIGH, HIGH]],
    [undefined, '2019-04-26', [LOW, 20190426, HIGH, HIGH]],
    [undefined, undefined, [LOW, HIGH, HIGH, HIGH]],
  ])('%s, seen %s', (when, seen, expected) => {
    expect(four(boundsOf({ temporal: 'occurrence', when, seen }))).toEqual(expected);
  });
});

describe('no relationship is older than its entities', () => {
  const begins = { min: 20000209, max: 20000211 };
  test.each([
    [undefined, undefined, [20000209, HIGH, LOW, HIGH]],
    [undefined, '2019-04-26', [20000209, 20190426, 20190426, HIGH]],
    ['/2012', undefined, [20000209, 20121231, 20120101, 20121231]],
    ['../2000-02-10', undefined, [20000209, 20000210, 20000210, 20000210]],
    ['../2012', undefined, [20000209, 20000211, 20120101, 20121231]],
    ['2000', undefined, [20000209, 20001231, 20000101, 20001231]],
    ['2004/', undefined, [20040101, 20041231, LOW, HIGH]],
    ['1999/', undefined, [20000209, 20000211, LOW, HIGH]],
    ['1998/1999', undefined, [20000209, 20000209, 19990101, 20000209]],
  ])('%s, seen %s', (when, seen, expected) => {
    expect(four(boundsOf({ temporal: 'state', when, seen, begins }))).toEqual(expected);
  });
});

test('an invalid date is rejected', () => {
  expect(() => boundsOf({ temporal: 'state', when: '2018-24' })).toThrow(EdtfError);
  expect(() => boundsOf({ temporal: 'state', seen: '2018-02-29' })).toThrow(EdtfError);
});

const anyBounds = fc
  .record({
    temporal: fc.constantFrom('state' as const, 'occurrence' as const),
    when: fc.option(anyWhen, { nil: undefined }),
    seen: fc.option(isoDay, { nil: undefined }),
    begins: fc.option(
      fc.tuple(anyDay, anyDay).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      { nil: undefined },
    ),
  })
  .map((dated) => {
    try {
      return { ...dated, bounds: boundsOf(dated) };
    } catch (error) {
      if (error instanceof EdtfError && error.code === 'order') {
        return { ...dated, bounds: boundsOf({ temporal: dated.temporal, begins: dated.begins }) };
      }
      throw error;
    }
  });

describe('properties of all bounds', () => {
  test('are in order', () => {
    fc.assert(
      fc.property(anyBounds, ({ bounds }) => {
        expect(bounds.fromMin).toBeLessThanOrEqual(bounds.fromMax);
        expect(bounds.toMin).toBeLessThanOrEqual(bounds.toMax);
        expect(bounds.fromMin).toBeLessThanOrEqual(bounds.toMax);
        expect(bounds.fromMax).toBeLessThanOrEqual(bounds.toMax);
      }),
      { numRuns: 1000 },
    );
  });

  test('do not begin before their entities', () => {
    fc.assert(
      fc.property(anyBounds, ({ bounds, begins }) => {
        if (begins) expect(bounds.fromMin).toBeGreaterThanOrEqual(begins.min);
      }),
    );
  });

  test('certainly implies possibly', () => {
    fc.assert(
      fc.property(anyBounds, anyDay, anyDay, ({ bounds, temporal }, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        if (certainly(bounds, a)) expect(possibly(bounds, a)).toBe(true);
        if (inRange(bounds, temporal, first, last, 'certainly')) {
          expect(inRange(bounds, temporal, first, last)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a range of one day selects the same states as the day', () => {
    fc.assert(
      fc.property(anyBounds, anyDay, ({ bounds }, day) => {
        expect(inRange(bounds, 'state', day, day)).toBe(possibly(bounds, day));
        expect(inRange(bounds, 'state', day, day, 'certainly')).toBe(certainly(bounds, day));
      }),
    );
  });

  test('an occurrence never ends', () => {
    fc.assert(
      fc.property(anyBounds, ({ bounds, temporal }) => {
        if (temporal === 'occurrence') expect([bounds.toMin, bounds.toMax]).toEqual([HIGH, HIGH]);
      }),
    );
  });
});

describe('a range', () => {
  const visit = boundsOf({ temporal: 'occurrence', when: '2018-10' });
  const term = boundsOf({ temporal: 'state', when: '2018-10/2019-04' });

  test.each([
    ['holds occurrences that begin in it', visit, 'occurrence', 20181001, 20181031, true, true],
    ['may hold one whose month it cuts', visit, 'occurrence', 20181010, 20181231, true, false],
    ['does not hold one that began before it', visit, 'occurrence', 20181101, 20181231, false, false],
    ['does not hold one that begins after it', visit, 'occurrence', 20180101, 20180930, false, false],
    ['holds states that overlap it', term, 'state', 20181101, 20181231, true, true],
    ['may hold a state at the edge', term, 'state', 20190415, 20191231, true, false],
    ['does not hold a state that has ended', term, 'state', 20190501, 20191231, false, false],
  ] as const)('%s', (_, bounds, temporal, first, last, possible, certain) => {
    expect(inRange(bounds, temporal, first, last, 'possibly')).toBe(possible);
    expect(inRange(bounds, temporal, first, last, 'certainly')).toBe(certain);
  });
});

describe('a source that attests a day', () => {
  test.each([
    ['state', '2016-11-30/2018-10-29', '2019-04-26', 'is seen on 2019-04-26, after its end'],
    ['state', '2018', '2019-01-01', 'is seen on 2019-01-01, after its end'],
    ['state', '2019-04-25/', '2018', 'is seen on 2018, before it begins'],
    ['occurrence', '2019-04-25', '2019-04-24', 'is seen on 2019-04-24, before it begins'],
    ['occurrence', '2019-02-27/2019-02-28', '2019-04-26', undefined],
    ['state', '2016-11-30/[2018-10-29..2020-11-30]', '2019-04-26', undefined],
    ['state', '2019-04-25/', '2019', undefined],
    ['state', undefined, '2019-04-26', undefined],
    ['state', '2019/..', undefined, undefined],
  ] as const)('of a %s %s, seen %s: %s', (temporal, when, seen, fault) => {
    expect(seenContradiction(temporal, seen, boundsOf({ temporal, when }))).toBe(fault);
  });
});

describe('known facts', () => {
  test('are known from the first day until before the last', () => {
    const known = { knownFrom: 20181029, knownTo: 20201130 };
    expect([20181028, 20181029, 20201129, 20201130].map((day) => isKnown(known, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('an end that became known later counts from then on', () => {
    const delisted = {
      ...boundsOf({ temporal: 'state', when: '2016-11-30/[2018-10-29..2020-11-30]' }),
      endKnownFrom: 20201130,
    };
    expect(four(knownAt(delisted, 20190101))).toEqual([20161130, 20161130, LOW, HIGH]);
    expect(four(knownAt(delisted, 20201130))).toEqual([20161130, 20161130, 20181029, 20201130]);
    expect(Object.keys(knownAt(delisted, 20201130))).toEqual(['fromMin', 'fromMax', 'toMin', 'toMax']);
  });

  test.each([
    ['[2019-04-26..2019-05-31]', 20190426],
    ['2017-12-22', 20171222],
    ['2019', 20190101],
    ['2015/2019', 20150101],
    ['/2019', LOW],
  ])('a source published %s is public from %i', (published, day) => {
    expect(firstDayOf(published)).toBe(day);
  });
});
