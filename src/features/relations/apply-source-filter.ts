/**
 * Applies the source filter to relationships. When it excludes the claim that dates a disputed edge, the best remaining
 * claim dates it instead, and the response says so (vocabulary, "Claims", rule 4).
 */
import type { Reading } from '../../database/run.ts';
import { displayedClaim } from '../../model/claims.ts';
import { relationshipBounds } from '../../model/entity-bounds.ts';
import { isTrueAt } from '../../model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import { claimsById } from '../common/claim-rows.ts';
import type { Claim, Relation } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { boundsIn, type EntityRow, kindOf, type RelationRow, relationOf } from '../common/rows.ts';

export interface FilteredRelation<R extends RelationRow> {
  readonly row: R;
  readonly relation: Relation;
}

/**
 * The rows as they are shown, less those that another date takes out of the picture.
 * @param endOf finds the ends, whose dates the edge's own depend on.
 */
export async function applySourceFilter<R extends RelationRow>(
  tx: Reading,
  rows: readonly R[],
  perspective: Perspective,
  endOf: (id: string, row: R) => EntityRow | undefined,
): Promise<FilteredRelation<R>[]> {
  const disputed =
    perspective.sources.length === 0 ? [] : rows.filter((row) => row.relation.disputed === true);
  const claims = await claimsById(
    tx,
    disputed.flatMap((row) => row.claims),
  );
  return rows.flatMap((row) => {
    const relation = relationOf(row, perspective.knownAt);
    if (!disputed.includes(row)) return [{ row, relation }];
    const redated = redate(relation, row, claims, endOf);
    return isTrueAt(redated, RELATIONSHIP_TYPES[row.type].temporal, perspective)
      ? [{ row, relation: redated }]
      : [];
  });
}

function redate<R extends RelationRow>(
  relation: Relation,
  row: R,
  claims: ReadonlyMap<string, Claim>,
  endOf: (id: string, row: R) => EntityRow | undefined,
): Relation {
  const shown = displayedClaim(row.claims.flatMap((id) => claims.get(id) ?? []));
  if (shown === undefined || shown.chosen) return relation;
  const said = { ...relation, shown: shown.id, chosenLeftOut: true };
  const from = endOf(row.from, row);
  const to = endOf(row.to, row);
  if (shown.when === undefined || from === undefined || to === undefined) return said;
  const own = { when: shown.when, seen: relation.seen };
  return { ...said, when: shown.when, ...relationshipBounds(row.type, own, end(from), end(to)) };
}

const end = (row: EntityRow) => ({
  kind: kindOf(row.labels).kind,
  properties: row.entity,
  bounds: boundsIn(row.entity),
  undated: typeof row.entity.attestedFrom === 'number',
});
