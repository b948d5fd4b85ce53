/** The single day of requests that need one. Pure. */
import { type Day, dayFromIso } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import type { Ready } from '../../state/explorer.ts';

/** For endpoints that need one day: the shown day, the last of a range, otherwise the dossier's date. */
export function singleDay({ view, graph }: Pick<Ready, 'view' | 'graph'>): Day {
  const { time } = view;
  if (time.is === 'day') return time.day;
  return time.is === 'range' ? time.to : dayFromIso(graph.dossier.asOf);
}

/** Explains the day if the view shows none. */
export function formatSingleDay(ready: Pick<Ready, 'view' | 'graph'>): string {
  const day = dayText(singleDay(ready));
  const { is } = ready.view.time;
  if (is === 'day') return `On ${day}`;
  return is === 'range' ? `On ${day}, the last day of the range` : `On ${day}, the dossier’s date`;
}
