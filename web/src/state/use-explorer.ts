/** Effects around the state: API requests, and retries while the database is offline. */
import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { Failure } from '../../../src/client/failure.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { getGraph, getNeighbours } from '../api/client.ts';
import { getDetail } from '../api/get-detail.ts';
import { readAddress } from './address.ts';
import type { Explorer, Ready } from './explorer.ts';
import { withExpansions } from './loaded-graph.ts';
import { pathBetween } from './path-between.ts';
import { isRestricted, perspectiveKey, withAllSources } from './perspective.ts';
import { searchOf } from './saved-views.ts';
import { type ExplorerState, INITIAL, isStopped, offlineFailure, reduce, viewOf } from './store.ts';
import { useAddress } from './use-address.ts';
import { useVisibleGraph } from './use-visible-graph.ts';
import { openingView, type View } from './view.ts';
import { expansionKey } from './view-values.ts';

export type { Explorer, Ready };

/** Milliseconds until a failed request is retried. */
const RETRY_AFTER = 5_000;

/** Stands for the view until the first graph is loaded. */
const UNKNOWN = openingView('2000-01-01');

export function useExplorer(): Explorer {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const view = viewOf(state);
  const { attempt, opening } = state;
  const loadedGraph = state.graph.status === 'ready' ? state.graph.value : undefined;
  const offline = offlineFailure(state) !== undefined;

  const act = useCallback((name: string, change: (view: View) => View, continues = false) => {
    dispatch({ type: 'action', name, change, continues });
  }, []);
  const undo = useCallback(() => dispatch({ type: 'undone' }), []);
  const redo = useCallback(() => dispatch({ type: 'redone' }), []);
  const dismissProblems = useCallback(() => dispatch({ type: 'problems-dismissed' }), []);
  const retry = useCallback(() => dispatch({ type: 'retried' }), []);
  const stop = useCallback(
    () => dispatch({ type: 'graph-failed', failure: new Failure('stopped', 'Loading was stopped.') }),
    [],
  );
  const panTo = useCallback((id: string) => dispatch({ type: 'pan-requested', id }), []);
  const choosingPathEnd = view?.path !== undefined && view.path.to === undefined;
  const select = useCallback(
    (id: string | undefined, beside = false) =>
      act(selectionLabel(loadedGraph, id, choosingPathEnd ? 'path to' : beside ? 'add' : 'select'), (now) =>
        withSelection(now, id, beside),
      ),
    [act, loadedGraph, choosingPathEnd],
  );

  useGraph(loadedGraph === undefined, isStopped(state), view, attempt, dispatch);
  useDetail(view, state.detail, attempt, dispatch);
  useNeighbours(view, state.neighbours, attempt, dispatch);
  useAddress(state, dispatch);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt is followed by another
  useEffect(() => {
    if (!offline) return;
    const timer = setTimeout(retry, RETRY_AFTER);
    return () => clearTimeout(timer);
  }, [offline, state.graph, state.updateFailure, state.detail, state.neighbours, retry]);

  const expansions = view?.expansions;
  const graph = useMemo(
    () => loadedGraph && expansions && withExpansions(loadedGraph, expansions, state.neighbours),
    [loadedGraph, expansions, state.neighbours],
  );
  const shown = useVisibleGraph(graph, view ?? UNKNOWN, opening ?? UNKNOWN);
  const ready = useMemo(
    (): Ready | undefined => graph && view && opening && shown && { view, opening, graph, shown },
    [graph, view, opening, shown],
  );

  return { state, ready, act, undo, redo, select, panTo, dismissProblems, stop, retry };
}

function selectionLabel(loadedGraph: Graph | undefined, id: string | undefined, verb: string): string {
  if (id === undefined) return 'clear the selection';
  const name = loadedGraph?.nodes.find((node) => node.id === id)?.name ?? 'a relationship';
  return `${verb} ${name}`;
}

function withSelection(view: View, id: string | undefined, beside: boolean): View {
  const { path } = view;
  // Of a path current end is still to be chosen, what is pointed at is the end; to let go ends the question.
  if (path && path.to === undefined && (id === undefined || kindOfId(id) !== undefined)) {
    if (id === path.from) return view;
    return id === undefined ? { ...view, path: undefined } : pathBetween(view, path.from, id);
  }
  if (id === undefined) return view.selection.length === 0 ? view : { ...view, selection: [] };
  const before = view.selection[0];
  if (before === id && view.selection.length === 1) return view;
  return { ...view, selection: beside && before !== undefined && before !== id ? [before, id] : [id] };
}

