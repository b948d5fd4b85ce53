/** What `POST /what-if` takes and answers: what is bound today, and what would be if some resolutions or measures fell. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { parseAsOf } from '../../model/parse-as-of.ts';
import { commonQuery, entityRef, relation } from '../common/contract.ts';
import { DOSSIER } from '../graph/contract.ts';
import { VERDICTS } from './verdict.ts';

/** Limit of resolutions or measures that one request lifts. */
const MOST_LIFTED = 100;
/** As many entities as one answer names. */
export const MOST_ENTITIES = 500;

export const whatIfBody = z
  .strictObject({
    lift: z
      .array(z.string().min(1).max(300))
      .min(1)
      .max(MOST_LIFTED)
      .meta({
        description: 'Ids of the resolutions or measures to lift.',
        example: ['resolution:S-RES-2397'],
      }),
    ...commonQuery.shape,
    asOf: commonQuery.shape.asOf
      .refine(
        (text) => text === undefined || !isRange(text),
        '`asOf` must be one day here, such as 2019-04-26.',
      )
      .meta({
        description: `One day, such as 2019-04-26. Default: the date of the dossier, ${DOSSIER.asOf}.`,
        example: '2019-04-26',
      }),
    certainty: commonQuery.shape.certainty.meta({
      description:
        '`possibly`: every measure that may be in force that day counts as in force. `certainly`: an entity counts as freed only if it was bound whatever the dates mean. Either way it is freed only if nothing that may be in force still binds it.',
    }),
  })
  .meta({ id: 'WhatIfQuestion' });

function isRange(text: string): boolean {
  try {
    return !parseAsOf(text).single;
  } catch {
    return false;
  }
}

/** What happens to a measure: in force and stays; in force and falls; superseded and in force again; superseded and stays so. */
export const measureFate = z.enum(['stands', 'falls', 'again', 'superseded']);

const certain = z.boolean().meta({
  description: 'In force that day whatever its dates mean; otherwise only possibly so.',
});

export const deadline = z
  .object({
    when: z.string(),
    words: z.string(),
    passed: z.boolean().meta({ description: 'True when the deadline is before that day.' }),
  })
  .meta({ id: 'Deadline' });

export const amount = z
  .object({
    limit: z.number(),
    unit: z.string(),
    per: z.string().optional().meta({ description: 'ISO 8601 period, as P1Y.' }),
    words: z.string().meta({ example: '500,000 barrels a year' }),
  })
  .meta({ id: 'Amount' });

const amountOfMeasure = amount.extend({ measure: z.string() }).meta({ id: 'AmountOfMeasure' });

export const liftedEntity = entityRef
  .extend({
    measures: z.int().meta({
      description: 'Of a resolution: how many of its measures the graph holds, on any day. Of a measure: 1.',
    }),
  })
  .meta({ id: 'Lifted' });
export type Lifted = z.infer<typeof liftedEntity>;

export const whatIfMeasure = z
  .object({
    measure: entityRef,
    fate: measureFate.meta({
      description:
        '`stands`: in force before and after; `falls`: no longer in force; `again`: in force again, since what had superseded it falls; `superseded`: not in force before or after.',
    }),
    certain,
    imposedBy: z.array(z.object({ resolution: entityRef, relation, lifted: z.boolean() })),
    supersededBy: z.array(entityRef).meta({ description: 'What supersedes it after the lifting.' }),
    amount: amount.optional().meta({ description: 'The limit that it sets.' }),
    deadline: deadline.optional().meta({ description: 'The deadline by which a duty must be met.' }),
  })
  .meta({ id: 'WhatIfMeasure' });
export type WhatIfMeasure = z.infer<typeof whatIfMeasure>;

export const binding = z
  .object({
    measure: z.string().meta({ description: 'Id of one of `measures`.' }),
    relation: relation.meta({ description: 'The constraint, with its dates and claims.' }),
    effect: z.string().optional().meta({ description: 'bans, caps, orders the end of.' }),
    before: z.boolean(),
    after: z.boolean(),
    certain,
  })
  .meta({ id: 'Binding' });

export const exemption = z
  .object({
    measure: z.string().meta({ description: 'Id of one of `measures`.' }),
    relation,
    scope: z
      .string()
      .optional()
      .meta({ description: 'Scope of the exemption, as worded in the resolution.' }),
    before: z.boolean().meta({ description: 'The measure is in force, so the exemption counts.' }),
    after: z.boolean(),
    certain,
  })
  .meta({ id: 'Exemption' });

export const verdict = z.enum(VERDICTS);

export const whatIfEntity = z
  .object({
    entity: entityRef,
    verdict: verdict.meta({
      description:
        '`freed`: bound before, and by nothing that may be in force after; `still-bound`: something that bound it or exempted it falls, something else binds it; `unknown`: it cannot be told whether it was bound, or still is; `free-of-ban`: not bound thanks to an exemption, and the ban falls; `exempt`: an exemption counts before and after; `bound`: bound before and after by the same; `unbound`: bound by nothing.',
    }),
    says: z.string().meta({ description: 'The verdict in a sentence.' }),
    touched: z.boolean().meta({ description: 'Whether the lifting changes anything for it.' }),
    bindings: z.array(binding),
    exemptions: z.array(exemption).meta({ description: 'Not bound by the measure within the scope.' }),
    limits: z
      .object({ before: z.array(amountOfMeasure), after: z.array(amountOfMeasure) })
      .optional()
      .meta({ description: 'The amounts allowed before and after, where a measure sets one.' }),
  })
  .meta({ id: 'WhatIfThing' });
export type WhatIfEntity = z.infer<typeof whatIfEntity>;

export const whatIfAnswer = z
  .object({
    asOf: z.string().meta({ description: 'The day that was used.' }),
    asOfFrom: z
      .enum(['question', 'dossier'])
      .meta({ description: "Who set that day; `dossier`: the question named none, so the dossier's own." }),
    summary: z.string(),
    notes: z.array(z.string()).meta({ description: 'What limits the answer, in sentences.' }),
    lifted: z.array(liftedEntity),
    measures: z.array(whatIfMeasure).meta({
      description: 'The measures that are lifted, and those that bear on the same targets and entities.',
    }),
    entities: z.array(whatIfEntity).meta({ description: 'Those that change first, then by name.' }),
    counts: z.object({
      freed: z.int(),
      stillBound: z.int(),
      unknown: z.int(),
      freeOfBan: z.int(),
      untouched: z.int(),
    }),
    showing: z.int(),
    total: z.int(),
  })
  .meta({ id: 'WhatIf' });
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;

export const whatIfOperations = {
  whatIf: { method: 'post', path: '/what-if', query: z.object({}), body: whatIfBody, answer: whatIfAnswer },
} as const satisfies Operations;
