/**
 * The explorer state and its reducer. Pure: effects (requests, the address, timers) are in `use-explorer.ts`. User choices
 * are in the view with its undo history; fetched data is separate.
 */

import type { Failure } from '../../../src/client/failure.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { Detail } from '../api/detail.ts';
import { readAddress } from './address.ts';
import { type History, newHistory, pushStep, redo, undo } from './history.ts';
import { unknownIdMessage, unknownIds } from './unknown-ids.ts';
import { openingView, type View } from './view.ts';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Neighbours, and the key of the perspective that they were requested for. */
export type Neighbours = Loaded<readonly RelationsAnswer[]> & { readonly perspective: string };

export interface ExplorerState {
  readonly graph: Loaded<Graph>;
  /** Why the graph could not be updated to the view's sources and known date. */
  readonly updateFailure: Failure | undefined;
  /** When the graph was loaded. */
  readonly loadedAt: Date | undefined;
  /** The opening view and the undo history; undefined until the first graph is loaded. */
  readonly opening: View | undefined;
  readonly history: History | undefined;
  /** Messages about parts of the address that could not be opened, until the user closes them. */
  readonly addressProblems: readonly string[];
  /** Loaded pages of neighbours, by expansion key. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** Details of the first selected id. */
  readonly detail: { readonly id: string; readonly answer: Loaded<Detail> } | undefined;
  /** Entity to pan to; a new object for each request. */
  readonly panTarget: { readonly id: string } | undefined;
  /** Incremented by each retry. */
  readonly attempt: number;
}

export type Change =
  | { readonly type: 'graph-loaded'; readonly graph: Graph; readonly at: Date; readonly search: string }
  | { readonly type: 'graph-failed'; readonly failure: Failure }
  | { readonly type: 'graph-current' }
  | {
      readonly type: 'action';
      readonly name: string;
      readonly change: (view: View) => View;
      readonly continues: boolean;
    }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'address-changed'; readonly search: string }
  | { readonly type: 'problems-dismissed' }
  | { readonly type: 'detail-requested'; readonly id: string }
  | { readonly type: 'detail-loaded'; readonly id: string; readonly detail: Detail }
  | { readonly type: 'detail-failed'; readonly id: string; readonly failure: Failure }
  | {
      readonly type: 'neighbours-loaded';
      readonly key: string;
      readonly perspective: string;
      readonly pages: readonly RelationsAnswer[];
    }
  | {
      readonly type: 'neighbours-failed';
      readonly key: string;
      readonly perspective: string;
      readonly failure: Failure;
    }
  | { readonly type: 'pan-requested'; readonly id: string }
  | { readonly type: 'retried' };

/** Undo label of a step made by the browser's back and forward buttons. */
export const BROWSER_NAVIGATION = 'navigate in the browser history';

export const INITIAL: ExplorerState = {
  graph: { status: 'loading' },
  updateFailure: undefined,
  loadedAt: undefined,
  opening: undefined,
  history: undefined,
  addressProblems: [],
  neighbours: new Map(),
  detail: undefined,
  panTarget: undefined,
  attempt: 0,
};

export function viewOf(state: ExplorerState): View | undefined {
  return state.history?.present.view;
}

