/** Request and response of `/paths`: the shortest paths between two entities, each hop dated and cited. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { capped, claim, commonQuery, entityRef, relation } from '../common/contract.ts';

export const LONGEST = 6;
/** Relationships told of one hop; what is more is counted. */
export const MOST_OF_A_HOP = 20;

const id = (what: string, example: string) => z.string().min(1).max(300).meta({ description: what, example });
const use = z.enum(['avoid', 'use']).default('avoid');

export const pathsQuery = commonQuery.extend({
  from: id('Id of the first entity.', 'person:kim-jong-un'),
  to: id('Id of the last entity.', 'project:khasan-rajin'),
  k: capped(10, 3, 'How many paths, the shortest first'),
  maxLength: capped(LONGEST, LONGEST, 'Most hops of a path'),
  types: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: 'Relationship types that a path may use, separated by commas.' }),
  avoidTypes: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: 'Relationship types that a path must not use, separated by commas.' }),
  avoidKinds: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Kinds or second labels that a path must not pass through, separated by commas.' }),
  hubs: use.meta({
    description:
      '`avoid`: do not pass through organizations, treaties and lists with more than 40 members, which connect nearly everything; `use`: pass through them.',
  }),
  bulk: use.meta({
    description: '`use` includes votes and coded event data, and returns one path.',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
});
export type PathsQuery = z.output<typeof pathsQuery>;

const hop = z
  .object({
    from: z.string(),
    to: z.string(),
    relations: z
      .array(relation)
      .meta({ description: 'All relationships between the two entities that match the filter, by date.' }),
    showing: z.int(),
    total: z.int(),
  })
  .meta({ id: 'Hop' });

export const path = z
  .object({ length: z.int(), entities: z.array(entityRef), hops: z.array(hop) })
  .meta({ id: 'Path' });
export type Path = z.infer<typeof path>;

export const pathsAnswer = z
  .object({
    from: entityRef,
    to: entityRef,
    paths: z.array(path),
    showing: z.int(),
    more: z.boolean().meta({ description: 'There are more paths, of the same length or longer.' }),
    /** Where nothing was found: what was left out, and how to ask for it. */
    hint: z.string().optional(),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }),
  })
  .meta({ id: 'Paths' });
export type PathsAnswer = z.infer<typeof pathsAnswer>;

export const pathsOperations = {
  paths: { method: 'get', path: '/paths', query: pathsQuery, answer: pathsAnswer },
} as const satisfies Operations;
