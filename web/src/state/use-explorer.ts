/** The state of the page: the view with its history, and what is loaded for it. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Failure } from '../../../src/client/failure.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { repeatFailed } from '../api/query-client.ts';
import { readAddress } from './address.ts';
import type { Explorer, Ready } from './explorer.ts';
import { withExpansions } from './loaded-graph.ts';
import { searchOf } from './saved-views.ts';
import { selectionLabel, withSelection } from './selection.ts';
import { type Change, type ExplorerState, INITIAL, reduce, viewOf } from './store.ts';
import { useAddress } from './use-address.ts';
import { useDetail } from './use-detail.ts';
import { useGraph } from './use-graph.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useVisibleGraph } from './use-visible-graph.ts';
import { EMPTY_VIEW } from './view.ts';

export interface Page {
  readonly state: ExplorerState;
  readonly explorer: Explorer;
  /** Undefined until the first graph is loaded. */
  readonly ready: Ready | undefined;
  readonly loadedAt: Date | undefined;
  /** Why the first graph, or its update, could not be loaded. */
  readonly graphFailure: Failure | undefined;
  /** The failure that shows that the server or the database is offline, if any. */
  readonly offline: Failure | undefined;
}

export function useExplorer(): Page {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  // The graph of an address is requested before its view can be opened.
  const [addressed] = useState(() => readAddress(searchOf(location.search), EMPTY_VIEW).view);
  const { opening, stopped } = state;
  const view = viewOf(state);
  const { loaded, failure: graphFailure } = useGraph(view ?? addressed, !stopped);
  const neighbours = useNeighbours(view ?? EMPTY_VIEW);
  const detail = useDetail(view ?? EMPTY_VIEW);
  const dossier = loaded?.graph;
  useEffect(() => {
    if (dossier) dispatch({ type: 'graph-loaded', graph: dossier, search: searchOf(location.search) });
  }, [dossier]);
  const unknownId = detail.failure?.more.code === 'unknown-id' ? view?.selection[0] : undefined;
  useEffect(() => {
    if (unknownId !== undefined) dispatch({ type: 'id-unknown', id: unknownId });
  }, [unknownId]);
  useAddress(state, dossier, dispatch);

  const expansions = view?.expansions;
  const graph = useMemo(
    () => dossier && expansions && withExpansions(dossier, expansions, neighbours),
    [dossier, expansions, neighbours],
  );
  const shown = useVisibleGraph(graph, view ?? EMPTY_VIEW, opening ?? EMPTY_VIEW);
  const { history } = state;
  const ready = useMemo((): Ready | undefined => {
    if (!graph || !history || !opening || !shown) return undefined;
    return { view: history.present.view, opening, graph, neighbours, shown };
  }, [graph, history, opening, neighbours, shown]);
  const failures = [graphFailure, detail.failure, ...[...neighbours.values()].map(({ failure }) => failure)];
  return {
    state,
    explorer: useActions(dispatch, dossier),
    ready,
    loadedAt: loaded?.at,
    graphFailure,
    offline: failures.find((failure) => failure?.kind === 'away'),
  };
}

function useActions(dispatch: (change: Change) => void, graph: Graph | undefined): Explorer {
  const client = useQueryClient();
  return useMemo(
    () => ({
      act: (name, change, continues = false) => dispatch({ type: 'action', name, change, continues }),
      undo: () => dispatch({ type: 'undone' }),
      redo: () => dispatch({ type: 'redone' }),
      select: (id, beside = false) =>
        dispatch({
          type: 'action',
          name: (view) => selectionLabel(view, graph, id, beside),
          change: (view) => withSelection(view, id, beside),
          continues: false,
        }),
      panTo: (id) => dispatch({ type: 'pan-requested', id }),
      dismissProblems: () => dispatch({ type: 'problems-dismissed' }),
      stop: () => dispatch({ type: 'stopped' }),
      retry() {
        dispatch({ type: 'resumed' });
        repeatFailed(client);
      },
    }),
    [dispatch, graph, client],
  );
}
