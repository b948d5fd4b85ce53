/**
 * The six stops of the guided tour. Each stop is a normal view with a text, so that it can be undone, linked and
 * changed.
 */
import { openingView, type View } from '../../state/view.ts';

export interface Stop {
  readonly title: string;
  /** Description in the list. */
  readonly line: string;
  /** Text shown at the stop. */
  readonly says: string;
  /** Ids that must be in the graph. */
  readonly needs: readonly string[];
  readonly change: (opening: View) => View;
}

const SUMMIT = 'event:vladivostok-summit-2019';
const TREATY = 'treaty:cow-397';
const RESOLUTION = 'resolution:S-RES-2397';
const PROJECT = 'project:khasan-rajin';
const [RUSSIA, KOREA] = ['state:RUS', 'state:PRK'];

export const STOPS: readonly Stop[] = [
  {
    title: 'The summit',
    line: 'Two leaders, what they discussed, no joint declaration',
    says: 'Kim Jong Un and Vladimir Putin met on Russky Island on 25 April 2019. The graph shows everything related to the meeting. What did not happen is listed under “Denials”.',
    needs: [SUMMIT],
    change: (opening) => ({ ...opening, selection: [SUMMIT], ego: { id: SUMMIT, depth: 1 } }),
  },
  {
    title: 'Russia and North Korea',
    line: 'Everything between Moscow and Pyongyang, with dates',
    says: 'Russia and North Korea side by side: their direct relationships and their shared connections.',
    needs: [RUSSIA, KOREA],
    change: (opening) => ({ ...opening, selection: [RUSSIA, KOREA] }),
  },
  {
    title: 'One treaty, two dates',
    line: 'The article says 2001; the record says 9 February 2000',
    says: 'Two sources date one treaty differently. Both claims are kept. One is shown, and you can switch to the other.',
    needs: [TREATY],
    change: (opening) => ({ ...opening, selection: [TREATY] }),
  },
  {
    title: 'What resolution 2397 constrains',
    line: 'Its measures, what each constrains, and until when',
    says: 'Each measure, whom it targets and what it constrains. Workers had to return home by 22 December 2019.',
    needs: [RESOLUTION],
    change: (opening) => ({ ...opening, selection: [RESOLUTION], ego: { id: RESOLUTION, depth: 2 } }),
  },
  {
    title: 'Exempt but idle',
    line: 'Why little freight moves on the line from Khasan to Rajin',
    says: 'Coal of Russian origin is exempt from the sanctions here. The article names what still hinders the project.',
    needs: [PROJECT],
    change: (opening) => ({ ...opening, selection: [PROJECT], ego: { id: PROJECT, depth: 1 } }),
  },
  {
    title: 'Sixteen months earlier',
    line: 'The same network on 1 January 2018',
    says: 'The date is set to 1 January 2018. Entities that had not begun by then are outlined. None of the summits of 2018 and 2019 had been held.',
    needs: [],
    change: (opening) => ({ ...opening, time: { is: 'day', day: 20180101 } }),
  },
];

/** The view of a stop, by number from 1. */
export function stopView(number: number, opening: View): View | undefined {
  const stop = STOPS[number - 1];
  return stop && { ...stop.change(opening), tour: number };
}

/** Whether the view is still that of its stop. */
export function isAtStop(view: View, opening: View): boolean {
  const stop = view.tour === undefined ? undefined : stopView(view.tour, opening);
  return stop !== undefined && fingerprintOf(stop) === fingerprintOf(view);
}

/** Fields that a stop does not change: positions, panel and its settings. */
const KEPT = ['moved', 'panel', 'window', 'table'] as const satisfies readonly (keyof View)[];

/** The view of a stop with the current settings. */
export function keepSettings(view: View, from: View): View {
  const { moved, panel, window, table } = from;
  return { ...view, moved, panel, window, table };
}

const NAMES = (Object.keys(openingView('2000-01-01')) as (keyof View)[]).filter(
  (name) => !(KEPT as readonly string[]).includes(name),
);

/** Compares the fields that make up a stop. */
function fingerprintOf(view: View): string {
  return JSON.stringify(NAMES.map((name) => view[name] ?? null));
}
