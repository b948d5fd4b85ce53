/** Formats bounds of entities and relationships that inherit their dates. */
import type { Bounds } from '../../../src/model/bounds.ts';
import { type Day, HIGH, isoFromDay, LOW, monthLength, partsOf } from '../../../src/model/days.ts';
import type { Temporal } from '../../../src/model/relationship-types.ts';
import { formatDate } from './dates.ts';

/** "25 April 2019", "6 July 1961 – 7 September 1995", "since 2001"; empty if unknown. */
export function formatBounds({ fromMin, fromMax, toMin, toMax }: Bounds, temporal: Temporal): string {
  const start = edtfOf(fromMin, fromMax);
  if (temporal === 'occurrence') return start === OPEN || start === '' ? '' : formatDate(start, temporal);
  const end = edtfOf(toMin, toMax);
  const known = [start, end].some((edge) => edge !== OPEN && edge !== '');
  return known ? formatDate(`${start}/${end}`, temporal) : '';
}

const OPEN = '..';

/** A range of days as EDTF: a full year, month or day, otherwise a set. */
function edtfOf(min: Day, max: Day): string {
  if (min === max) return isKnown(min) ? isoFromDay(min) : OPEN;
  if (!isKnown(min) && !isKnown(max)) return '';
  if (!isKnown(min)) return `[..${isoFromDay(max)}]`;
  if (!isKnown(max)) return `[${isoFromDay(min)}..]`;
  const [from, to] = [partsOf(min), partsOf(max)];
  if (from.year === to.year && from.day === 1 && to.day === monthLength(to.year, to.month)) {
    if (from.month === 1 && to.month === 12) return isoFromDay(min).slice(0, 4);
    if (from.month === to.month) return isoFromDay(min).slice(0, 7);
  }
  return `[${isoFromDay(min)}..${isoFromDay(max)}]`;
}

const isKnown = (day: Day) => day > LOW && day < HIGH;
