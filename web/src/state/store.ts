/**
 * The one state of the explorer, and every way in which it changes. Pure: effects (requests, the URL, timers) are in
 * `use-explorer.ts`. All panels read from here, so that a change in one shows in all.
 */
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { Detail } from '../api/detail.ts';
import type { Failure } from '../api/failure.ts';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

export interface ExplorerState {
  readonly picture: Loaded<Graph>;
  /** When the picture came. */
  readonly drawnAt: Date | undefined;
  /** Id of an entity or a relationship. */
  readonly selection: string | undefined;
  /** What is known of the selection; nothing where nothing is selected. */
  readonly detail: Loaded<Detail> | undefined;
  /** Rises with each new try of what has failed. */
  readonly attempt: number;
}

export type Change =
  | { readonly type: 'picture-came'; readonly graph: Graph; readonly at: Date }
  | { readonly type: 'picture-failed'; readonly failure: Failure }
  | { readonly type: 'selected'; readonly id: string | undefined }
  | { readonly type: 'detail-came'; readonly id: string; readonly detail: Detail }
  | { readonly type: 'detail-failed'; readonly id: string; readonly failure: Failure }
  | { readonly type: 'tried-again' };

export function initialState(selection: string | undefined): ExplorerState {
  return {
    picture: { status: 'loading' },
    drawnAt: undefined,
    selection,
    detail: selection === undefined ? undefined : { status: 'loading' },
    attempt: 0,
  };
}

export function reduce(state: ExplorerState, change: Change): ExplorerState {
  switch (change.type) {
    case 'picture-came':
      return { ...state, picture: { status: 'ready', value: change.graph }, drawnAt: change.at };
    case 'picture-failed':
      // The last good picture stays.
      return state.picture.status === 'ready'
        ? state
        : { ...state, picture: { status: 'failed', failure: change.failure } };
    case 'selected':
      if (change.id === state.selection) return state;
      return {
        ...state,
        selection: change.id,
        detail: change.id === undefined ? undefined : { status: 'loading' },
      };
    case 'detail-came':
      return change.id === state.selection
        ? { ...state, detail: { status: 'ready', value: change.detail } }
        : state;
    case 'detail-failed':
      return change.id === state.selection
        ? { ...state, detail: { status: 'failed', failure: change.failure } }
        : state;
    case 'tried-again':
      return { ...state, attempt: state.attempt + 1 };
  }
}

/** Why nothing new comes at present, if so: server or database do not answer. */
export function awayFailure(state: ExplorerState): Failure | undefined {
  for (const part of [state.picture, state.detail]) {
    if (part?.status === 'failed' && part.failure.kind === 'away') return part.failure;
  }
  return undefined;
}
