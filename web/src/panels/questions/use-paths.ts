/** The paths of the active search, shared by inspector and graph. */
import type { Path, PathsAnswer } from '../../../../src/features/paths/contract.ts';
import { apiQuery } from '../../api/queries.ts';
import { useDebounced } from '../../api/use-debounced.ts';
import { type Request, useRequest } from '../../api/use-request.ts';
import type { Ready } from '../../state/explorer.ts';
import { DEFAULT_PATH_FILTER, pathFilterText } from '../../state/path-view.ts';
import { sourceParameters, timeParameters } from '../../state/perspective.ts';
import { DATE_DELAY } from './date-delay.ts';

/** Maximum number of paths. */
const MOST = 10;

const joined = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(','));

export function usePaths({ view }: Ready): Request<PathsAnswer> {
  const { from = '', to = '', filter = DEFAULT_PATH_FILTER } = view.path ?? {};
  const topic = `${from} ${to} ${pathFilterText(filter)}`;
  const { asOf, certainty } = timeParameters(view);
  const query = apiQuery('paths', {
    ...sourceParameters(view),
    asOf: useDebounced(asOf, DATE_DELAY, topic),
    certainty,
    from,
    to,
    k: MOST,
    maxLength: filter.maxHops,
    types: joined(filter.onlyTypes),
    avoidTypes: joined(filter.excludedTypes),
    avoidKinds: joined(filter.excludedKinds),
    hubs: filter.hubs ? 'use' : 'avoid',
    bulk: filter.bulk ? 'use' : 'avoid',
    include: 'claims',
  });
  return useRequest(query, { topic, enabled: to !== '' });
}

/** The path that is emphasized in the graph. */
export const chosenPath = (ready: Ready, answer: PathsAnswer | undefined): Path | undefined =>
  answer?.paths[(ready.view.path?.nth ?? 1) - 1];
