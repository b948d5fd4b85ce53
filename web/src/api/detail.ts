/** All that the inspector shows of one thing: an entity with its relations, or a relationship with its claims. */
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';

export type Detail =
  | {
      readonly kind: 'entity';
      readonly answer: EntityAnswer;
      readonly relations: RelationsAnswer;
      /** Of a resolution. */
      readonly effects: EffectsAnswer | undefined;
    }
  | { readonly kind: 'relation'; readonly answer: RelationAnswer };
