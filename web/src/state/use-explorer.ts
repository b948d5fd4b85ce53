/** The effects around the state: what is asked of the API and when, the URL, and trying again while the database is away. */
import { useCallback, useEffect, useReducer } from 'react';
import { getGraph } from '../api/client.ts';
import { getDetail } from '../api/detail.ts';
import { Failure } from '../api/failure.ts';
import { selectionIn, withSelection } from './address.ts';
import { awayFailure, type ExplorerState, initialState, reduce } from './store.ts';

/** Milliseconds until what has failed is tried again by itself. */
const TRY_AGAIN_AFTER = 5_000;

export interface Explorer {
  readonly state: ExplorerState;
  select(id: string | undefined): void;
  tryAgain(): void;
}

export function useExplorer(): Explorer {
  const [state, change] = useReducer(reduce, undefined, () => initialState(selectionIn(location.search)));
  const { selection, attempt } = state;
  const drawn = state.picture.status === 'ready';
  const known = state.detail?.status === 'ready';
  const away = awayFailure(state) !== undefined;

  const select = useCallback((id: string | undefined) => {
    if (id !== selectionIn(location.search)) {
      history.pushState(null, '', location.pathname + withSelection(location.search, id));
    }
    change({ type: 'selected', id });
  }, []);
  const tryAgain = useCallback(() => change({ type: 'tried-again' }), []);

  useEffect(() => {
    const onPop = () => change({ type: 'selected', id: selectionIn(location.search) });
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (drawn) return;
    return request(
      getGraph,
      (graph) => change({ type: 'picture-came', graph, at: new Date() }),
      (failure) => change({ type: 'picture-failed', failure }),
    );
  }, [attempt, drawn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    if (selection === undefined || known) return;
    return request(
      (signal) => getDetail(selection, signal),
      (detail) => change({ type: 'detail-came', id: selection, detail }),
      (failure) => change({ type: 'detail-failed', id: selection, failure }),
    );
  }, [selection, attempt, known]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt is followed by another
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(tryAgain, TRY_AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [away, state.picture, state.detail, tryAgain]);

  return { state, select, tryAgain };
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
