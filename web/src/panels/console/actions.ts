/** What the console does to the view. */
import { kindOfId } from '../../../../src/model/kinds.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { ConsoleView, View } from '../../state/view.ts';

const EMPTY_CONSOLE: ConsoleView = { statement: '', parameters: '', form: 'table' };

export function openConsole({ act }: Pick<Explorer, 'act'>): void {
  act('open the console', (view) => (view.console ? view : { ...view, console: EMPTY_CONSOLE }));
}

export function closeConsole({ act }: Pick<Explorer, 'act'>): void {
  act('close the console', (view) => (view.console ? { ...view, console: undefined } : view));
}

/** Puts into the address what was run, and how its answer is shown. */
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

/** So many things of an answer go into the picture at once: more are no longer seen one by one, nor fit an address. */
export const MAX_ADDED = 300;
/** Letters of all ids that are added in, as an address has them: the server takes no longer one. */
const MAX_ADDED_LETTERS = 7_000;

export interface Addition {
  /** What of the answer will stand in the picture. */
  readonly ids: readonly string[];
  /** What of it has to be added in beside what is loaded. */
  readonly toLoad: readonly string[];
}

/** @param loaded whether a thing is in the picture's data already. */
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

/** An id's prefix tells its kind. */
const entitiesOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const kind = kindOfId(id);
    return kind ? [{ id, kind }] : [];
  });

export const ADD_LABEL = 'add the result to the graph';

/** Adds things of an answer to the picture: whatever keeps one of them out of sight gives way. */
export function addToView({ act }: Pick<Explorer, 'act'>, ready: Ready, { ids, toLoad }: Addition): void {
  act(ADD_LABEL, (view) => {
    const onlyEntities =
      view.onlyEntities.length === 0 ? view.onlyEntities : [...new Set([...view.onlyEntities, ...ids])];
    return revealEntities({ ...view, added: withMore(view, toLoad), onlyEntities }, ready, entitiesOf(ids));
  });
}

export const SHOW_ONLY_LABEL = 'show only the result';

/** Leaves nothing in the picture but things of an answer. */
export function showOnly({ act }: Pick<Explorer, 'act'>, ready: Ready, { ids, toLoad }: Addition): void {
  act(SHOW_ONLY_LABEL, (view) =>
    revealEntities({ ...view, added: withMore(view, toLoad), onlyEntities: ids }, ready, entitiesOf(ids)),
  );
}
