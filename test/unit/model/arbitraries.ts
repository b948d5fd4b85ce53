/**
 * Seeded makers of dates for the property tests: days of the calendar and EDTF of every form that the graph reads.
 */
import fc from 'fast-check';
import { dayOf, isDay, isoFromDay } from '../../../src/model/days.ts';

export const anyDay = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dayOf(year, month, day))
  .filter(isDay);

const modernDay = anyDay.filter((day) => day > 17000101 && day < 21000101);

/** A date of day, month, year, decade or century precision, with unspecified digits, without qualifier. */
export const plainDate = fc.tuple(modernDay, fc.integer({ min: 0, max: 8 })).map(([day, form]) => {
  const iso = isoFromDay(day);
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  const forms = [
    iso,
    month,
    year,
    `${month}-XX`,
    `${year}-XX`,
    `${year}-XX-XX`,
    `${iso.slice(0, 3)}X`,
    `${iso.slice(0, 2)}XX`,
  ];
  return forms[form] ?? iso;
});

export const anyDate = fc
  .tuple(plainDate, fc.constantFrom('', '', '~', '?', '%'))
  .map((parts) => parts.join(''));

/** A set of dates in order, so that no range ends before it starts. */
export const anySet = fc
  .tuple(fc.array(modernDay, { minLength: 1, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([days, openStart, openEnd, ranged]) => {
    const isos = days.sort((a, b) => a - b).map(isoFromDay);
    return `[${openStart ? '..' : ''}${isos.join(ranged && !openStart && !openEnd && isos.length === 2 ? '..' : ',')}${openEnd && (isos.length > 1 || !openStart) ? '..' : ''}]`;
  });

export const anyEnd = fc.oneof(
  { weight: 4, arbitrary: anyDate },
  { weight: 2, arbitrary: anySet },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
);

/** Dates, sets and intervals; some intervals are refused since they end before they start. */
export const anyWhen = fc.oneof(
  anyDate,
  anySet,
  fc.tuple(anyEnd, anyEnd).map((ends) => ends.join('/')),
);

export const isoDay = modernDay.map(isoFromDay);
