/** Request and response of `/timeline`: dated entities and relationships in order, imprecise ones as spans. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { TEMPORALS } from '../../model/relationship-types.ts';
import { bounds, claim, commonQuery, entityRef, page, pageQuery, relation } from '../common/contract.ts';

/** Limit of `ids`. */
export const MOST_IDS = 20;
/** Limit of relationships that are listed for an entity; the rest are counted. */
export const MOST_LISTED_RELATIONSHIPS = 20;

export const timelineQuery = commonQuery.extend({
  ids: z
    .string()
    .max(4000)
    .optional()
    .meta({
      description: `Ids of up to ${MOST_IDS} entities, separated by commas: only these, their relationships and the entities at the other end. Default: the whole graph.`,
      example: 'person:kim-jong-un',
    }),
  connected: z.enum(['any', 'all']).default('any').meta({
    description: 'With several ids: what is connected to any of them, or only what is connected to all.',
  }),
  kinds: z.string().max(500).optional().meta({
    description:
      'Kinds or second labels, separated by commas: only such entities. Default: all kinds except people.',
    example: 'Summit,Visit',
  }),
  types: z.string().max(2000).optional().meta({
    description:
      'Types, separated by commas: only such relationships. Default: those with a date of their own, not just that of an entity they connect.',
    example: 'HOLDS_OFFICE',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
  ...pageQuery.shape,
});

const dated = z.object({
  id: z.string().meta({
    description:
      'Id of the item: that of the entity or relationship, or `deadline:` and the id of the measure.',
  }),
  when: z.string().optional().meta({ description: 'EDTF, as the source puts it.' }),
  words: z.string().meta({ description: 'Its dates in words.', example: '27–28 February 2019' }),
  temporal: z.enum(TEMPORALS).meta({
    description: '`occurrence` happens at its start; `state` lasts from its start to its end.',
  }),
  precise: z.boolean().meta({
    description: 'True when start and end are each known to the day, or open.',
  }),
  ...bounds.shape,
});

export const timelineThing = dated
  .extend({
    what: z.literal('entity'),
    entity: entityRef,
    disputed: z.array(z.string()).meta({ description: 'Names of properties on which sources disagree.' }),
    by: z
      .object({ relations: z.array(relation), showing: z.int(), total: z.int() })
      .optional()
      .meta({ description: 'With `ids`: its relationships with them.' }),
  })
  .meta({ id: 'TimelineThing' });

export const timelineRelation = dated
  .extend({
    what: z.literal('relationship'),
    relation,
    from: entityRef,
    to: entityRef,
    reads: z.string().meta({ example: 'Sergey Lavrov holds the office Foreign Minister of Russia' }),
  })
  .meta({ id: 'TimelineRelation' });

export const timelineDeadline = dated
  .extend({ what: z.literal('deadline'), entity: entityRef })
  .meta({ id: 'TimelineDeadline', description: 'The deadline of a measure.' });

export const timelineItem = z
  .discriminatedUnion('what', [timelineThing, timelineRelation, timelineDeadline])
  .meta({ id: 'TimelineItem' });
export type TimelineItem = z.infer<typeof timelineItem>;

export const timelineAnswer = page(timelineItem)
  .extend({ claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }) })
  .meta({ id: 'Timeline' });
export type TimelineAnswer = z.infer<typeof timelineAnswer>;

export const timelineOperations = {
  timeline: { method: 'get', path: '/timeline', query: timelineQuery, answer: timelineAnswer },
} as const satisfies Operations;
