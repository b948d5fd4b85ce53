/** Reads one relationship by its id, with both ends. */
import type { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import { forType } from '../../database/query-parts.ts';
import type { Reading } from '../../database/run.ts';
import { typeOfRelationshipId } from '../../model/ids.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
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
  perspective: Perspective,
): Promise<RelationWithEnds | undefined> {
  const type = typeOfRelationshipId(id);
  if (type === undefined) return undefined;
  const query = forType(RELATION, type);
  return (await tx.read(query, parametersFor(query, perspective, { id }), row))[0];
}

export function endOfRelation(id: string, found: RelationWithEnds) {
  return id === found.from
    ? { labels: found.fromLabels, entity: found.fromEntity }
    : { labels: found.toLabels, entity: found.toEntity };
}
