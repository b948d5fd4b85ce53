/** Where sources disagree, whatever the day, by the view's word. */
import type { ContestedAnswer } from '../../../../src/features/contested/contract.ts';
import { client } from '../../api/client.ts';
import { keyOf, wordOf, wordTaken } from '../../api/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { type Lasting, useLasting } from './use-request-with-previous.ts';

/** As many as one page of the API. */
const MOST = 200;

export function useContested({ view }: Ready, attempt: number): Lasting<ContestedAnswer> {
  const word = wordOf(view);
  return useLasting(
    'contested',
    keyOf(word),
    (signal) => client.ask('contested', { ...wordTaken(word), limit: MOST }, signal),
    attempt,
  );
}
