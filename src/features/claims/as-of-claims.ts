/** Whether what a claim says is dated into a picture. A claim without a date of its own says nothing of time and stays. */
import { boundsOf } from '../../model/bounds.ts';
import { inRange } from '../../model/perspective.ts';
import { relationshipType } from '../../model/vocabulary.ts';
import type { Claim } from '../common/contract.ts';
import type { Filter } from '../common/filter.ts';

export function isTrueAsOf(claim: Claim, { asOf, certainly }: Filter): boolean {
  if (asOf === undefined || claim.when === undefined) return true;
  const temporal = relationshipType(claim.predicate)?.temporal ?? 'state';
  const bounds = boundsOf({ temporal, when: claim.when });
  // As of one day an occurrence counts from its date on; in a range it must begin within.
  return inRange(
    bounds,
    asOf.single ? 'state' : temporal,
    asOf.first,
    asOf.last,
    certainly ? 'certainly' : 'possibly',
  );
}
