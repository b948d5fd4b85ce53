/** What `/dyads/{a}/{b}` takes and answers: all that lies between two things. */
import { z } from 'zod';
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
  each: capped(MOST_EACH, 10, 'Relationships of a type, shared things of a kind, measures and dates told'),
  include: z.enum(['claims']).optional().meta({ description: '`claims` brings the claims along.' }),
});
export type DyadQuery = z.output<typeof dyadQuery>;

const part = {
  showing: z.int(),
  total: z.int().optional(),
  atLeast: z.int().optional(),
  get: z
    .string()
    .optional()
    .meta({ description: 'Where not all is shown: the address that answers the rest.' }),
};

export const directType = z
  .object({
    type: relationshipTypeName,
    direction: direction.meta({ description: 'As seen from `a`.' }),
    reads: z.string().meta({ description: 'Read from `a`.', example: 'shares a border with' }),
    relations: z.array(relation).meta({ description: 'The newest first.' }),
    ...part,
  })
  .meta({ id: 'DirectType' });
export type DirectType = z.infer<typeof directType>;

export const sharedThing = z
  .object({
    thing: entityRef.extend({ degree: z.int() }),
    a: z.array(relation).meta({ description: 'What ties `a` to it.' }),
    b: z.array(relation).meta({ description: 'What ties `b` to it.' }),
  })
  .meta({ id: 'SharedThing' });

export const sharedKind = z
  .object({ kind, things: z.array(sharedThing), ...part })
  .meta({ id: 'SharedKind' });
export type SharedKind = z.infer<typeof sharedKind>;

const touched = z.object({ thing: entityRef, relation });

export const constraint = z
  .object({
    measure: entityRef,
    imposedBy: z.array(touched).meta({ description: 'The resolutions in force that impose it.' }),
    deadline: z.object({ when: z.string(), words: z.string() }).optional(),
    targets: z.array(touched).meta({ description: 'Which of the two it targets.' }),
    constrains: z
      .array(touched.extend({ effect: z.string().optional() }))
      .meta({ description: 'Common projects and activities, or one of the two, that it binds.' }),
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
    direct: z
      .array(directType)
      .meta({ description: 'What ties the two themselves, the most frequent first.' }),
    shared: z.array(sharedKind).meta({
      description: 'What both are tied to, by kind: the latest first, then what has fewer ties to others.',
    }),
    votes: z
      .object({
        both: z.int().meta({ description: 'Roll calls in which both voted.' }),
        same: z.int().meta({ description: 'Those in which both voted alike.' }),
        more: z.boolean().meta({ description: 'True where counting stopped: there are more.' }),
      })
      .optional()
      .meta({ description: 'Of two states.' }),
    constraints: z.object({
      asOf: z.string().meta({
        description: 'The day on which they are in force: the last of `asOf`, else the dossier’s own.',
      }),
      measures: z.array(constraint),
      leftOut: z
        .int()
        .meta({ description: 'Measures on the same that are superseded, or that nothing in force imposes.' }),
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
    description: 'From `a` to `b`, or back; a type without a direction counts either way as it is stored.',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` brings the claims along.' }),
  ...pageQuery.shape,
});

export const dyadRelationsAnswer = page(relation)
  .extend({ claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }) })
  .meta({ id: 'DyadRelationPage' });
