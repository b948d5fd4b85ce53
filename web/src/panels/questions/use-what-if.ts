/** The result of the active what-if, shared by inspector and graph. */
import type { WhatIfAnswer } from '../../../../src/features/what-if/contract.ts';
import { isoFromDay } from '../../../../src/model/days.ts';
import { client } from '../../api/client.ts';
import { perspectiveKey, sourceParameters } from '../../state/perspective.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { singleDay } from './single-day.ts';
import { type RequestWithPrevious, useRequestWithPrevious } from './use-request-with-previous.ts';

export function useWhatIf(ready: Ready, attempt: number): RequestWithPrevious<WhatIfAnswer> {
  const { lifted, certainty } = ready.view;
  const perspective = ready.view;
  const asOf = isoFromDay(singleDay(ready));
  return useRequestWithPrevious(
    `what if ${lifted.join(',')}`,
    lifted.length === 0 ? undefined : `${asOf} ${certainty} ${perspectiveKey(perspective)}`,
    (signal) =>
      client.ask('whatIf', { ...sourceParameters(perspective), lift: [...lifted], asOf, certainty }, signal),
    attempt,
  );
}
