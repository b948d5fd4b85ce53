import oracle from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, isoFromDay } from '../../../src/model/days.ts';
import { parseWhen } from '../../../src/model/edtf.ts';
import { isoDay, plainDate } from './arbitraries.ts';

/** The days between which `edtf` puts a date. It counts in milliseconds UTC and takes a set to be in order. */
function fromOracle(text: string): [number, number] {
  const { min, max } = oracle(text);
  const day = (time: number): number => {
    const date = new Date(time);
    return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  };
  return [day(min), day(max)];
}

describe('agreement with the library `edtf`, where it is correct', () => {
  test('on dates without qualifiers, which it does not widen', () => {
    fc.assert(
      fc.property(plainDate, (date) => {
        const edge = parseWhen(date).start;
        if (edge.kind !== 'known') throw new Error('a date is known');
        expect([edge.min, edge.max]).toEqual(fromOracle(date));
      }),
    );
  });

  test('on sets of days', () => {
    fc.assert(
      fc.property(fc.array(isoDay, { minLength: 1, maxLength: 4 }), (isos) => {
        const text = `[${isos.sort().join(',')}]`;
        const edge = parseWhen(text).start;
        if (edge.kind !== 'known') throw new Error('a set is known');
        expect([edge.min, edge.max]).toEqual(fromOracle(text));
      }),
    );
  });

  test('on intervals of two different days', () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: 1, max: 20_000 }), (iso, days) => {
        const from = parseWhen(iso).start;
        if (from.kind !== 'known') throw new Error('a date is known');
        const to = isoFromDay(addDays(from.min, days));
        const { start, end } = parseWhen(`${iso}/${to}`);
        if (start.kind !== 'known' || end.kind !== 'known') throw new Error('both are known');
        expect([start.min, end.max]).toEqual(fromOracle(`${iso}/${to}`));
      }),
    );
  });
});
