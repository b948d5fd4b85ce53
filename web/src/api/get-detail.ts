/** Requests everything that the inspector shows for one id, in parallel. */
import { kindOfId } from '../../../src/model/kinds.ts';
import type { Perspective } from '../state/perspective.ts';
import { getEffects, getEntity, getRelation, getRelations } from './client.ts';
import type { Detail } from './detail.ts';

/** The prefix of an id says whether it is an entity or a relationship. */
export async function getDetail(id: string, perspective: Perspective, signal: AbortSignal): Promise<Detail> {
  const kind = kindOfId(id);
  if (kind === undefined) return { kind: 'relation', answer: await getRelation(id, perspective, signal) };
  const [answer, relations, effects] = await Promise.all([
    getEntity(id, perspective, signal),
    getRelations(id, perspective, signal),
    kind === 'Resolution' ? getEffects(id, perspective, signal) : undefined,
  ]);
  return { kind: 'entity', answer, relations, effects };
}