export function reduce(state: ExplorerState, change: Change): ExplorerState {
  switch (change.type) {
    case 'graph-loaded':
      return withGraph(state, change);
    case 'graph-failed':
      // The last loaded graph stays.
      return state.graph.status === 'ready'
        ? { ...state, updateFailure: change.failure }
        : { ...state, graph: { status: 'failed', failure: change.failure } };
    case 'graph-current':
      return state.updateFailure === undefined ? state : { ...state, updateFailure: undefined };
    case 'detail-requested':
      return { ...state, detail: { id: change.id, answer: { status: 'loading' } } };
    case 'detail-loaded':
      return withDetail(state, change.id, { status: 'ready', value: change.detail });
    case 'detail-failed':
      return withUnknownId(
        withDetail(state, change.id, { status: 'failed', failure: change.failure }),
        change,
      );
    case 'neighbours-loaded':
      return withNeighbours(state, change.key, {
        status: 'ready',
        value: change.pages,
        perspective: change.perspective,
      });
    case 'neighbours-failed':
      return withNeighbours(state, change.key, {
        status: 'failed',
        failure: change.failure,
        perspective: change.perspective,
      });
    case 'pan-requested':
      return { ...state, panTarget: { id: change.id } };
    case 'problems-dismissed':
      return { ...state, addressProblems: [] };
    case 'retried':
      return {
        ...state,
        graph: isStopped(state) ? { status: 'loading' } : state.graph,
        attempt: state.attempt + 1,
      };
    default:
      return state.history === undefined ? state : withHistory(state, state.history, change);
  }
}

function withGraph(
  state: ExplorerState,
  { graph, at, search }: { readonly graph: Graph; readonly at: Date; readonly search: string },
): ExplorerState {
  const absent = (graph.missing ?? []).map(unknownIdMessage);
  const next: ExplorerState = {
    ...state,
    graph: { status: 'ready', value: graph },
    updateFailure: undefined,
    loadedAt: at,
    addressProblems: [...state.addressProblems, ...absent],
  };
  if (state.history) return next;
  const opening = openingView(graph.dossier.asOf);
  const { view, problems } = readAddress(search, opening);
  return {
    ...next,
    opening,
    history: newHistory(view),
    addressProblems: [...problems, ...new Set([...unknownIds(view, graph), ...absent])],
  };
}

function withHistory(
  state: ExplorerState,
  history: History,
  change: Extract<Change, { type: 'action' | 'undone' | 'redone' | 'address-changed' }>,
): ExplorerState {
  switch (change.type) {
    case 'action': {
      const view = change.change(history.present.view);
      return { ...state, history: pushStep(history, { view, label: change.name }, change.continues) };
    }
    case 'undone':
      return { ...state, history: undo(history) };
    case 'redone':
      return { ...state, history: redo(history) };
    case 'address-changed': {
      if (!state.opening) return state;
      const { view, problems } = readAddress(change.search, state.opening);
      const unknown = state.graph.status === 'ready' ? unknownIds(view, state.graph.value) : [];
      return {
        ...state,
        history: pushStep(history, { view, label: BROWSER_NAVIGATION }),
        addressProblems: [...problems, ...unknown],
      };
    }
  }
}

/** Ignores a response for an id that is no longer selected. */
function withDetail(state: ExplorerState, id: string, answer: Loaded<Detail>): ExplorerState {
  return state.detail?.id === id ? { ...state, detail: { id, answer } } : state;
}

/** Reports an unknown selected id. It can only come from an address. */
function withUnknownId(
  state: ExplorerState,
  { id, failure }: { readonly id: string; readonly failure: Failure },
): ExplorerState {
  const words = unknownIdMessage(id);
  if (failure.more.code !== 'unknown-id' || state.detail?.id !== id || state.addressProblems.includes(words))
    return state;
  return { ...state, addressProblems: [...state.addressProblems, words] };
}

function withNeighbours(state: ExplorerState, key: string, answer: Neighbours): ExplorerState {
  return { ...state, neighbours: new Map(state.neighbours).set(key, answer) };
}

/** Whether the user has cancelled loading the first graph. */
export function isStopped({ graph }: ExplorerState): boolean {
  return graph.status === 'failed' && graph.failure.kind === 'stopped';
}

/** The failure that shows that the server or the database is offline, if any. */
export function offlineFailure(state: ExplorerState): Failure | undefined {
  if (state.updateFailure?.kind === 'away') return state.updateFailure;
  for (const part of [state.graph, state.detail?.answer, ...state.neighbours.values()]) {
    if (part?.status === 'failed' && part.failure.kind === 'away') return part.failure;
  }
  return undefined;
}
