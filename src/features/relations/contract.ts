/** What the relationships' addresses take and answer. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import {
  claim,
  commonQuery,
  entityRef,
  page,
  pageQuery,
  relation,
  relationshipTypeName,
} from '../common/contract.ts';
import { entityParams } from '../entities/contract.ts';

export const direction = z.enum(['out', 'in', 'both']).meta({
  id: 'Direction',
  description: 'From the requested entity: `out` or `in`; `both` for a symmetric type.',
});

export const relationsQuery = commonQuery.extend({
  types: z.string().max(2000).optional().meta({
    description: 'Types, separated by commas.',
    example: 'TOOK_PART_IN',
  }),
  direction: z.enum(['out', 'in']).optional().meta({ description: 'From the entity, or to it.' }),
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels of the other entity, separated by commas.',
    example: 'Event',
  }),
  degree: z.coerce.number().int().min(0).max(1_000_000_000).default(0).meta({
    // Zod reads null as 0 here, but a query string has no null.
    type: 'integer',
    description: 'Minimum number of relationships of the other entity.',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
  ...pageQuery.shape,
});
export type RelationsQuery = z.output<typeof relationsQuery>;

export const typeCount = z
  .object({
    type: relationshipTypeName,
    direction,
    reads: z.string().meta({ description: 'In words, from the requested entity.', example: 'took part in' }),
    count: z.int(),
    more: z.boolean().optional().meta({ description: 'True where counting stopped: there are more.' }),
  })
  .meta({ id: 'TypeCount' });
export type TypeCount = z.infer<typeof typeCount>;

export const neighbour = z
  .object({
    relation,
    direction,
    other: entityRef.extend({ degree: z.int() }),
  })
  .meta({ id: 'Neighbour' });
export type Neighbour = z.infer<typeof neighbour>;

export const relationsAnswer = page(neighbour)
  .extend({
    counts: z
      .array(typeCount)
      .meta({ description: 'Counts of all that match the filters, not of this page.' }),
    claims: z
      .array(claim)
      .optional()
      .meta({ description: 'With `include=claims`: the claims that support this page.' }),
  })
  .meta({ id: 'RelationPage' });
export type RelationsAnswer = z.infer<typeof relationsAnswer>;

export const relationParams = z.object({
  id: z.string().max(500).meta({
    description: 'Id of a relationship; its prefix is the type.',
    example: 'party:rus~cow-397~2000',
  }),
});

export const relationAnswer = z
  .object({
    relation,
    from: entityRef,
    to: entityRef,
    words: z.object({
      reads: z.string().meta({ example: 'Russia is a party to Treaty of Friendship' }),
      when: z.string().meta({ description: 'Its dates in words.', example: 'since 9 February 2000' }),
    }),
    claims: z.array(claim).meta({ description: 'Claims that support it.' }),
    disputedBy: z.array(claim).meta({
      description: 'Claims that contradict one of those above.',
    }),
  })
  .meta({ id: 'RelationAnswer' });
export type RelationAnswer = z.infer<typeof relationAnswer>;

export const relationsOperations = {
  relations: {
    method: 'get',
    path: '/entities/{id}/relations',
    params: entityParams,
    query: relationsQuery,
    answer: relationsAnswer,
  },
  relation: {
    method: 'get',
    path: '/relations/{id}',
    params: relationParams,
    query: commonQuery,
    answer: relationAnswer,
  },
} as const satisfies Operations;
