/** What the inspector shows for one id: an entity with its relationships, or a relationship with its claims. */
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { type Perspective, sourceParameters } from '../state/perspective.ts';
import { client } from './client.ts';
import { query } from './query-client.ts';

export type Detail =
  | {
      readonly kind: 'entity';
      readonly answer: EntityAnswer;
      /** The first page of its relationships with their claims; counts cover all of them. */
      readonly relations: RelationsAnswer;
      /** Only for a resolution: its measures and what they affect. */
      readonly effects: EffectsAnswer | undefined;
    }
  | { readonly kind: 'relation'; readonly answer: RelationAnswer };

/** The prefix of an id says whether it is an entity or a relationship. */
export function detailQuery(id: string, perspective: Perspective) {
  const parameters = { ...sourceParameters(perspective), id };
  return query(['detail', parameters], async (signal): Promise<Detail> => {
    const kind = kindOfId(id);
    if (kind === undefined)
      return { kind: 'relation', answer: await client.ask('relation', parameters, signal) };
    const [answer, relations, effects] = await Promise.all([
      client.ask('entity', parameters, signal),
      client.ask('relations', { ...parameters, include: 'claims', limit: 200 }, signal),
      kind === 'Resolution' ? client.ask('effects', parameters, signal) : undefined,
    ]);
    return { kind: 'entity', answer, relations, effects };
  });
}
