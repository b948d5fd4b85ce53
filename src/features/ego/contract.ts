/** What `/entities/{id}/ego` takes and answers: a bounded neighbourhood that says what it left out. */
import { z } from 'zod';
import { capped, claim, commonQuery, relation } from '../common/contract.ts';
import { graphNode } from '../graph/contract.ts';

export const egoQuery = commonQuery.extend({
  depth: z.coerce.number().int().min(1).max(3).default(1).meta({ description: 'How many steps out.' }),
  each: capped(200, 50, 'Neighbours taken of one entity, the most connected first'),
  limit: capped(1000, 300, 'Entities in all'),
  kinds: z.string().max(500).optional().meta({ description: 'Kinds or second labels, separated by commas.' }),
  types: z.string().max(2000).optional().meta({ description: 'Types to walk, separated by commas.' }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` brings the claims along.' }),
});
export type EgoQuery = z.output<typeof egoQuery>;

export const egoCut = z
  .object({
    id: z.string().meta({ description: 'Around which entity something was left out.' }),
    ring: z.int().meta({ description: 'How far it is from the centre.' }),
    why: z.enum(['many', 'limit', 'universal', 'bulk']).meta({
      description:
        '`many`: more neighbours than `each`; `limit`: the whole was full; `universal`: a body of nearly all, not walked through; `bulk`: types with very many rows, not walked.',
    }),
    shown: z.int(),
    total: z.int(),
    get: z.string().meta({ description: 'The address that answers what was left out, page by page.' }),
  })
  .meta({ id: 'EgoCut' });
export type EgoCut = z.infer<typeof egoCut>;

export const egoAnswer = z
  .object({
    center: z.string(),
    depth: z.int(),
    nodes: z.array(graphNode.extend({ ring: z.int().meta({ description: 'Steps from the centre.' }) })),
    edges: z.array(relation),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }),
    cut: z.array(egoCut),
    edgesCut: z.boolean(),
  })
  .meta({ id: 'Ego' });
export type Ego = z.infer<typeof egoAnswer>;
