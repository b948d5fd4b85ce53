/** Claims about the dates of entities. Pure. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';

const STARTS = ['when', 'signed', 'inForce', 'adopted', 'born'];
const ENDS = ['when', 'ended', 'died'];
/** Properties that date an entity. */
export const DATES = [...new Set([...STARTS, ...ENDS])];

/** Claims for the shown start or end of an entity. */
export type DateClaimsOf = (thing: GraphNode, edge: 'start' | 'end') => readonly Claim[];

export function dateClaimsIn(claims: readonly Claim[]): DateClaimsOf {
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims) {
    const those = bySubject.get(claim.subject);
    if (those) those.push(claim);
    else bySubject.set(claim.subject, [claim]);
  }
  return ({ id, when, properties }, edge) => {
    const wanted = edge === 'start' ? STARTS : ENDS;
    return (bySubject.get(id) ?? []).filter(
      ({ mode, predicate, value }) =>
        mode === 'asserted' &&
        wanted.includes(predicate) &&
        String(value) === String(predicate === 'when' ? when : properties[predicate]),
    );
  };
}
