/** What the relationships' addresses take and answer. */
import { z } from 'zod';
import {
  claim,
  commonQuery,
  entityRef,
  page,
  pageQuery,
  relation,
  relationshipTypeName,
} from '../common/contract.ts';

export const direction = z.enum(['out', 'in', 'both']).meta({
  id: 'Direction',
  description: 'As seen from the entity asked for; `both` = symmetric, without a direction.',
});

export const relationsQuery = commonQuery.extend({
  types: z.string().max(2000).optional().meta({
    description: 'Types, separated by commas.',
    example: 'TOOK_PART_IN',
  }),
  direction: z.enum(['out', 'in']).optional().meta({ description: 'From the entity, or to it.' }),
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels of the other end, separated by commas.',
    example: 'Event',
  }),
  degree: z.coerce.number().int().min(0).max(1_000_000_000).default(0).meta({
    // Zod reads null as 0 here, but a query string has no null.
    type: 'integer',
    description: 'Least number of relationships of the other end.',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` brings the claims along.' }),
  ...pageQuery.shape,
});
export type RelationsQuery = z.output<typeof relationsQuery>;

export const typeCount = z
  .object({
    type: relationshipTypeName,
    direction,
    reads: z.string().meta({ description: 'Read from the entity asked for.', example: 'took part in' }),
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
    counts: z.array(typeCount).meta({ description: 'Of all that the filters leave, not of this page.' }),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`: those behind this page.' }),
  })
  .meta({ id: 'RelationPage' });
export type RelationsAnswer = z.infer<typeof relationsAnswer>;

export const relationParams = z.object({
  id: z.string().max(500).meta({
    description: 'Id of a relationship; its prefix tells the type.',
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
      when: z
        .string()
        .meta({ description: 'Its dates as a person writes them.', example: 'since 9 February 2000' }),
    }),
    claims: z.array(claim).meta({ description: 'Those that stand behind it.' }),
    disputedBy: z.array(claim).meta({
      description: 'Claims, behind it or not, that cannot be true beside one of those above.',
    }),
  })
  .meta({ id: 'RelationAnswer' });
export type RelationAnswer = z.infer<typeof relationAnswer>;
