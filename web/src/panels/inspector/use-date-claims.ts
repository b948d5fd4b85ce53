/** The claims on the dates of the picture's things: asked for once, whatever the day. */
import { useMemo } from 'react';
import { getClaims } from '../../api/client.ts';
import { perspectiveKey, sourcePerspectiveOf } from '../../api/perspective.ts';
import type { View } from '../../state/view.ts';
import { DATES, type DateClaimsOf, dateClaimsIn } from './date-claims.ts';
import { useRequest } from './use-request.ts';

/** Nothing of any thing until they are there: the dates stand without them. */
export function useDateClaims(view: View, attempt: number): DateClaimsOf {
  const perspective = sourcePerspectiveOf(view);
  const answer = useRequest(
    `dates ${perspectiveKey(perspective)}`,
    async (signal) =>
      (await Promise.all(DATES.map((predicate) => getClaims({ predicate }, perspective, signal)))).flat(),
    attempt,
  );
  return useMemo(() => dateClaimsIn(answer.status === 'ready' ? answer.value : []), [answer]);
}
