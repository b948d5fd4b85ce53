/** The result of the active what-if, shared by inspector and graph. */
import type { WhatIfAnswer } from '../../../../src/features/what-if/contract.ts';
import { isoFromDay } from '../../../../src/model/days.ts';
import { apiQuery } from '../../api/queries.ts';
import { useDebounced } from '../../api/use-debounced.ts';
import { type Request, useRequest } from '../../api/use-request.ts';
import type { Ready } from '../../state/explorer.ts';
import { sourceParameters } from '../../state/perspective.ts';
import { DATE_DELAY } from './date-delay.ts';
import { singleDay } from './single-day.ts';

export function useWhatIf(ready: Ready): Request<WhatIfAnswer> {
  const { lifted, certainty } = ready.view;
  const topic = lifted.join(',');
  const query = apiQuery('whatIf', {
    ...sourceParameters(ready.view),
    lift: [...lifted],
    asOf: useDebounced(isoFromDay(singleDay(ready)), DATE_DELAY, topic),
    certainty,
  });
  return useRequest(query, { topic, enabled: lifted.length > 0 });
}
