/** Whether one entity is in the picture that a filter asks for, and in words why not. */
import { HIGH, isDay, isoFromDay, LOW } from '../../model/days.ts';
import { NotInPicture } from './errors.ts';
import type { Filter } from './filter.ts';
import type { EntityRow } from './rows.ts';

const iso = (day: number) => (isDay(day) ? isoFromDay(day) : String(day));

/** @throws NotInPicture where it begins after `asOf`, or was not known at `knownAt`. */
export function requireInPicture({ entity }: EntityRow, filter: Filter): void {
  const id = String(entity.id);
  const { fromMin = LOW, fromMax = LOW, knownFrom = LOW } = entity as Record<string, number>;
  const last = filter.asOf?.last ?? HIGH;
  if ((filter.certainly ? fromMax : fromMin) > last) {
    throw new NotInPicture(id, `it begins on ${iso(fromMin)}, after ${iso(last)}.`);
  }
  if (filter.knownAt !== undefined && knownFrom > filter.knownAt) {
    throw new NotInPicture(id, `no source had named it before ${iso(knownFrom)}.`);
  }
}
