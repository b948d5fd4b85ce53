/** Whether a claim holds at the requested time. A claim without a date of its own always does. */
import { boundsOf } from '../../model/bounds.ts';
import { isTrueAt } from '../../model/perspective.ts';
import { relationshipType } from '../../model/vocabulary.ts';
import type { Claim } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';

export function isTrueAsOf(
  claim: Pick<Claim, 'when' | 'predicate'>,
  { asOf, certainly }: Perspective,
): boolean {
  if (asOf === undefined || claim.when === undefined) return true;
  const temporal = relationshipType(claim.predicate)?.temporal ?? 'state';
  return isTrueAt(boundsOf({ temporal, when: claim.when }), temporal, { asOf, certainly });
}
