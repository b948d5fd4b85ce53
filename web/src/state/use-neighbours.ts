/** The neighbours of the view's expansions, loaded page by page and one request at a time, so that their order is fixed. */
import { type QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../../../src/client/failure.ts';
import type { RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { neighboursQuery } from '../api/queries.ts';
import type { Neighbours, NeighboursByKey } from './loaded-graph.ts';
import type { Perspective } from './perspective.ts';
import type { View } from './view.ts';
import { type Expansion, expansionKey } from './view-values.ts';

type Query = ReturnType<typeof neighboursQuery>;

export function useNeighbours({ expansions, ...perspective }: View): NeighboursByKey {
  const client = useQueryClient();
  const [kept, setKept] = useState<NeighboursByKey>(new Map());
  const { queries, found } = loadNext(client, expansions, perspective, kept);
  // Renders again when a page arrives, which tells the cursor of the next one.
  useQueries({ queries });
  if (isSameMap(found, kept)) return kept;
  setKept(found);
  return found;
}

/** What is loaded, and the requests up to the first that has not been answered. */
function loadNext(
  client: QueryClient,
  expansions: readonly Expansion[],
  perspective: Perspective,
  kept: NeighboursByKey,
): { readonly queries: readonly Query[]; readonly found: NeighboursByKey } {
  const queries: Query[] = [];
  const found = new Map<string, Neighbours>();
  let waits = false;
  for (const expansion of expansions) {
    const before = kept.get(expansionKey(expansion));
    const pages: RelationsAnswer[] = [];
    let failure: Failure | undefined;
    let complete = false;
    while (!waits && !complete && failure === undefined) {
      const query = neighboursQuery(expansion, perspective, pages.at(-1)?.next);
      const state = client.getQueryState<RelationsAnswer, Failure>(query.queryKey);
      queries.push(query);
      if (state?.data) pages.push(state.data);
      failure = state?.error ?? undefined;
      waits = !state?.data && failure === undefined;
      complete = pages.length === expansion.pages || (pages.length > 0 && pages.at(-1)?.next === undefined);
    }
    const next = { pages, failure, loading: !complete && failure === undefined };
    // Until the first page is there, the pages of the last perspective or the last failure stay.
    const shown = next.loading && pages.length === 0 && before ? before : next;
    found.set(expansionKey(expansion), before && isSame(before, shown) ? before : shown);
  }
  return { queries, found };
}

const isSame = (a: Neighbours, b: Neighbours) =>
  a.failure === b.failure &&
  a.loading === b.loading &&
  a.pages.length === b.pages.length &&
  a.pages.every((page, at) => page === b.pages[at]);

const isSameMap = (a: NeighboursByKey, b: NeighboursByKey) =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
