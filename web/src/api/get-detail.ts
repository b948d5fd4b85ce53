/** Asks for all that the inspector shows of one thing, side by side. */
import { kindOfId } from '../../../src/model/kinds.ts';
import { getEffects, getEntity, getRelation, getRelations } from './client.ts';
import type { Detail } from './detail.ts';
import type { Word } from './perspective.ts';

/** An id's prefix tells which of the two it is. */
export async function getDetail(id: string, word: Word, signal: AbortSignal): Promise<Detail> {
  const kind = kindOfId(id);
  if (kind === undefined) return { kind: 'relation', answer: await getRelation(id, word, signal) };
  const [answer, relations, effects] = await Promise.all([
    getEntity(id, word, signal),
    getRelations(id, word, signal),
    kind === 'Resolution' ? getEffects(id, word, signal) : undefined,
  ]);
  return { kind: 'entity', answer, relations, effects };
}
