/** All that the inspector shows of one thing: an entity with its relations, or a relationship with its claims. */
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { getEntity, getRelation, getRelations } from './client.ts';

export type Detail =
  | { readonly kind: 'entity'; readonly answer: EntityAnswer; readonly relations: RelationsAnswer }
  | { readonly kind: 'relation'; readonly answer: RelationAnswer };

/** An id's prefix tells which of the two it is. */
export async function getDetail(id: string, signal: AbortSignal): Promise<Detail> {
  if (kindOfId(id) === undefined) return { kind: 'relation', answer: await getRelation(id, signal) };
  const [answer, relations] = await Promise.all([getEntity(id, signal), getRelations(id, signal)]);
  return { kind: 'entity', answer, relations };
}
