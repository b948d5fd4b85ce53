/** Reads the entity that a request names; it must exist and be in the requested perspective. */
import type { Reading } from '../../database/run.ts';
import { UnknownId } from '../../endpoint/errors.ts';
import type { Perspective } from '../common/perspective.ts';
import { requireInPerspective } from '../common/read-context.ts';
import { suggestIds } from '../common/suggest-ids.ts';
import { type EntityDetailRow, entityById } from './queries.ts';

/** In any perspective. @throws UnknownId with suggestions */
export async function existingEntity(tx: Reading, id: string): Promise<EntityDetailRow> {
  const row = await entityById(tx, id);
  if (row === undefined) throw new UnknownId(id, await suggestIds(tx, id));
  return row;
}

/** @throws UnknownId with suggestions, when an id is given and no entity has it */
export async function requireExistingId(tx: Reading, id: string | undefined): Promise<void> {
  if (id !== undefined) await existingEntity(tx, id);
}

/** @throws UnknownId with suggestions; NotInPerspective */
export async function requireEntity(
  tx: Reading,
  id: string,
  perspective: Perspective,
): Promise<EntityDetailRow> {
  const row = await existingEntity(tx, id);
  requireInPerspective(row, perspective);
  return row;
}
