/** What the entities' addresses answer. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import {
  bounds,
  claim,
  commonQuery,
  entity,
  page,
  pageQuery,
  propertyValue,
  undatedCount,
} from '../common/contract.ts';
import { sortParameter } from '../common/sort.ts';
import { SCHEMES } from './schemes.ts';

export const entityParams = z.object({
  id: z.string().max(300).meta({ description: 'Id of an entity.', example: 'state:PRK' }),
});

export const fact = z
  .object({
    property: z.string().meta({ example: 'signed' }),
    value: propertyValue,
    claims: z
      .array(claim)
      .meta({ description: 'Empty for names, codes and coordinates, which need no claims.' }),
    disputed: z.boolean().meta({ description: 'True when two of these claims contradict each other.' }),
    shown: z.string().optional().meta({ description: 'Id of the claim whose value is shown.' }),
    chosenLeftOut: z.boolean().optional().meta({
      description: 'True when the filter excludes the chosen claim, so that another value is shown.',
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
    facts: z.array(fact).meta({ description: 'Its properties, each with its claims.' }),
    series: z.array(series).meta({ description: 'Measurements over time.' }),
  })
  .meta({ id: 'EntityAnswer' });
export type EntityAnswer = z.infer<typeof entityAnswer>;

/** As many ids as one request names. */
export const MOST_IDS = 200;
/** As many entities as are sorted by something other than their id. */
export const MOST_SORTED = 10_000;
export const ENTITY_SORTS = ['name', 'degree', 'fromMin'] as const;

export const entitiesQuery = commonQuery.extend({
  ids: z
    .string()
    .max(40_000)
    .optional()
    .meta({
      description: `Ids of up to ${MOST_IDS} entities, separated by commas: these entities, in this order, in one response. \`missing\` lists those that are not in it.`,
      example: 'state:PRK,person:kim-jong-un',
    }),
  externalIds: z
    .string()
    .max(20_000)
    .optional()
    .meta({
      description: `Codes of other systems in the form scheme:code, separated by commas, like \`ids\`. Schemes: ${Object.entries(
        SCHEMES,
      )
        .map(([scheme, { of, example }]) => `\`${scheme}:${example}\` (${of})`)
        .join(', ')}.`,
      example: 'wikidata:Q423',
    }),
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels, separated by commas.',
    example: 'Person',
  }),
  sort: sortParameter(ENTITY_SORTS, `by id. At most ${MOST_SORTED} entities can be sorted`),
  ...pageQuery.shape,
});
export type EntitiesQuery = z.output<typeof entitiesQuery>;

const missing = z
  .object({
    id: z.string().meta({ description: 'As requested.' }),
    why: z.enum(['unknown', 'not-in-perspective']),
    detail: z.string(),
  })
  .meta({ id: 'Missing' });
export type Missing = z.infer<typeof missing>;

export const entitiesAnswer = page(
  entity.extend({
    degree: z.int(),
    externalId: z.string().optional().meta({ description: 'With `externalIds`: the requested code.' }),
  }),
)
  .extend({
    undated: undatedCount.optional(),
    missing: z.array(missing).optional().meta({
      description:
        'With `ids` or `externalIds`: ids that no entity has, or none in the requested perspective.',
    }),
  })
  .meta({ id: 'EntityPage' });
export type EntitiesAnswer = z.infer<typeof entitiesAnswer>;

export const entitiesOperations = {
  entities: { method: 'get', path: '/entities', query: entitiesQuery, answer: entitiesAnswer },
  entity: {
    method: 'get',
    path: '/entities/{id}',
    params: entityParams,
    query: commonQuery,
    answer: entityAnswer,
  },
} as const satisfies Operations;
