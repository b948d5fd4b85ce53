/** What `/resolutions/{id}/effects` answers: what a resolution binds, what it spares, until when, and what replaced it. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { commonQuery, entity, entityRef, page, pageQuery, relation } from '../common/contract.ts';
import { sortParameter } from '../common/sort.ts';

export const resolutionParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of a resolution.', example: 'resolution:S-RES-2397' }),
});

const relationshipWithEntity = z.object({ relation, entity: entityRef }).meta({ id: 'Tied' });

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
      .meta({ description: 'The deadline by which a duty must be met.' }),
    targets: z.array(relationshipWithEntity),
    constrains: z.array(relationshipWithEntity),
    exempts: z
      .array(relationshipWithEntity)
      .meta({ description: 'Exempt within the `scope` of the relationship.' }),
    lists: z
      .object({ count: z.int(), get: z.string() })
      .optional()
      .meta({ description: 'How many entries the list has, and the URL of them.' }),
    superseded: z
      .boolean()
      .meta({ description: 'True when another measure supersedes it, so that it is not in force.' }),
    supersededBy: z.array(superseding),
    supersedes: z.array(relationshipWithEntity),
  })
  .meta({ id: 'MeasureEffects' });
export type MeasureEffects = z.infer<typeof measureEffects>;

export const effectsAnswer = z
  .object({
    resolution: entity,
    measures: z.array(measureEffects).meta({ description: 'By paragraph.' }),
    supersededBy: z.array(superseding),
    supersedes: z.array(relationshipWithEntity),
  })
  .meta({ id: 'Effects' });
export type EffectsAnswer = z.infer<typeof effectsAnswer>;

/** As many resolutions as one list reads. */
export const MOST_RESOLUTIONS = 5_000;
export const RESOLUTION_SORTS = ['symbol', 'adopted', 'measures'] as const;

export const resolutionsQuery = commonQuery.extend({
  status: z.string().max(60).optional().meta({
    description: 'Only resolutions with this status.',
    example: 'adopted',
  }),
  sort: sortParameter(RESOLUTION_SORTS, 'by id'),
  ...pageQuery.shape,
});
export type ResolutionsQuery = z.output<typeof resolutionsQuery>;

export const listedResolution = z
  .object({
    resolution: entity,
    measures: z.int().meta({ description: 'Measures that it imposes in the requested perspective.' }),
    binding: z.int().meta({ description: 'Those of them that are not superseded.' }),
    supersededBy: z
      .array(z.string())
      .meta({ description: 'Ids of resolutions that supersede it as a whole.' }),
  })
  .meta({ id: 'ListedResolution' });
export type ListedResolution = z.infer<typeof listedResolution>;

export const resolutionsAnswer = page(listedResolution).meta({ id: 'ResolutionPage' });

export const resolutionAnswer = z
  .object({
    resolution: entity,
    measures: z
      .array(
        z.object({
          measure: entityRef,
          paragraph: z.int().optional(),
          binds: z
            .boolean()
            .meta({ description: 'True when it is not superseded in the requested perspective.' }),
        }),
      )
      .meta({ description: 'By paragraph. `/resolutions/{id}/effects` lists what each constrains.' }),
    supersededBy: z.array(superseding),
    supersedes: z.array(relationshipWithEntity),
  })
  .meta({ id: 'ResolutionAnswer' });
export type ResolutionAnswer = z.infer<typeof resolutionAnswer>;

export const resolutionsOperations = {
  resolutions: { method: 'get', path: '/resolutions', query: resolutionsQuery, answer: resolutionsAnswer },
  resolution: {
    method: 'get',
    path: '/resolutions/{id}',
    params: resolutionParams,
    query: commonQuery,
    answer: resolutionAnswer,
  },
  effects: {
    method: 'get',
    path: '/resolutions/{id}/effects',
    params: resolutionParams,
    query: commonQuery,
    answer: effectsAnswer,
  },
} as const satisfies Operations;
