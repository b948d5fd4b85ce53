/** The disputes for the selected sources, on any date. */
import type { ContestedAnswer } from '../../../../src/features/contested/contract.ts';
import { client } from '../../api/client.ts';
import { perspectiveKey, sourceParameters } from '../../state/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { type RequestWithPrevious, useRequestWithPrevious } from './use-request-with-previous.ts';

/** One page of the API. */
const MOST = 200;

export function useDisputes({ view }: Ready, attempt: number): RequestWithPrevious<ContestedAnswer> {
  const perspective = view;
  return useRequestWithPrevious(
    'contested',
    perspectiveKey(perspective),
    (signal) => client.ask('contested', { ...sourceParameters(perspective), limit: MOST }, signal),
    attempt,
  );
}
