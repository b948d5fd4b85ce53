/** View actions of the console. */
import { kindOfId } from '../../../../src/model/kinds.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { View } from '../../state/view.ts';
import type { ConsoleView } from '../../state/view-values.ts';

const EMPTY_CONSOLE: ConsoleView = { statement: '', parameters: '', form: 'table' };

export function openConsole({ act }: Pick<Explorer, 'act'>): void {
  act('open the console', (view) => (view.console ? view : { ...view, console: EMPTY_CONSOLE }));
}

export function closeConsole({ act }: Pick<Explorer, 'act'>): void {
  act('close the console', (view) => (view.console ? { ...view, console: undefined } : view));
}

/** Stores the query and its result view in the address. */
export function updateConsole(
  { act }: Pick<Explorer, 'act'>,
  name: string,
  part: Partial<ConsoleView>,
): void {
  act(name, (view) => {
    const before = view.console ?? EMPTY_CONSOLE;
    const after = { ...before, ...part };
    return JSON.stringify(before) === JSON.stringify(after) && view.console
      ? view
      : { ...view, console: after };
  });
}

/** Maximum number of entities added at once. */
export const MAX_ADDED = 300;
/** Maximum length of all added ids in a request URL. */
const MAX_ADDED_LETTERS = 7_000;

export interface Addition {
  /** Entities of the result that will be shown. */
  readonly ids: readonly string[];
  /** Entities that have to be loaded. */
  readonly toLoad: readonly string[];
}

/** @param loaded whether an entity is already loaded */
export function additionOf(
  ids: readonly string[],
  added: readonly string[],
  loaded: (id: string) => boolean,
): Addition {
  let letters = lettersOf(added.join(','));
  const toLoad: string[] = [];
  const taken: string[] = [];
  for (const id of ids) {
    if (taken.length === MAX_ADDED) break;
    const isNew = !loaded(id) && !added.includes(id);
    const length = lettersOf(`,${id}`);
    if (isNew && letters + length > MAX_ADDED_LETTERS) continue;
    if (isNew) {
      letters += length;
      toLoad.push(id);
    }
    taken.push(id);
  }
  return { ids: taken, toLoad };
}

const lettersOf = (text: string) => encodeURIComponent(text).length;

const withMore = (view: View, more: readonly string[]) => [...new Set([...view.added, ...more])];

/** The prefix of an id gives its kind. */
const entitiesOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const kind = kindOfId(id);
    return kind ? [{ id, kind }] : [];
  });

export const ADD_LABEL = 'add the result to the graph';

/** Adds entities of a result and relaxes the filters that hide them. */
export function addToView({ act }: Pick<Explorer, 'act'>, ready: Ready, { ids, toLoad }: Addition): void {
  act(ADD_LABEL, (view) => {
    const onlyEntities =
      view.onlyEntities.length === 0 ? view.onlyEntities : [...new Set([...view.onlyEntities, ...ids])];
    return revealEntities({ ...view, added: withMore(view, toLoad), onlyEntities }, ready, entitiesOf(ids));
  });
}

export const SHOW_ONLY_LABEL = 'show only the result';

/** Shows only the entities of a result. */
export function showOnly({ act }: Pick<Explorer, 'act'>, ready: Ready, { ids, toLoad }: Addition): void {
  act(SHOW_ONLY_LABEL, (view) =>
    revealEntities({ ...view, added: withMore(view, toLoad), onlyEntities: ids }, ready, entitiesOf(ids)),
  );
}
