/** Debounced search for entities and claims. Previous hits stay until the next response. */
import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../../../../src/client/failure.ts';
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { getHits, hitsQuery, type SearchScope, searchParameters } from '../../api/queries.ts';
import { query, repeatFailed } from '../../api/query-client.ts';
import { useDebounced } from '../../api/use-debounced.ts';
import { useRequest } from '../../api/use-request.ts';
import type { Perspective } from '../../state/perspective.ts';
import { shorterQueries } from './shorter-queries.ts';

/** Debounce time in milliseconds. */
const DEBOUNCE = 120;

export interface Search {
  readonly answer: SearchAnswer | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  /** A shorter query that has results. */
  readonly shorterQuery: ShorterQuery | undefined;
  retry(): void;
}

export interface ShorterQuery {
  readonly text: string;
  readonly total: number;
}

export function useSearch(typed: string, scope: SearchScope, perspective: Perspective): Search {
  const client = useQueryClient();
  const text = typed.trim().slice(0, 200);
  const searched = useDebounced(text, DEBOUNCE, scope);
  const empty = text === '';
  const { value, failure, busy } = useRequest(hitsQuery(searchParameters(searched, scope, perspective)), {
    enabled: !empty && searched !== '',
    topic: empty ? 'nothing' : 'hits',
  });
  const loading = !empty && (searched !== text || busy);
  const missed = !loading && value !== undefined && foundIn(value) === 0;
  const { value: shorter } = useRequest(shorterQueryOf(text, scope, perspective), { enabled: missed });
  return {
    answer: value,
    failure,
    loading,
    shorterQuery: shorter ?? undefined,
    retry: () => repeatFailed(client),
  };
}

/** Number of entities and claims found. */
export const foundIn = ({ items, total, atLeast, claims }: SearchAnswer): number =>
  (total ?? atLeast ?? items.length) + (claims ? (claims.total ?? claims.atLeast ?? claims.showing) : 0);

/** The first alternative with results. */
const shorterQueryOf = (text: string, scope: SearchScope, perspective: Perspective) =>
  query(
    ['shorter query', searchParameters(text, scope, perspective)],
    async (signal): Promise<ShorterQuery | null> => {
      for (const shorter of shorterQueries(text)) {
        const total = foundIn(await getHits(searchParameters(shorter, scope, perspective), signal));
        if (total > 0) return { text: shorter, total };
      }
      return null;
    },
  );
