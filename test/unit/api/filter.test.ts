/** What the caller asks of time, against the model's own words for it: the queries' predicate must mean the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsOf, readList } from '../../../src/features/common/as-of.ts';
import { filterOf, filterParameters, isOpen, narrows } from '../../../src/features/common/filter.ts';
import { HIGH, isoFromDay, LOW } from '../../../src/model/days.ts';
import { certainly, inRange, possibly } from '../../../src/model/perspective.ts';

/** The predicate of `cypher-parts.ts`, in TypeScript. */
function passes(
  edge: { fromMin: number; fromMax: number; toMin: number; toMax: number },
  occurrence: boolean,
  p: ReturnType<typeof filterParameters>,
): boolean {
  return (
    edge.fromMin <= p.until &&
    edge.fromMax <= p.surelyUntil &&
    edge.toMax >= p.since &&
    edge.toMin >= p.surelySince &&
    (!occurrence || (edge.fromMax >= p.happenedSince && edge.fromMin >= p.surelyHappenedSince))
  );
}

const day = fc.constantFrom(20180101, 20180615, 20181231, 20190425, 20190426, 20200229);
const state = fc
  .tuple(day, day, day, day, fc.boolean(), fc.boolean())
  .map(([a, b, c, d, openStart, openEnd]) => {
    const [fromMin = LOW, fromMax = LOW] = [a, b].sort();
    const [toMin = HIGH, toMax = HIGH] = [c, d].sort();
    return { fromMin: openStart ? LOW : fromMin, fromMax, toMin, toMax: openEnd ? HIGH : toMax };
  });

describe('the parameters of the predicate', () => {
  it('mean on one day what the model means', () => {
    fc.assert(
      fc.property(state, day, fc.boolean(), (edge, on, sure) => {
        const p = filterParameters(
          filterOf({ asOf: isoFromDay(on), certainty: sure ? 'certainly' : 'possibly' }),
        );
        expect(passes(edge, false, p)).toBe(sure ? certainly(edge, on) : possibly(edge, on));
        // An occurrence stays true from its date on.
        const happened = { ...edge, toMin: HIGH, toMax: HIGH };
        expect(passes(happened, true, p)).toBe(sure ? certainly(happened, on) : possibly(happened, on));
      }),
    );
  });

  it('mean in a range what the model means, for states and occurrences', () => {
    fc.assert(
      fc.property(state, day, day, fc.boolean(), fc.boolean(), (edge, a, b, sure, occurrence) => {
        const [first = a, last = b] = [a, b].sort();
        const certainty = sure ? 'certainly' : 'possibly';
        const p = filterParameters(filterOf({ asOf: `${isoFromDay(first)}/${isoFromDay(last)}`, certainty }));
        const thing = occurrence ? { ...edge, toMin: HIGH, toMax: HIGH } : edge;
        const temporal = occurrence ? 'occurrence' : 'state';
        expect(passes(thing, occurrence, p)).toBe(inRange(thing, temporal, first, last, certainty));
      }),
    );
  });

  it('let everything pass where nothing is asked', () => {
    fc.assert(
      fc.property(state, fc.boolean(), (edge, occurrence) => {
        for (const certainty of ['possibly', 'certainly'] as const) {
          expect(passes(edge, occurrence, filterParameters(filterOf({ certainty })))).toBe(true);
        }
      }),
    );
  });

  it('know what narrows', () => {
    expect(isOpen(filterOf({ certainty: 'possibly' }))).toBe(true);
    expect(narrows(filterOf({ certainty: 'possibly', asOf: '2019-01-01' }))).toBe(false);
    expect(narrows(filterOf({ certainty: 'possibly', knownAt: '2019-01-01' }))).toBe(true);
    expect(filterOf({ certainty: 'possibly', sources: 'source:a, source:b,,source:a' }).sources).toEqual([
      'source:a',
      'source:b',
    ]);
  });
});

describe('dates of a query string', () => {
  it('are a day or two', () => {
    expect(readAsOf('2019-04-26')).toEqual({ first: 20190426, last: 20190426, single: true });
    expect(readAsOf('2018-01-01/2018-12-31')).toEqual({ first: 20180101, last: 20181231, single: false });
    expect(readAsOf('2018-01-01/2018-01-01').single).toBe(false);
  });

  it.each([
    '',
    '2019',
    '2019-04',
    '2019-02-30',
    '20190426',
    '2019-04-26/',
    '/2019-04-26',
    '2019-05-01/2019-04-01',
    'a/b/c',
  ])('refuse %j', (text) => expect(() => readAsOf(text)).toThrow(RangeError));

  it('lists have no empty and no double items', () => {
    expect(readList(' a ,b,,a ')).toEqual(['a', 'b']);
    expect(readList(undefined)).toEqual([]);
  });
});
