/** Omnibox commands that match a text. Pure except for their `run`. */

import { dayText } from '../../../../src/model/format-date.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isFiltered, resetFilters } from '../../state/filters.ts';
import type { SavedView } from '../../state/saved-views.ts';
import { setField } from '../../state/view.ts';
import { isSame } from '../../state/view-field.ts';
import type { Time } from '../../state/view-values.ts';
import { THEMES, type Theme } from '../top-bar/themes.ts';
import type { Command, CommandOffer, CommandSubject } from './command.ts';
import { questionOffers } from './question-commands.ts';
import { parseTypedTime } from './typed-time.ts';

export interface Tools {
  readonly theme: Theme;
  copyLink(): void;
  save(name?: string): void;
  open(view: SavedView): void;
  setTheme(theme: Theme): void;
  help(): void;
}

export function commandsFor(
  text: string,
  explorer: Pick<Explorer, 'act'>,
  ready: Ready,
  tools: Tools,
  about: CommandSubject | undefined,
): Command[] {
  const query = text.trim();
  return [
    ...timed(query, explorer),
    ...named(query, tools),
    ...offers(explorer, ready, tools, about),
  ].flatMap((offer) => {
    const ranges = rangesIn(offer.text, query);
    return ranges || offer.always ? [{ ...offer, ranges: ranges ?? [] }] : [];
  });
}

/** A typed date. */
function timed(query: string, { act }: Pick<Explorer, 'act'>): CommandOffer[] {
  const time = parseTypedTime(query);
  if (!time) return [];
  const words = timeWords(time);
  return [
    {
      id: 'typed-time',
      text: words,
      icon: 'clock',
      always: true,
      run: () => act(words, (view) => ({ ...view, time })),
    },
  ];
}

function timeWords(time: Time): string {
  if (time.is === 'all') return 'All times';
  if (time.is === 'day') return `As of ${dayText(time.day)}`;
  return `Began or held between ${dayText(time.from)} and ${dayText(time.to)}`;
}

/** "save as …". */
function named(query: string, { save }: Tools): CommandOffer[] {
  const name = /^save(?: this)?(?: view)?(?: as)?\s+(.{1,80})$/i.exec(query)?.[1]?.trim();
  if (!name || /^(this|view|as|this view)$/i.test(name)) return [];
  return [
    {
      id: 'save-as',
      text: `Save this view as “${name}”`,
      icon: 'bookmark',
      always: true,
      run: () => save(name),
    },
  ];
}

function offers(
  { act }: Pick<Explorer, 'act'>,
  ready: Ready,
  tools: Tools,
  about: CommandSubject | undefined,
): CommandOffer[] {
  const { view, opening } = ready;
  const list: (CommandOffer | false | undefined)[] = [
    about &&
      !(view.ego?.id === about.id && view.ego.depth === 2) && {
        id: 'ego',
        text: `Ego view of ${about.name}, depth 2`,
        icon: 'waypoints',
        always: about.found === true && about.asked === undefined,
        run: () =>
          act(`ego view of ${about.name}`, (now) => ({
            ...now,
            ego: { id: about.id, depth: 2 },
            selection: [about.id],
          })),
      },
    ...questionOffers({ act }, ready, about),
    view.ego !== undefined && {
      id: 'end-ego',
      text: 'End the ego view',
      icon: 'x',
      run: () => act('end the ego view', (now) => ({ ...now, ego: undefined })),
    },
    view.time.is !== 'all' && {
      id: 'all-times',
      text: 'All times',
      icon: 'clock',
      run: () => act('show all times', (now) => ({ ...now, time: { is: 'all' } })),
    },
    opening.time.is === 'day' &&
      !isSame(view.time, opening.time) && {
        id: 'opening-time',
        text: timeWords(opening.time),
        icon: 'clock',
        hint: 'the dossier’s date',
        run: () => act('go to the dossier’s date', (now) => ({ ...now, time: opening.time })),
      },
    view.panel === 'network'
      ? {
          id: 'table',
          text: 'Table',
          icon: 'table',
          hint: 'show as rows',
          run: () => act(...setField('panel', 'table')),
        }
      : {
          id: 'network',
          text: 'Network',
          icon: 'waypoints',
          hint: 'show as a graph',
          run: () => act(...setField('panel', 'network')),
        },
    isFiltered(view, opening) && {
      id: 'reset',
      text: 'Reset filters',
      icon: 'rotate-ccw',
      run: () => act('reset filters', (now) => resetFilters(now, opening)),
    },
    {
      id: 'certainty',
      text:
        view.certainty === 'possibly' ? 'Show only what is certainly valid' : 'Show what is possibly valid',
      icon: 'clock',
      run: () => act(...setField('certainty', view.certainty === 'possibly' ? 'certainly' : 'possibly')),
    },
    { id: 'copy', text: 'Copy link', icon: 'link', hint: 'to this view', run: tools.copyLink },
    {
      id: 'save',
      text: 'Save this view',
      icon: 'bookmark',
      hint: 'or type “save as” and a name',
      run: () => tools.save(),
    },
    ...(Object.entries(THEMES) as [Theme, string][])
      .filter(([theme]) => theme !== tools.theme)
      .map(
        ([theme, text]): CommandOffer => ({
          id: `theme-${theme}`,
          text: `Theme: ${text.toLowerCase()}`,
          icon:
            theme === 'dark'
              ? 'moon'
              : theme === 'light'
                ? 'sun'
                : theme === 'contrast'
                  ? 'contrast'
                  : 'monitor',
          run: () => tools.setTheme(theme),
        }),
      ),
    { id: 'keys', text: 'Keyboard shortcuts and symbols', icon: 'help', hint: '?', run: tools.help },
  ];
  return list.filter((offer) => !!offer);
}

/** Ranges of the matched words. Each query word must begin a word of the text; an empty query matches all. */
export function rangesIn(text: string, query: string): (readonly [number, number])[] | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const ranges: (readonly [number, number])[] = [];
  const lower = text.toLowerCase();
  for (const word of words) {
    const at = [...lower.matchAll(/[\p{L}\p{N}]+/gu)].find(({ 0: found }) => found.startsWith(word))?.index;
    if (at === undefined) return undefined;
    ranges.push([at, at + word.length]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}
