/** What `/resolutions/{id}/effects` answers: what a resolution binds, what it spares, until when, and what replaced it. */
import { z } from 'zod';
import { entity, entityRef, relation } from '../common/contract.ts';

export const resolutionParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of a resolution.', example: 'resolution:S-RES-2397' }),
});

const tied = z.object({ relation, thing: entityRef }).meta({ id: 'Tied' });

export const superseding = z
  .object({
    relation,
    by: entityRef,
    imposedBy: z
      .array(entityRef)
      .meta({ description: 'The resolutions that impose what supersedes a measure.' }),
  })
  .meta({ id: 'Superseding' });

export const measureEffects = z
  .object({
    measure: entity,
    imposedBy: relation,
    deadline: z
      .object({ when: z.string(), words: z.string() })
      .optional()
      .meta({ description: 'By when a duty is to be met.' }),
    targets: z.array(tied),
    constrains: z.array(tied),
    exempts: z.array(tied).meta({ description: 'Not bound by it within the `scope` of the relationship.' }),
    lists: z
      .object({ count: z.int(), get: z.string() })
      .optional()
      .meta({ description: 'How many names are on the list, and the address that answers them.' }),
    superseded: z.boolean().meta({ description: 'Something else stands in its place, so it does not bind.' }),
    supersededBy: z.array(superseding),
    supersedes: z.array(tied),
  })
  .meta({ id: 'MeasureEffects' });
export type MeasureEffects = z.infer<typeof measureEffects>;

export const effectsAnswer = z
  .object({
    resolution: entity,
    measures: z.array(measureEffects).meta({ description: 'By paragraph.' }),
    supersededBy: z.array(superseding),
    supersedes: z.array(tied),
  })
  .meta({ id: 'Effects' });
export type EffectsAnswer = z.infer<typeof effectsAnswer>;
