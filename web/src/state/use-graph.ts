/** The graph: loaded at first, and when the sources, the date of knowledge or the added entities change. */
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import type { Failure } from '../../../src/client/failure.ts';
import { graphQuery, type LoadedGraph } from '../api/queries.ts';
import { useRequest } from '../api/use-request.ts';
import { isRestricted, withAllSources } from './perspective.ts';
import type { View } from './view.ts';

export interface GraphRequest {
  /** The last graph that was loaded. It stays when an update fails. */
  readonly loaded: LoadedGraph | undefined;
  /** Of the first graph, or of the update. */
  readonly failure: Failure | undefined;
}

/** @param enabled false = the user has stopped loading */
export function useGraph(view: View, enabled: boolean): GraphRequest {
  const client = useQueryClient();
  const [last, setLast] = useState<LoadedGraph>();
  const wanted = useRequest(graphQuery(view), { enabled });
  // If the address names an unknown source, the whole dossier is loaded and shown with the error.
  const unknownSource = last === undefined && wanted.failure?.kind === 'refused' && isRestricted(view);
  const whole = useRequest(graphQuery(withAllSources(view)), { enabled: enabled && unknownSource });
  const current = wanted.value ?? whole.value ?? last;
  if (current !== last) setLast(current);
  useEffect(() => {
    if (!enabled) void client.cancelQueries({ queryKey: ['graph'] });
  }, [client, enabled]);
  return {
    // A new graph is rendered in the background, so that the page stays responsive.
    loaded: useDeferredValue(current),
    failure: unknownSource ? whole.failure : wanted.failure,
  };
}
