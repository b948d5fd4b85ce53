/**
 * The explorer state and its reducer: the view with its undo history, and messages about the address. Pure. Responses are in
 * the query cache, not here.
 */
import type { Graph } from '../../../src/features/graph/contract.ts';
import { readAddress } from './address.ts';
import { type History, newHistory, pushStep, redo, undo } from './history.ts';
import { unknownIdMessage, unknownIds } from './unknown-ids.ts';
import { openingView, type View } from './view.ts';

export interface ExplorerState {
  /** The opening view and the undo history; undefined until the first graph is loaded. */
  readonly opening: View | undefined;
  readonly history: History | undefined;
  /** Messages about parts of the address that could not be opened, until the user closes them. */
  readonly addressProblems: readonly string[];
  /** Entity to pan to; a new object for each request. */
  readonly panTarget: { readonly id: string } | undefined;
  /** Whether the user has cancelled loading the first graph. */
  readonly stopped: boolean;
}

export type Change =
  | { readonly type: 'graph-loaded'; readonly graph: Graph; readonly search: string }
  | {
      readonly type: 'action';
      /** The undo label, possibly by the view before. */
      readonly name: string | ((view: View) => string);
      readonly change: (view: View) => View;
      readonly continues: boolean;
    }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'address-changed'; readonly search: string; readonly graph: Graph | undefined }
  | { readonly type: 'problems-dismissed' }
  | { readonly type: 'id-unknown'; readonly id: string }
  | { readonly type: 'pan-requested'; readonly id: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'resumed' };

/** Undo label of a step made by the browser's back and forward buttons. */
export const BROWSER_NAVIGATION = 'navigate in the browser history';

export const INITIAL: ExplorerState = {
  opening: undefined,
  history: undefined,
  addressProblems: [],
  panTarget: undefined,
  stopped: false,
};

export function viewOf(state: ExplorerState): View | undefined {
  return state.history?.present.view;
}

export function reduce(state: ExplorerState, change: Change): ExplorerState {
  switch (change.type) {
    case 'graph-loaded':
      return withGraph(state, change);
    case 'id-unknown':
      return withProblems(state, [unknownIdMessage(change.id)]);
    case 'pan-requested':
      return { ...state, panTarget: { id: change.id } };
    case 'problems-dismissed':
      return { ...state, addressProblems: [] };
    case 'stopped':
      return { ...state, stopped: state.history === undefined };
    case 'resumed':
      return state.stopped ? { ...state, stopped: false } : state;
    default:
      return state.history === undefined ? state : withHistory(state, state.history, change);
  }
}

/** The first graph opens the view of the address. */
function withGraph(
  state: ExplorerState,
  { graph, search }: { readonly graph: Graph; readonly search: string },
): ExplorerState {
  const absent = (graph.missing ?? []).map(unknownIdMessage);
  if (state.history) return withProblems(state, absent);
  const opening = openingView(graph.dossier.asOf);
  const { view, problems } = readAddress(search, opening);
  return withProblems({ ...state, opening, history: newHistory(view) }, [
    ...problems,
    ...unknownIds(view, graph),
    ...absent,
  ]);
}

/** Each problem is reported once. */
function withProblems(state: ExplorerState, problems: readonly string[]): ExplorerState {
  const all = [...new Set([...state.addressProblems, ...problems])];
  return all.length === state.addressProblems.length ? state : { ...state, addressProblems: all };
}

function withHistory(
  state: ExplorerState,
  history: History,
  change: Extract<Change, { type: 'action' | 'undone' | 'redone' | 'address-changed' }>,
): ExplorerState {
  switch (change.type) {
    case 'action': {
      const { view: before } = history.present;
      const label = typeof change.name === 'string' ? change.name : change.name(before);
      const view = change.change(before);
      return { ...state, history: pushStep(history, { view, label }, change.continues) };
    }
    case 'undone':
      return { ...state, history: undo(history) };
    case 'redone':
      return { ...state, history: redo(history) };
    case 'address-changed': {
      if (!state.opening) return state;
      const { view, problems } = readAddress(change.search, state.opening);
      const unknown = change.graph ? unknownIds(view, change.graph) : [];
      return {
        ...state,
        history: pushStep(history, { view, label: BROWSER_NAVIGATION }),
        addressProblems: [...problems, ...unknown],
      };
    }
  }
}
