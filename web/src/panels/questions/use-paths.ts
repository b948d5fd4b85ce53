/** The paths of the active search, shared by inspector and graph. */
import type { Path, PathsAnswer } from '../../../../src/features/paths/contract.ts';
import { client } from '../../api/client.ts';
import { pathFilterText } from '../../state/path-view.ts';
import { perspectiveKey, sourceParameters, timeParameters } from '../../state/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { type RequestWithPrevious, useRequestWithPrevious } from './use-request-with-previous.ts';

/** Maximum number of paths. */
const MOST = 10;

const joined = (names: readonly string[]) => (names.length === 0 ? undefined : names.join(','));

export function usePaths(ready: Ready, attempt: number): RequestWithPrevious<PathsAnswer> {
  const { path } = ready.view;
  const perspective = ready.view;
  const { asOf, certainty } = timeParameters(ready.view);
  const { from = '', to, filter } = path ?? {};
  return useRequestWithPrevious(
    `paths ${from} ${to} ${filter && pathFilterText(filter)}`,
    to === undefined ? undefined : `${asOf} ${certainty} ${perspectiveKey(perspective)}`,
    (signal) =>
      client.ask(
        'paths',
        {
          ...sourceParameters(perspective),
          asOf,
          certainty,
          from,
          to: to ?? '',
          k: MOST,
          maxLength: filter?.maxHops,
          types: joined(filter?.onlyTypes ?? []),
          avoidTypes: joined(filter?.excludedTypes ?? []),
          avoidKinds: joined(filter?.excludedKinds ?? []),
          hubs: filter?.hubs ? 'use' : 'avoid',
          bulk: filter?.bulk ? 'use' : 'avoid',
          include: 'claims',
        },
        signal,
      ),
    attempt,
  );
}

/** The path that is emphasized in the graph. */
export const chosenPath = (ready: Ready, answer: PathsAnswer | undefined): Path | undefined =>
  answer?.paths[(ready.view.path?.nth ?? 1) - 1];
