/** What the inspector shows: an entity with its relationships, or a relationship with its claims. */
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';

export type Detail =
  | {
      readonly kind: 'entity';
      readonly answer: EntityAnswer;
      readonly relations: RelationsAnswer;
      /** Only for a resolution. */
      readonly effects: EffectsAnswer | undefined;
    }
  | { readonly kind: 'relation'; readonly answer: RelationAnswer };
