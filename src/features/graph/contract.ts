/** What `/graph` answers: a picture's nodes with their baked places, and the edges between them. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { claim, commonQuery, entity, relation, undatedCount } from '../common/contract.ts';

/** The picture with which the explorer opens. */
export const DOSSIER = { title: 'Russia and North Korea, April 2019', asOf: '2019-04-26' };

/** Letters of a list of ids: as long as an address may safely be. */
const MOST_WITH_LENGTH = 12_000;

export const graphQuery = commonQuery.extend({
  kinds: z.string().max(500).optional().meta({
    description: 'Kinds or second labels, separated by commas: only such entities.',
    example: 'State,Person',
  }),
  types: z.string().max(2000).optional().meta({
    description: 'Types, separated by commas: only such relationships. The entities stay.',
    example: 'TOOK_PART_IN,DISCUSSED',
  }),
  with: z.string().max(MOST_WITH_LENGTH).optional().meta({
    description: 'Ids of entities, separated by commas, to include whatever their kind and position.',
    example: 'event:vladivostok-summit-2019',
  }),
  include: z.enum(['claims']).optional().meta({ description: '`claims` includes the claims.' }),
});

export const graphNode = entity
  .extend({
    x: z.number().optional().meta({
      description: 'Precomputed position in pixels at full size; y points down.',
    }),
    y: z.number().optional(),
    side: z.string().optional().meta({ description: 'On which side of the node its label is.' }),
    degree: z.int().meta({ description: 'Relationships in the whole database, not in this graph.' }),
  })
  .meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof graphNode>;

export const graphAnswer = z
  .object({
    dossier: z.object({
      title: z.string(),
      asOf: z.string().meta({ description: 'The date with which the dossier opens.', example: '2019-04-26' }),
    }),
    nodes: z.array(graphNode),
    edges: z.array(relation),
    claims: z.array(claim).optional().meta({ description: 'With `include=claims`.' }),
    undated: undatedCount.optional(),
    missing: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids of `with` that are not in this graph.' }),
    cut: z.object({ nodes: z.boolean(), edges: z.boolean() }).meta({
      description: 'Whether more matched than one response holds. Narrow by kinds, types or a date.',
    }),
  })
  .meta({ id: 'Graph' });
export type Graph = z.infer<typeof graphAnswer>;

export const graphOperations = {
  graph: { method: 'get', path: '/graph', query: graphQuery, answer: graphAnswer },
} as const satisfies Operations;
