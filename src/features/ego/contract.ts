/** What `/entities/{id}/ego` takes and answers: a bounded neighbourhood that says what it left out. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { capped, claim, commonQuery, relation } from '../common/contract.ts';
import { entityParams } from '../entities/contract.ts';
import { graphNode } from '../graph/contract.ts';

export const egoQuery = commonQuery.extend({
  depth: z.coerce.number().int().min(1).max(3).default(1).meta({ description: 'Number of hops.' }),
  each: capped(200, 50, 'Neighbours of one entity, the most connected first'),
  limit: capped(1000, 300, 'Entities in all'),
  kinds: z.string().max(500).optional().meta({ description: 'Kinds or second labels, separated by commas.' }),
  types: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: 'Relationship types to follow, separated by commas.' }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
});
export type EgoQuery = z.output<typeof egoQuery>;

export const egoCut = z
  .object({
    id: z.string().meta({ description: 'The entity whose neighbours were cut.' }),
    ring: z.int().meta({ description: 'Its distance from the centre.' }),
    why: z.enum(['many', 'limit', 'universal', 'bulk']).meta({
      description:
        '`many`: more neighbours than `each`; `limit`: `limit` was reached; `universal`: an organization of nearly all states, not followed further; `bulk`: relationship types with very many rows, not followed.',
    }),
    shown: z.int(),
    total: z.int(),
    get: z.string().meta({ description: 'URL of all its relationships, page by page.' }),
  })
  .meta({ id: 'EgoCut' });
export type EgoCut = z.infer<typeof egoCut>;

export const egoAnswer = z
  .object({
    center: z.string(),
    depth: z.int(),
    nodes: z.array(graphNode.extend({ ring: z.int().meta({ description: 'Distance from the centre.' }) })),
    edges: z.array(relation),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }),
    cut: z.array(egoCut),
    edgesCut: z.boolean(),
  })
  .meta({ id: 'Ego' });
export type Ego = z.infer<typeof egoAnswer>;

export const egoOperations = {
  ego: {
    method: 'get',
    path: '/entities/{id}/ego',
    params: entityParams,
    query: egoQuery,
    answer: egoAnswer,
  },
} as const satisfies Operations;
