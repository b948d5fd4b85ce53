/** What `POST /what-if` takes and answers: what is bound today, and what would be if some resolutions or measures fell. */
import { z } from 'zod';
import { readAsOf } from '../../model/as-of.ts';
import { commonQuery, entityRef, relation } from '../common/contract.ts';

/** As many resolutions or measures as one question lifts. */
const MOST_LIFTED = 100;
/** As many things as one answer names. */
export const MOST_THINGS = 500;

export const whatIfBody = z
  .strictObject({
    lift: z
      .array(z.string().min(1).max(300))
      .min(1)
      .max(MOST_LIFTED)
      .meta({
        description: 'Ids of resolutions or measures that the question takes away.',
        example: ['resolution:S-RES-2397'],
      }),
    ...commonQuery.shape,
    asOf: commonQuery.shape.asOf
      .refine((text) => text === undefined || !isRange(text), 'asOf is one day here, as 2019-04-26.')
      .meta({ description: 'The day of the question (2019-04-26); absent, today.', example: '2019-04-26' }),
  })
  .meta({ id: 'WhatIfQuestion' });

function isRange(text: string): boolean {
  try {
    return !readAsOf(text).single;
  } catch {
    return false;
  }
}

/** What happens to a measure: in force and stays; in force and falls; superseded and binds again; superseded and stays so. */
export const measureFate = z.enum(['stands', 'falls', 'again', 'superseded']);

export const deadline = z
  .object({
    when: z.string(),
    words: z.string(),
    passed: z.boolean().meta({ description: 'The day of the question lies after it.' }),
  })
  .meta({ id: 'Deadline' });

export const whatIfMeasure = z
  .object({
    measure: entityRef,
    fate: measureFate.meta({
      description:
        '`stands`: in force before and after; `falls`: no longer in force; `again`: in force again, since what had superseded it falls; `superseded`: not in force before or after.',
    }),
    imposedBy: z.array(z.object({ resolution: entityRef, relation, lifted: z.boolean() })),
    supersededBy: z.array(entityRef).meta({ description: 'What stands in its place after the question.' }),
    deadline: deadline.optional().meta({ description: 'By when a duty is to be met.' }),
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
  })
  .meta({ id: 'Binding' });

export const exemption = z
  .object({
    measure: z.string().meta({ description: 'Id of one of `measures`.' }),
    relation,
    scope: z
      .string()
      .optional()
      .meta({ description: 'How far the exemption reaches, in the words of the text.' }),
    before: z.boolean().meta({ description: 'The measure is in force, so the exemption counts.' }),
    after: z.boolean(),
  })
  .meta({ id: 'Exemption' });

export const verdict = z.enum(['freed', 'still-bound', 'bound', 'exempt', 'unbound']);

export const whatIfThing = z
  .object({
    thing: entityRef,
    verdict: verdict.meta({
      description:
        '`freed`: bound before and no longer; `still-bound`: something that bound it falls, something else binds it; `bound`: bound before and after, by the same; `exempt`: not bound beside an exemption; `unbound`: bound by nothing before or after.',
    }),
    touched: z.boolean().meta({ description: 'Whether the question changes anything for it.' }),
    bindings: z.array(binding),
    exemptions: z.array(exemption).meta({ description: 'Not bound by the measure within the scope.' }),
  })
  .meta({ id: 'WhatIfThing' });
export type WhatIfThing = z.infer<typeof whatIfThing>;

export const whatIfAnswer = z
  .object({
    asOf: z.string(),
    lifted: z.array(entityRef),
    measures: z.array(whatIfMeasure).meta({
      description: 'The measures that are lifted, and those that bear on the same targets and things.',
    }),
    things: z.array(whatIfThing).meta({ description: 'Touched ones first, then by name.' }),
    counts: z.object({ freed: z.int(), stillBound: z.int(), untouched: z.int() }),
    showing: z.int(),
    total: z.int(),
  })
  .meta({ id: 'WhatIf' });
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
