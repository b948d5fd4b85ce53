/** Claims about the dates of all entities. */
import { useMemo } from 'react';
import { claimsQuery } from '../../api/queries.ts';
import { useRequest } from '../../api/use-request.ts';
import type { Perspective } from '../../state/perspective.ts';
import { DATES, type DateClaimsOf, dateClaimsIn } from './date-claims.ts';

/** Returns no claims until they are loaded. */
export function useDateClaims(perspective: Perspective): DateClaimsOf {
  const { value } = useRequest(claimsQuery({ predicates: DATES }, perspective));
  return useMemo(() => dateClaimsIn(value ?? []), [value]);
}
