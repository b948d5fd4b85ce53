/** The entity that an address names, which must be there and in the picture asked for. */
import type { Reading } from '../../database/run.ts';
import type { Filter } from '../common/filter.ts';
import { requireInPicture } from '../common/picture.ts';
import { unknownEntity } from '../common/unknown-id.ts';
import { entityById, type OneEntity } from './queries.ts';

/** Whatever the picture. @throws UnknownId with near ones */
export async function existingEntity(tx: Reading, id: string): Promise<OneEntity> {
  const row = await entityById(tx, id);
  if (row === undefined) throw await unknownEntity(tx, id);
  return row;
}

/** @throws UnknownId with near ones, where an id is given that nothing has */
export async function requireThere(tx: Reading, id: string | undefined): Promise<void> {
  if (id !== undefined) await existingEntity(tx, id);
}

/** @throws UnknownId with near ones; NotInPicture */
export async function requiredEntity(tx: Reading, id: string, filter: Filter): Promise<OneEntity> {
  const row = await existingEntity(tx, id);
  requireInPicture(row, filter);
  return row;
}
