/** What the entities' addresses answer. */
import { z } from 'zod';
import { bounds, claim, commonQuery, entity, page, pageQuery, propertyValue } from '../common/contract.ts';

export const entityParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of an entity.', example: 'state:PRK' }),
});

export const fact = z
  .object({
    property: z.string().meta({ example: 'signed' }),
    value: propertyValue,
    claims: z.array(claim).meta({ description: 'Empty for what needs none: names, codes, coordinates.' }),
    disputed: z.boolean().meta({ description: 'Two claims that cannot both be true are among those shown.' }),
    shown: z.string().optional().meta({ description: 'Id of the claim whose value is shown.' }),
    chosenLeftOut: z.boolean().optional().meta({
      description:
        'True where the filter leaves out the claim that we would choose, so that another is shown.',
    }),
  })
  .meta({ id: 'Fact' });
export type Fact = z.infer<typeof fact>;

export const observation = z
  .object({
    id: z.string(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    qualifier: z.string().meta({ example: 'about' }),
    when: z.string().optional(),
    ...bounds.shape,
    claims: z.array(claim),
  })
  .meta({ id: 'Observation' });

export const series = z
  .object({
    measure: z.string().meta({ example: 'workers' }),
    unit: z.string(),
    observations: z.array(observation).meta({ description: 'In the order of their start.' }),
  })
  .meta({ id: 'Series' });
export type Series = z.infer<typeof series>;

export const entityAnswer = z
  .object({
    entity: entity.extend({ degree: z.int() }),
    facts: z.array(fact).meta({ description: 'Its properties, each with what is said of it.' }),
    series: z.array(series).meta({ description: 'What is measured of it over time.' }),
  })
  .meta({ id: 'EntityAnswer' });
export type EntityAnswer = z.infer<typeof entityAnswer>;

export const entitiesQuery = commonQuery.extend({
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels, separated by commas.',
    example: 'Person',
  }),
  ...pageQuery.shape,
});
export const entitiesAnswer = page(entity.extend({ degree: z.int() })).meta({ id: 'EntityPage' });
export type EntitiesAnswer = z.infer<typeof entitiesAnswer>;
