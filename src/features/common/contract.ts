/**
 * Shapes that several answers share: entities, relationships, claims, pages. Server and web read the same schemas;
 * `openapi.json` and the TypeScript types are made from them. What is absent is left out, never null.
 */
import { z } from 'zod';
import { HIGH, LOW } from '../../model/days.ts';
import { parseAsOf, parseKnownAt } from '../../model/parse-as-of.ts';
import {
  ATTRIBUTIONS,
  CLAIM_MODES,
  CLAIM_STATUSES,
  CONFIDENCES,
  KIND_NAMES,
  RELATIONSHIP_TYPE_NAMES,
} from '../../model/vocabulary.ts';

export const dayNumber = z
  .int()
  .min(LOW)
  .max(HIGH)
  .meta({ description: 'A day as yyyymmdd; 0 and 99991231 mean open.', example: 20190425 });

export const bounds = z.object({
  fromMin: dayNumber,
  fromMax: dayNumber,
  toMin: dayNumber,
  toMax: dayNumber,
});

export const kind = z.enum(KIND_NAMES).meta({ id: 'Kind' });
export const relationshipTypeName = z.enum(RELATIONSHIP_TYPE_NAMES).meta({ id: 'RelationshipType' });

/** A property as it is stored: a text, a number, true or false, or a list of them. */
export const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
]);
export type PropertyValue = z.infer<typeof propertyValue>;
export const properties = z.record(z.string(), propertyValue);

export const entityRef = z
  .object({
    id: z.string().meta({ example: 'state:PRK' }),
    kind,
    /** The second label, where there is one: Leader, Summit, Visit … */
    also: z.string().optional(),
    name: z.string().meta({ example: 'North Korea' }),
  })
  .meta({ id: 'EntityRef' });
export type EntityRef = z.infer<typeof entityRef>;

export const entity = entityRef
  .extend({
    aliases: z.array(z.string()),
    ...bounds.shape,
    knownFrom: dayNumber,
    /** EDTF text that the bounds come from, where the kind has one. */
    when: z.string().optional(),
    attestedFrom: dayNumber.optional().meta({
      description:
        'Only of undated entities, which have no date of their own: the first day on which a dated relationship or observation shows them; 99991231 where none does.',
    }),
    ended: z.boolean().optional().meta({
      description: 'With asOf: it had ended before that day, or before the first day of the range.',
    }),
    disputed: z.array(z.string()).meta({ description: 'Names of properties on which sources disagree.' }),
    properties,
  })
  .meta({ id: 'Entity' });
export type Entity = z.infer<typeof entity>;

export const relation = z
  .object({
    id: z.string().meta({ example: 'took-part-in:person:kim-jong-un~event:vladivostok-summit-2019~0' }),
    type: relationshipTypeName,
    from: z.string(),
    to: z.string(),
    when: z.string().optional().meta({ description: 'EDTF, as the source puts it.' }),
    seen: z.string().optional().meta({ description: 'The day on which a source observed it.' }),
    undated: z.literal(true).optional().meta({
      description: 'It has no date of its own and none from its ends: it may hold while both entities exist.',
    }),
    ...bounds.shape,
    knownFrom: dayNumber,
    knownTo: dayNumber,
    endKnownFrom: dayNumber.optional(),
    disputed: z.boolean(),
    claims: z.array(z.string()).meta({ description: 'Ids of the claims that support it, after filtering.' }),
    shown: z.string().optional().meta({
      description: 'Id of the claim whose date is shown, when the filter excludes the chosen claim.',
    }),
    chosenLeftOut: z.boolean().optional(),
    properties,
  })
  .meta({ id: 'Relation' });
export type Relation = z.infer<typeof relation>;

export const sourceRef = z
  .object({
    id: z.string().meta({ example: 'source:diplomat-2019' }),
    title: z.string(),
    publisher: z.string().optional(),
    role: z.enum(['article', 'record', 'dataset']),
    published: z.string(),
    url: z.string().optional(),
  })
  .meta({ id: 'SourceRef' });

