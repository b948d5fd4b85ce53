/** All that the inspector shows of one thing: an entity with its relations, or a relationship with its claims. */
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { getEffects, getEntity, getRelation, getRelations } from './client.ts';
import type { Word } from './word.ts';

export type Detail =
  | {
      readonly kind: 'entity';
      readonly answer: EntityAnswer;
      readonly relations: RelationsAnswer;
      /** Of a resolution. */
      readonly effects: EffectsAnswer | undefined;
    }
  | { readonly kind: 'relation'; readonly answer: RelationAnswer };

/** An id's prefix tells which of the two it is. */
export async function getDetail(id: string, word: Word, signal: AbortSignal): Promise<Detail> {
  const kind = kindOfId(id);
  if (kind === undefined) return { kind: 'relation', answer: await getRelation(id, word, signal) };
  const [answer, relations, effects] = await Promise.all([
    getEntity(id, word, signal),
    getRelations(id, word, signal),
    kind === 'Resolution' ? getEffects(id, signal) : undefined,
  ]);
  return { kind: 'entity', answer, relations, effects };
}
