/** Where sources disagree, whatever the day, by the view's perspective. */
import type { ContestedAnswer } from '../../../../src/features/contested/contract.ts';
import { client } from '../../api/client.ts';
import { perspectiveKey, perspectiveParameters, sourcePerspectiveOf } from '../../api/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { type Lasting, useLasting } from './use-request-with-previous.ts';

/** As many as one page of the API. */
const MOST = 200;

export function useContested({ view }: Ready, attempt: number): Lasting<ContestedAnswer> {
  const perspective = sourcePerspectiveOf(view);
  return useLasting(
    'contested',
    perspectiveKey(perspective),
    (signal) => client.ask('contested', { ...perspectiveParameters(perspective), limit: MOST }, signal),
    attempt,
  );
}
