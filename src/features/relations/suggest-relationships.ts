/** What a misspelt id of a relationship may have meant: the edges of the entity that its first part names. */
import type { Reading } from '../../database/run.ts';
import type { Suggestion } from '../../endpoint/errors.ts';
import { distance } from '../../model/edit-distance.ts';
import { typeOfRelationshipId } from '../../model/ids.ts';
import { perspectiveOf } from '../common/perspective.ts';
import { entityById } from '../entities/queries.ts';
import { neighbours, selectionOf } from './queries.ts';

const ALL = perspectiveOf({ certainty: 'possibly' });

/** Up to five edges of the same type from the same entity, nearest by letters first; none where the id names no entity. */
export async function suggestRelationships(tx: Reading, id: string): Promise<Suggestion[]> {
  const type = typeOfRelationshipId(id);
  const from = id.slice(id.indexOf(':') + 1).split('~')[0] ?? '';
  const self = (await entityById(tx, from)) ?? (await entityById(tx, `state:${from.toUpperCase()}`));
  if (type === undefined || self === undefined) return [];
  const selection = selectionOf(self, { types: [type], directions: ['out'] });
  const rows = await neighbours(tx, selection, ALL, undefined, 100);
  return rows
    .map((row) => ({
      id: String(row.relation.id),
      name: `${self.entity.name} – ${row.entity.name}`,
      far: distance(id, String(row.relation.id), 60),
    }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 5)
    .map(({ id: nearId, name }) => ({ id: nearId, name }));
}
