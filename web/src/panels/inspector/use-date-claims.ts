/** The claims on the dates of the picture's things: asked for once, whatever the day. */
import { useMemo } from 'react';
import { getClaims } from '../../api/client.ts';
import { keyOf, wordOf } from '../../api/perspective.ts';
import type { View } from '../../state/view.ts';
import { DATES, type DateClaimsOf, dateClaimsIn } from './date-claims.ts';
import { useAnswer } from './use-request.ts';

/** Nothing of any thing until they are there: the dates stand without them. */
export function useDateClaims(view: View, attempt: number): DateClaimsOf {
  const word = wordOf(view);
  const answer = useAnswer(
    `dates ${keyOf(word)}`,
    async (signal) =>
      (await Promise.all(DATES.map((predicate) => getClaims({ predicate }, word, signal)))).flat(),
    attempt,
  );
  return useMemo(() => dateClaimsIn(answer.status === 'ready' ? answer.value : []), [answer]);
}
