/**
 * The one state of the explorer, and every way in which it changes. Pure: effects (requests, the address, timers) are in
 * `use-explorer.ts`. What a person chose is the view, with its history; what was fetched stands beside it.
 */

import type { Failure } from '../../../src/client/failure.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { Detail } from '../api/detail.ts';
import { readAddress } from './address.ts';
import { goOn, type History, redo, startOf, undo } from './history.ts';
import { absentWords, unknownIds } from './unknown-ids.ts';
import { openingView, type View } from './view.ts';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Neighbours, and by whose word (`keyOf` of it) they were asked for. */
export type Neighbours = Loaded<readonly RelationsAnswer[]> & { readonly word: string };

export interface ExplorerState {
  readonly picture: Loaded<Graph>;
  /** Why the picture is not yet the one that the view asks for: other sources, or another day of knowledge. */
  readonly stale: Failure | undefined;
  /** When the picture came. */
  readonly drawnAt: Date | undefined;
  /** How the dossier opens, and what was done since; nothing before the first picture. */
  readonly opening: View | undefined;
  readonly history: History | undefined;
  /** What the address said that could not be read, in words; the person closes the note. */
  readonly unread: readonly string[];
  /** Pages of neighbours brought in, by the key of their expansion. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** What is known of the first thing selected; nothing where nothing is selected. */
  readonly detail: { readonly id: string; readonly answer: Loaded<Detail> } | undefined;
  /** What is to be brought into sight; a new object each time that it is asked for. */
  readonly sought: { readonly id: string } | undefined;
  /** Rises with each new try of what has failed. */
  readonly attempt: number;
}

export type Change =
  | { readonly type: 'picture-came'; readonly graph: Graph; readonly at: Date; readonly search: string }
  | { readonly type: 'picture-failed'; readonly failure: Failure }
  | { readonly type: 'picture-fits' }
  | {
      readonly type: 'acted';
      readonly name: string;
      readonly change: (view: View) => View;
      readonly continues: boolean;
    }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'address-changed'; readonly search: string }
  | { readonly type: 'note-closed' }
  | { readonly type: 'detail-asked'; readonly id: string }
  | { readonly type: 'detail-came'; readonly id: string; readonly detail: Detail }
  | { readonly type: 'detail-failed'; readonly id: string; readonly failure: Failure }
  | {
      readonly type: 'neighbours-came';
      readonly key: string;
      readonly word: string;
      readonly pages: readonly RelationsAnswer[];
    }
  | {
      readonly type: 'neighbours-failed';
      readonly key: string;
      readonly word: string;
      readonly failure: Failure;
    }
  | { readonly type: 'sought'; readonly id: string }
  | { readonly type: 'tried-again' };

/** What a step is called that the browser's own buttons made. */
export const WENT_BACK = 'navigate in the browser history';

export const INITIAL: ExplorerState = {
  picture: { status: 'loading' },
  stale: undefined,
  drawnAt: undefined,
  opening: undefined,
  history: undefined,
  unread: [],
  neighbours: new Map(),
  detail: undefined,
  sought: undefined,
  attempt: 0,
};

export function viewOf(state: ExplorerState): View | undefined {
  return state.history?.present.view;
}

export function reduce(state: ExplorerState, change: Change): ExplorerState {
  switch (change.type) {
    case 'picture-came':
      return openedWith(state, change);
    case 'picture-failed':
      // The last good picture stays.
      return state.picture.status === 'ready'
        ? { ...state, stale: change.failure }
        : { ...state, picture: { status: 'failed', failure: change.failure } };
    case 'picture-fits':
      return state.stale === undefined ? state : { ...state, stale: undefined };
    case 'detail-asked':
      return { ...state, detail: { id: change.id, answer: { status: 'loading' } } };
    case 'detail-came':
      return withDetail(state, change.id, { status: 'ready', value: change.detail });
    case 'detail-failed':
      return withUnknown(withDetail(state, change.id, { status: 'failed', failure: change.failure }), change);
    case 'neighbours-came':
      return withNeighbours(state, change.key, { status: 'ready', value: change.pages, word: change.word });
    case 'neighbours-failed':
      return withNeighbours(state, change.key, {
        status: 'failed',
        failure: change.failure,
        word: change.word,
      });
    case 'sought':
      return { ...state, sought: { id: change.id } };
    case 'note-closed':
      return { ...state, unread: [] };
    case 'tried-again':
      return {
        ...state,
        picture: isStopped(state) ? { status: 'loading' } : state.picture,
        attempt: state.attempt + 1,
      };
    default:
      return state.history === undefined ? state : travelled(state, state.history, change);
  }
}

function openedWith(
  state: ExplorerState,
  { graph, at, search }: { readonly graph: Graph; readonly at: Date; readonly search: string },
): ExplorerState {
  const absent = (graph.missing ?? []).map(absentWords);
  const next: ExplorerState = {
    ...state,
    picture: { status: 'ready', value: graph },
    stale: undefined,
    drawnAt: at,
    unread: [...state.unread, ...absent],
  };
  if (state.history) return next;
  const opening = openingView(graph.dossier.asOf);
  const { view, unread } = readAddress(search, opening);
  return {
    ...next,
    opening,
    history: startOf(view),
    unread: [...unread, ...new Set([...unknownIds(view, graph), ...absent])],
  };
}

function travelled(
  state: ExplorerState,
  history: History,
  change: Extract<Change, { type: 'acted' | 'undone' | 'redone' | 'address-changed' }>,
): ExplorerState {
  switch (change.type) {
    case 'acted': {
      const view = change.change(history.present.view);
      return { ...state, history: goOn(history, { view, name: change.name }, change.continues) };
    }
    case 'undone':
      return { ...state, history: undo(history) };
    case 'redone':
      return { ...state, history: redo(history) };
    case 'address-changed': {
      if (!state.opening) return state;
      const { view, unread } = readAddress(change.search, state.opening);
      const unknown = state.picture.status === 'ready' ? unknownIds(view, state.picture.value) : [];
      return {
        ...state,
        history: goOn(history, { view, name: WENT_BACK }),
        unread: [...unread, ...unknown],
      };
    }
  }
}

/** An answer for what is no longer selected comes too late. */
function withDetail(state: ExplorerState, id: string, answer: Loaded<Detail>): ExplorerState {
  return state.detail?.id === id ? { ...state, detail: { id, answer } } : state;
}

/** An id that nothing has comes from an address; what is selected on the page exists. */
function withUnknown(
  state: ExplorerState,
  { id, failure }: { readonly id: string; readonly failure: Failure },
): ExplorerState {
  const words = absentWords(id);
  if (failure.more.code !== 'unknown-id' || state.detail?.id !== id || state.unread.includes(words))
    return state;
  return { ...state, unread: [...state.unread, words] };
}

function withNeighbours(state: ExplorerState, key: string, answer: Neighbours): ExplorerState {
  return { ...state, neighbours: new Map(state.neighbours).set(key, answer) };
}

/** Whether the person has given up waiting for the first picture. */
export function isStopped({ picture }: ExplorerState): boolean {
  return picture.status === 'failed' && picture.failure.kind === 'stopped';
}

/** Why nothing new comes at present, if so: server or database do not answer. */
export function awayFailure(state: ExplorerState): Failure | undefined {
  if (state.stale?.kind === 'away') return state.stale;
  for (const part of [state.picture, state.detail?.answer, ...state.neighbours.values()]) {
    if (part?.status === 'failed' && part.failure.kind === 'away') return part.failure;
  }
  return undefined;
}
