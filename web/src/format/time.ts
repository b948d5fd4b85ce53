/** Formats the selected time and date of knowledge. */
import type { Bounds } from '../../../src/model/bounds.ts';
import { dayText } from '../../../src/model/format-date.ts';
import { certainly, possibly } from '../../../src/model/perspective.ts';
import type { View } from '../state/view.ts';

export function formatTime({
  time,
  certainty,
  knownAt,
}: Pick<View, 'time' | 'certainty' | 'knownAt'>): string {
  const sure = certainty === 'certainly' ? 'Certainly valid' : 'Valid';
  // A range includes occurrences only if they lie within it, so "valid" would be wrong.
  const within = certainty === 'certainly' ? 'Certainly began or held' : 'Began or held';
  const when =
    time.is === 'all'
      ? 'All times'
      : time.is === 'day'
        ? `${sure} on ${dayText(time.day)}`
        : `${within} between ${dayText(time.from)} and ${dayText(time.to)}`;
  return knownAt === undefined ? when : `${when}, as known on ${dayText(knownAt)}`;
}

/** Label for what is not valid; under "certainly" it may still be possible. */
export const notValidLabel = (certainty: View['certainty']) =>
  certainty === 'certainly' ? 'not certainly valid' : 'not valid';

/** Whether a relationship was in force on the selected day; undefined without a single day. */
export function formatValidityOn(
  bounds: Bounds,
  occurrence: boolean,
  { time }: Pick<View, 'time'>,
): string | undefined {
  if (time.is !== 'day') return undefined;
  const day = dayText(time.day);
  const [holds, may] = occurrence ? ['had happened by', 'may have happened by'] : ['holds on', 'may hold on'];
  if (certainly(bounds, time.day)) return `${holds} ${day}`;
  if (possibly(bounds, time.day)) return `${may} ${day}`;
  return bounds.fromMin > time.day ? `not yet on ${day}` : `no longer on ${day}`;
}
