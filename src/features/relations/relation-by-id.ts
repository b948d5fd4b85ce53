/** Reads one relationship by its id, with both ends. */
import type { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import { forType } from '../../database/query-parts.ts';
import type { Reading } from '../../database/run.ts';
import { typeOfRelationshipId } from '../../model/ids.ts';
import { type Filter, filterParameters } from '../common/filter.ts';
import { entityRow, relationRow } from '../common/rows.ts';

const RELATION = cypherFile('queries/relations/relation');
const row = relationRow.extend({
  fromLabels: entityRow.shape.labels,
  fromEntity: entityRow.shape.entity,
  toLabels: entityRow.shape.labels,
  toEntity: entityRow.shape.entity,
});
export type RelationWithEnds = z.infer<typeof row>;

export async function relationById(
  tx: Reading,
  id: string,
  filter: Filter,
): Promise<RelationWithEnds | undefined> {
  const type = typeOfRelationshipId(id);
  if (type === undefined) return undefined;
  const { knownAt, withdrawnAfter, narrowed, sources } = filterParameters(filter);
  return (await tx.read(forType(RELATION, type), { id, knownAt, withdrawnAfter, narrowed, sources }, row))[0];
}

export function endOfRelation(id: string, found: RelationWithEnds) {
  return id === found.from
    ? { labels: found.fromLabels, entity: found.fromEntity }
    : { labels: found.toLabels, entity: found.toEntity };
}
