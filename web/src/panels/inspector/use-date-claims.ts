/** Claims about the dates of all entities, requested once. */
import { useMemo } from 'react';
import { getClaims } from '../../api/client.ts';
import { perspectiveKey } from '../../state/perspective.ts';
import type { View } from '../../state/view.ts';
import { DATES, type DateClaimsOf, dateClaimsIn } from './date-claims.ts';
import { useRequest } from './use-request.ts';

/** Returns no claims until they are loaded. */
export function useDateClaims(view: View, attempt: number): DateClaimsOf {
  const perspective = view;
  const answer = useRequest(
    `dates ${perspectiveKey(perspective)}`,
    async (signal) =>
      (await Promise.all(DATES.map((predicate) => getClaims({ predicate }, perspective, signal)))).flat(),
    attempt,
  );
  return useMemo(() => dateClaimsIn(answer.status === 'ready' ? answer.value : []), [answer]);
}
