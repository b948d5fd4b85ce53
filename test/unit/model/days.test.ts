import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayFromIso,
  dayFromNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  HIGH,
  isDay,
  isoFromDay,
  LOW,
  lastOfMonth,
} from '../../../src/model/days.ts';
import { anyDay } from './arbitraries.ts';

describe('days', () => {
  test('read as dates', () => {
    expect(dayFromIso('2019-04-25')).toBe(20190425);
    expect(isoFromDay(20190425)).toBe('2019-04-25');
    expect(isoFromDay(1010101)).toBe('0101-01-01');
  });

  test.each([
    '2018-02-29',
    '2019-13-01',
    '2019-4-25',
    '20190425',
    '',
    '2019-04-00',
    '1900-02-29',
  ])('%j is refused', (iso) => {
    expect(() => dayFromIso(iso)).toThrow(RangeError);
  });

  test('a leap day exists only in leap years', () => {
    expect([1600, 1900, 2000, 2018, 2020].map((year) => isDay(year * 10000 + 229))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test.each([
    LOW,
    -1,
    20190425.5,
    20191301,
    20190431,
    HIGH + 1,
    Number.NaN,
    '20190425',
  ])('%s is no day', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test('have the same numbers as in Date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(0);
        date.setUTCFullYear(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100);
        expect(dayNumber(day)).toBe(date.getTime() / 86_400_000);
      }),
    );
  });

  test('are restored from their number', () => {
    fc.assert(fc.property(anyDay, (day) => dayFromNumber(dayNumber(day)) === day));
  });

  test('keep order and distance under addition, within the calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(isDay(moved)).toBe(true);
        if (moved > 101 && moved < HIGH) expect(daysBetween(day, moved)).toBe(count);
      }),
    );
  });

  test('months outside 1 to 12 roll over to adjacent years', () => {
    expect(firstOfMonth(2019, 13)).toBe(20200101);
    expect(lastOfMonth(2019, 0)).toBe(20181231);
    expect(lastOfMonth(2020, -10)).toBe(20190228);
    expect(firstOfMonth(0, 0)).toBe(101);
    expect(lastOfMonth(9999, 13)).toBe(HIGH);
  });
});