type Dispatch = React.Dispatch<Parameters<typeof reduce>[1]>;

/** Loads the graph at first, after a failure, and when the sources, the known date or the added entities change. */
function useGraph(
  missing: boolean,
  stopped: boolean,
  view: View | undefined,
  attempt: number,
  dispatch: Dispatch,
): void {
  const wanted = view ?? readAddress(searchOf(location.search), UNKNOWN).view;
  const beside = wanted.added.join(',');
  const key = perspectiveKey(wanted);
  const asked = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (stopped) return;
    if (!missing && asked.current === `${key} ${beside}`) {
      dispatch({ type: 'graph-current' });
      return;
    }
    let perspective = wanted;
    return request(
      (signal) =>
        getGraph(perspective, wanted.added, signal).catch((error: unknown) => {
          // If the address names an unknown source, load the whole dossier. The view then requests it again and shows the error.
          if (!missing || !(error instanceof Failure) || error.kind !== 'refused' || !isRestricted(wanted))
            throw error;
          perspective = withAllSources(wanted);
          return getGraph(perspective, wanted.added, signal);
        }),
      (graph) => {
        asked.current = `${perspectiveKey(perspective)} ${beside}`;
        dispatch({ type: 'graph-loaded', graph, at: new Date(), search: searchOf(location.search) });
      },
      (failure) => dispatch({ type: 'graph-failed', failure }),
    );
  }, [missing, stopped, key, beside, attempt, dispatch]);
}

function useDetail(
  view: View | undefined,
  detail: ExplorerState['detail'],
  attempt: number,
  dispatch: Dispatch,
): void {
  const id = view?.selection[0];
  const wanted = view && `${id} ${perspectiveKey(view)}`;
  const asked = useRef('');
  const ready = detail?.id === id && detail?.answer.status === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!view || id === undefined || (ready && asked.current === wanted)) return;
    // Under another perspective the last answer stays until the next is there.
    if (!ready) dispatch({ type: 'detail-requested', id });
    return request(
      (signal) => getDetail(id, view, signal),
      (answer) => {
        asked.current = wanted ?? '';
        dispatch({ type: 'detail-loaded', id, detail: answer });
      },
      (failure) => dispatch({ type: 'detail-failed', id, failure }),
    );
  }, [wanted, attempt, ready, dispatch]);
}

/** Loads missing pages of the view's expansions, one request at a time. */
function useNeighbours(
  view: View | undefined,
  neighbours: ExplorerState['neighbours'],
  attempt: number,
  dispatch: Dispatch,
): void {
  const perspective = view ? perspectiveKey(view) : '';
  const needed = view?.expansions.find((expansion) => {
    const loaded = neighbours.get(expansionKey(expansion));
    if (loaded?.perspective !== perspective) return true;
    if (loaded.status !== 'ready') return loaded.status !== 'failed';
    return loaded.value.length < expansion.pages && loaded.value.at(-1)?.next !== undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!view || !needed) return;
    const key = expansionKey(needed);
    const loaded = neighbours.get(key);
    // Under another perspective the last pages stay in the graph until the first of the next is there.
    const pages = loaded?.status === 'ready' && loaded.perspective === perspective ? loaded.value : [];
    return request(
      (signal) => getNeighbours(needed, view, pages.at(-1)?.next, signal),
      (page) => dispatch({ type: 'neighbours-loaded', key, perspective, pages: [...pages, page] }),
      (failure) => dispatch({ type: 'neighbours-failed', key, perspective, failure }),
    );
  }, [needed, neighbours, perspective, attempt, dispatch]);
}

/**
 * Starts a request; the returned function cancels it. Results are applied in a transition, so that the page stays
 * responsive.
 */
function request<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  onAnswer: (value: T) => void,
  onFailure: (failure: Failure) => void,
): () => void {
  const controller = new AbortController();
  ask(controller.signal).then(
    (value) => {
      if (!controller.signal.aborted) startTransition(() => onAnswer(value));
    },
    (error: unknown) => {
      if (controller.signal.aborted) return;
      const failure =
        error instanceof Failure
          ? error
          : new Failure('refused', 'This page ran into an error. Reload it and try again.', { cause: error });
      startTransition(() => onFailure(failure));
    },
  );
  return () => controller.abort();
}
