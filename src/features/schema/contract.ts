/** What `/schema` answers: the vocabulary, as programs and the console's completion need it. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { kind, relationshipTypeName } from '../common/contract.ts';

const propertyTypes = z.record(z.string(), z.enum(['text', 'texts', 'integer', 'float', 'boolean', 'edtf']));

export const schemaAnswer = z
  .object({
    kinds: z.array(
      z.object({
        name: kind,
        means: z.string(),
        plural: z.string(),
        prefix: z.string().meta({ description: 'The part of an id before the colon.' }),
        also: z.array(z.string()).meta({ description: 'Second labels.' }),
        properties: propertyTypes,
        hue: z.string(),
        hollow: z.boolean(),
        shape: z.string(),
        icon: z.string(),
        elsewhere: z.string(),
      }),
    ),
    commonProperties: propertyTypes,
    families: z.array(z.object({ name: z.string(), label: z.string(), token: z.string() })),
    types: z.array(
      z.object({
        name: relationshipTypeName,
        family: z.string(),
        from: z.array(kind),
        to: z.array(kind),
        forward: z.string(),
        backward: z.string(),
        temporal: z.enum(['state', 'occurrence']),
        sameKind: z.boolean(),
        symmetric: z.boolean(),
        bulk: z.boolean(),
        sign: z.union([z.literal(1), z.literal(-1), z.literal(0), z.literal('row')]),
        properties: propertyTypes,
        standard: z.string(),
      }),
    ),
    provenanceTypes: z.array(z.string()),
    claims: z.object({
      modes: z.array(z.string()),
      confidences: z.array(z.string()),
      statuses: z.array(z.string()),
      onlyPredicates: z.array(z.string()),
      attributions: z.array(z.string()),
    }),
    observations: z.object({ qualifiers: z.array(z.string()) }),
  })
  .meta({ id: 'Schema' });
export type SchemaAnswer = z.infer<typeof schemaAnswer>;

export const schemaOperations = {
  schema: { method: 'get', path: '/schema', query: z.object({}), answer: schemaAnswer },
} as const satisfies Operations;
