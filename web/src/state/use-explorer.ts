/** The effects around the state: what is asked of the API and when, the address, and trying again while the database is away. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { getGraph, getNeighbours } from '../api/client.ts';
import { getDetail } from '../api/detail.ts';
import { Failure } from '../api/failure.ts';
import { wordOf } from '../api/word.ts';
import { writeAddress } from './address.ts';
import type { Explorer, Ready } from './explorer.ts';
import { egoOf, graphWith } from './loaded-graph.ts';
import { addressOf, searchOf } from './saved-views.ts';
import { shownOf } from './shown.ts';
import { awayFailure, type ExplorerState, INITIAL, reduce, viewOf, WENT_BACK } from './store.ts';
import { expansionKey, type Step, type View } from './view.ts';

export type { Explorer, Ready };

/** Milliseconds until what has failed is tried again by itself. */
const TRY_AGAIN_AFTER = 5_000;

export function useExplorer(): Explorer {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const view = viewOf(state);
  const { attempt, opening } = state;
  const picture = state.picture.status === 'ready' ? state.picture.value : undefined;
  const away = awayFailure(state) !== undefined;

  const act = useCallback((name: string, change: (view: View) => View, continues = false) => {
    dispatch({ type: 'acted', name, change, continues });
  }, []);
  const undo = useCallback(() => dispatch({ type: 'undone' }), []);
  const redo = useCallback(() => dispatch({ type: 'redone' }), []);
  const closeNote = useCallback(() => dispatch({ type: 'note-closed' }), []);
  const tryAgain = useCallback(() => dispatch({ type: 'tried-again' }), []);
  const select = useCallback(
    (id: string | undefined, beside = false) =>
      act(selectingWords(picture, id, beside), (now) => withSelection(now, id, beside)),
    [act, picture],
  );

  usePicture(picture === undefined, view, attempt, dispatch);
  useDetail(view, state.detail, attempt, dispatch);
  useNeighbours(view, state.neighbours, attempt, dispatch);
  useAddress(state, dispatch);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt is followed by another
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(tryAgain, TRY_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [away, state.picture, state.stale, state.detail, state.neighbours, tryAgain]);

  const graph = useMemo(
    () => picture && view && graphWith(picture, view, state.neighbours),
    [picture, view, state.neighbours],
  );
  const ready = useMemo((): Ready | undefined => {
    if (!graph || !view || !opening) return undefined;
    const shown = shownOf(graph, view, view.ego && egoOf(graph.edges, view.ego));
    return { view, opening, graph, shown };
  }, [graph, view, opening]);

  return { state, ready, act, undo, redo, select, closeNote, tryAgain };
}

function selectingWords(picture: Graph | undefined, id: string | undefined, beside: boolean): string {
  if (id === undefined) return 'let go';
  const name = picture?.nodes.find((node) => node.id === id)?.name ?? 'a relationship';
  return `${beside ? 'add' : 'select'} ${name}`;
}

function withSelection(view: View, id: string | undefined, beside: boolean): View {
  if (id === undefined) return view.selection.length === 0 ? view : { ...view, selection: [] };
  const before = view.selection[0];
  if (before === id && view.selection.length === 1) return view;
  return { ...view, selection: beside && before !== undefined && before !== id ? [before, id] : [id] };
}

type Dispatch = React.Dispatch<Parameters<typeof reduce>[1]>;

/** Asks for the picture: at first, after a failure, and when other sources or another day of knowledge are chosen. */
function usePicture(missing: boolean, view: View | undefined, attempt: number, dispatch: Dispatch): void {
  const known = view?.knownAt;
  const sources = view?.sources.join(',') ?? '';
  const asked = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    const wanted = `${known ?? ''} ${sources}`;
    if (!missing && asked.current === wanted) {
      dispatch({ type: 'picture-fits' });
      return;
    }
    return request(
      (signal) => getGraph({ knownAt: known, sources }, signal),
      (graph) => {
        asked.current = wanted;
        dispatch({ type: 'picture-came', graph, at: new Date(), search: searchOf(location.search) });
      },
      (failure) => dispatch({ type: 'picture-failed', failure }),
    );
  }, [missing, known, sources, attempt, dispatch]);
}

function useDetail(
  view: View | undefined,
  detail: ExplorerState['detail'],
  attempt: number,
  dispatch: Dispatch,
): void {
  const id = view?.selection[0];
  const { knownAt, sources } = wordOf(view);
  const wanted = `${id} ${knownAt ?? ''} ${sources}`;
  const asked = useRef('');
  const ready = detail?.id === id && detail?.answer.status === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (id === undefined || (ready && asked.current === wanted)) return;
    // Under another word the last answer stays until the next is there.
    if (!ready) dispatch({ type: 'detail-asked', id });
    return request(
      (signal) => getDetail(id, { knownAt, sources }, signal),
      (answer) => {
        asked.current = wanted;
        dispatch({ type: 'detail-came', id, detail: answer });
      },
      (failure) => dispatch({ type: 'detail-failed', id, failure }),
    );
  }, [wanted, attempt, ready, dispatch]);
}

/** Brings in the pages that the view's expansions need and that are not there yet, one request at a time. */
function useNeighbours(
  view: View | undefined,
  neighbours: ExplorerState['neighbours'],
  attempt: number,
  dispatch: Dispatch,
): void {
  const needed = view?.expansions.find((expansion) => {
    const loaded = neighbours.get(expansionKey(expansion));
    if (loaded?.status !== 'ready') return loaded?.status !== 'failed';
    return loaded.value.length < expansion.pages && loaded.value.at(-1)?.next !== undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (!needed) return;
    const key = expansionKey(needed);
    const loaded = neighbours.get(key);
    const pages = loaded?.status === 'ready' ? loaded.value : [];
    return request(
      (signal) => getNeighbours(needed, pages.at(-1)?.next, signal),
      (page) => dispatch({ type: 'neighbours-came', key, pages: [...pages, page] }),
      (failure) => dispatch({ type: 'neighbours-failed', key, failure }),
    );
  }, [needed, neighbours, attempt, dispatch]);
}

/**
 * Keeps the address in step with the view, and the view with the browser's back and forward. A step that goes on with the
 * one before (a drag) takes its place, as it does where it can be undone.
 */
function useAddress({ history: steps, opening }: ExplorerState, dispatch: Dispatch): void {
  const written = useRef<readonly Step[]>(undefined);
  useEffect(() => {
    if (!steps || !opening) return;
    const { past, present } = steps;
    const search = addressOf(writeAddress(present.view, opening));
    if (search !== location.search) {
      const replaces =
        written.current === undefined || written.current === past || present.name === WENT_BACK;
      const address = location.pathname + search + location.hash;
      if (replaces) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    written.current = past;
  }, [steps, opening]);
  useEffect(() => {
    const onPop = () => dispatch({ type: 'address-changed', search: searchOf(location.search) });
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [dispatch]);
}

/** Starts a request; the returned function gives it up, after which nothing is reported. */
function request<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  onAnswer: (value: T) => void,
  onFailure: (failure: Failure) => void,
): () => void {
  const controller = new AbortController();
  ask(controller.signal).then(
    (value) => {
      if (!controller.signal.aborted) onAnswer(value);
    },
    (error: unknown) => {
      if (controller.signal.aborted) return;
      const failure =
        error instanceof Failure ? error : new Failure('refused', 'The page has a fault.', { cause: error });
      onFailure(failure);
    },
  );
  return () => controller.abort();
}
