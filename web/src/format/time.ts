/** The time that is shown, and what was known by then, as a person says it. */
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
  // Of what happened a range holds only what happened in it: "valid" would promise more.
  const within = certainty === 'certainly' ? 'Certainly began or held' : 'Began or held';
  const when =
    time.is === 'all'
      ? 'All times'
      : time.is === 'day'
        ? `${sure} on ${dayText(time.day)}`
        : `${within} between ${dayText(time.from)} and ${dayText(time.to)}`;
  return knownAt === undefined ? when : `${when}, as known on ${dayText(knownAt)}`;
}

/** What is outside the time that is shown; under "certainly" it may be within. */
export const notValidLabel = (certainty: View['certainty']) =>
  certainty === 'certainly' ? 'not certainly valid' : 'not valid';

/** Whether something holds, or had happened, on the day that is shown; nothing where no one day is. */
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
