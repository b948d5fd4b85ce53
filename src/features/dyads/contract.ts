/** Request and response of `/dyads/{a}/{b}`: what connects two entities. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import {
  capped,
  claim,
  commonQuery,
  entityRef,
  kind,
  page,
  pageQuery,
  relation,
  relationshipTypeName,
} from '../common/contract.ts';
import { direction } from '../relations/contract.ts';
import { timelineItem } from '../timeline/contract.ts';

const id = (what: string, example: string) => z.string().min(1).max(300).meta({ description: what, example });

export const dyadParams = z.object({
  a: id('Id of one of the two.', 'state:RUS'),
  b: id('Id of the other.', 'state:PRK'),
});

/** As many as one part of a profile tells. */
export const MOST_EACH = 1_000;

export const dyadQuery = commonQuery.extend({
  each: capped(
    MOST_EACH,
    10,
    'Relationships of a type, shared entities of a kind, measures and timeline items',
  ),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
});
export type DyadQuery = z.output<typeof dyadQuery>;

const part = {
  showing: z.int(),
  total: z.int().optional(),
  atLeast: z.int().optional(),
  get: z.string().optional().meta({ description: 'When not all is shown: the URL of the rest.' }),
};

export const directType = z
  .object({
    type: relationshipTypeName,
    direction: direction.meta({ description: 'From `a`.' }),
    reads: z.string().meta({ description: 'In words, from `a`.', example: 'shares a border with' }),
    relations: z.array(relation).meta({ description: 'The newest first.' }),
    ...part,
  })
  .meta({ id: 'DirectType' });
export type DirectType = z.infer<typeof directType>;

export const sharedEntity = z
  .object({
    entity: entityRef.extend({ degree: z.int() }),
    a: z.array(relation).meta({ description: 'Relationships of `a` with it.' }),
    b: z.array(relation).meta({ description: 'Relationships of `b` with it.' }),
  })
  .meta({ id: 'SharedThing' });

export const sharedKind = z
  .object({ kind, entities: z.array(sharedEntity), ...part })
  .meta({ id: 'SharedKind' });
export type SharedKind = z.infer<typeof sharedKind>;

const touched = z.object({ entity: entityRef, relation });

export const constraint = z
  .object({
    measure: entityRef,
    imposedBy: z.array(touched).meta({ description: 'The resolutions in force that impose it.' }),
    deadline: z.object({ when: z.string(), words: z.string() }).optional(),
    targets: z.array(touched).meta({ description: 'Which of the two it targets.' }),
    constrains: z
      .array(touched.extend({ effect: z.string().optional() }))
      .meta({ description: 'Shared projects and activities, or one of the two, that it constrains.' }),
    exempts: z
      .array(touched.extend({ scope: z.string().optional() }))
      .meta({ description: 'Not bound by it within the scope.' }),
  })
  .meta({ id: 'Constraint' });
export type Constraint = z.infer<typeof constraint>;

export const dyadAnswer = z
  .object({
    a: entityRef,
    b: entityRef,
    direct: z.array(directType).meta({ description: 'Direct relationships, the most frequent type first.' }),
    shared: z.array(sharedKind).meta({
      description:
        'Entities that both are connected to, by kind: the latest first, then those with fewer relationships.',
    }),
    votes: z
      .object({
        both: z.int().meta({ description: 'Roll calls in which both voted.' }),
        same: z.int().meta({ description: 'Those in which both voted the same way.' }),
        more: z.boolean().meta({ description: 'True where counting stopped: there are more.' }),
      })
      .optional()
      .meta({ description: 'Of two states.' }),
    constraints: z.object({
      asOf: z.string().meta({
        description:
          'The date on which they are in force: the last day of `asOf`, or the date of the dossier.',
      }),
      measures: z.array(constraint),
      leftOut: z.int().meta({
        description:
          'Measures on the same entities that are superseded, or that no resolution in force imposes.',
      }),
      ...part,
    }),
    timeline: z.object({ items: z.array(timelineItem), ...part }),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }),
  })
  .meta({ id: 'Dyad' });
export type DyadAnswer = z.infer<typeof dyadAnswer>;

export const dyadRelationsQuery = commonQuery.extend({
  types: z.string().max(2000).optional().meta({
    description: 'Types, separated by commas.',
    example: 'ACTED_TOWARDS',
  }),
  direction: z.enum(['out', 'in']).optional().meta({
    description:
      '`out`: from `a` to `b`; `in`: from `b` to `a`. Symmetric types count in the direction in which they are stored.',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
  ...pageQuery.shape,
});

export const dyadRelationsAnswer = page(relation)
  .extend({ claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }) })
  .meta({ id: 'DyadRelationPage' });

export const dyadsOperations = {
  dyad: { method: 'get', path: '/dyads/{a}/{b}', params: dyadParams, query: dyadQuery, answer: dyadAnswer },
  dyadRelations: {
    method: 'get',
    path: '/dyads/{a}/{b}/relations',
    params: dyadParams,
    query: dyadRelationsQuery,
    answer: dyadRelationsAnswer,
  },
} as const satisfies Operations;