export const attribution = z
  .object({
    id: z.string(),
    name: z.string(),
    depth: z
      .int()
      .min(1)
      .meta({ description: '1 = quoted by the source, 2 = quoted by the one at depth 1.' }),
    how: z.enum(ATTRIBUTIONS),
  })
  .meta({ id: 'Attribution' });

export const claim = z
  .object({
    id: z.string().meta({ example: 'claim:diplomat-2019-p2.6' }),
    subject: z.string(),
    predicate: z.string(),
    object: z.string().optional(),
    value: propertyValue.optional(),
    when: z.string().optional(),
    mode: z.enum(CLAIM_MODES),
    confidence: z.enum(CONFIDENCES),
    tone: z.int().min(-1).max(1).optional(),
    condition: z.string().optional(),
    locator: z.string().meta({ example: '¶2' }),
    paraphrase: z.string(),
    status: z.enum(CLAIM_STATUSES),
    chosen: z.boolean(),
    because: z.string().optional().meta({
      description: 'Why this claim is chosen over those that contradict it.',
    }),
    knownFrom: dayNumber,
    knownTo: dayNumber,
    source: sourceRef,
    attributedTo: z
      .array(attribution)
      .meta({ description: 'Outermost first; empty = the source itself says so.' }),
    contradicts: z.array(z.string()).meta({ description: 'Ids of the claims that contradict it.' }),
  })
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof claim>;

/** A text that `read` takes; what it throws is the fault that the caller is told. */
function readable(read: (text: string) => unknown) {
  return z
    .string()
    .max(2000)
    .superRefine((text, context) => {
      try {
        read(text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'unreadable' });
      }
    });
}

/** What every read takes. Each is a string of the query string. */
export const commonQuery = z.object({
  asOf: readable(parseAsOf).optional().meta({
    description:
      'A date: only what holds on it. A day (2019-04-26); or a month, a year or an interval (2019-04, 2019, 2018/2019, 2018-01-01/): what overlaps it or begins in it.',
    example: '2019-04-26',
  }),
  certainty: z.enum(['possibly', 'certainly']).default('possibly').meta({
    description: 'For imprecise dates: what possibly holds on `asOf`, or what certainly holds.',
  }),
  undated: z.enum(['exclude', 'include']).default('exclude').meta({
    description:
      'With `asOf`: whether to include entities without a date of their own before the first dated relationship or observation of them. `certainty=certainly` always excludes them.',
  }),
  knownAt: readable(parseKnownAt).optional().meta({
    description:
      'A day: only what a source had published by then. A month or a year (2019-04, 2019) means its last day.',
    example: '2019-04-30',
  }),
  sources: z.string().max(2000).optional().meta({
    description:
      'Ids of sources, separated by commas: only what they say. With a minus before each id: what all other sources say.',
    example: 'source:diplomat-2019',
  }),
});
/** `undated` may be left out where a perspective is made in code. */
export type CommonQuery = Omit<z.infer<typeof commonQuery>, 'undated'> & {
  readonly undated?: 'exclude' | 'include' | undefined;
};

/** A whole number of at least 1; what is above the cap is taken as the cap, and the answer says how much it shows. */
export function capped(most: number, otherwise: number, description: string) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .transform((given) => Math.min(given, most))
    .default(otherwise)
    .meta({ description: `${description}, at most ${most}; a larger number means ${most}.` });
}

export const pageQuery = z.object({
  limit: capped(200, 50, 'Items on a page'),
  cursor: z.string().max(500).optional().meta({ description: '`next` of the previous page; opaque.' }),
});

/** How many undated entities an answer leaves out. */
export const undatedCount = z
  .object({
    entities: z.int().meta({
      description:
        'How many are excluded, because no dated relationship or observation shows them by the last day of `asOf`.',
    }),
    more: z.literal(true).optional().meta({ description: 'Counting stopped there.' }),
  })
  .meta({ id: 'Undated', description: 'With `asOf`: what `undated=include` would add.' });

/** A page of a list. `total` where counting is cheap, else `atLeast`. */
export function page<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    showing: z.int(),
    total: z.int().optional(),
    atLeast: z.int().optional(),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last.' }),
  });
}
