/** The view's time as a question takes it. Pure. */
import { type Day, dayFromIso, isoFromDay } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import type { Ready } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';

/** For questions that take a day, a range or all times. */
export function timeParameters({ time, certainty }: Pick<View, 'time' | 'certainty'>) {
  const asOf =
    time.is === 'all'
      ? undefined
      : time.is === 'day'
        ? isoFromDay(time.day)
        : `${isoFromDay(time.from)}/${isoFromDay(time.to)}`;
  return { asOf, certainty };
}

/** The one day of a question that takes no more: the day that is shown, the last of a range, else the dossier's own. */
export function singleDay({ view, graph }: Pick<Ready, 'view' | 'graph'>): Day {
  const { time } = view;
  if (time.is === 'day') return time.day;
  return time.is === 'range' ? time.to : dayFromIso(graph.dossier.asOf);
}

/** Why it is that day, where the view shows none. */
export function formatSingleDay(ready: Pick<Ready, 'view' | 'graph'>): string {
  const day = dayText(singleDay(ready));
  const { is } = ready.view.time;
  if (is === 'day') return `On ${day}`;
  return is === 'range' ? `On ${day}, the last day of the range` : `On ${day}, the dossier’s date`;
}
