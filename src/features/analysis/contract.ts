/** What `/analysis/centrality` and `/analysis/communities` take and answer. */

import { z } from 'zod';
import type { Operations } from '../../endpoint/operation.ts';
import { capped, entityRef, page, pageQuery, undatedCount } from '../common/contract.ts';
import { graphQuery } from '../graph/contract.ts';

export const MEASURES = ['degree', 'betweenness', 'closeness', 'pagerank', 'eigenvector'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is measured is the filtered graph of `/graph`. */
const analysisQuery = graphQuery
  .omit({ include: true })
  .extend({ limit: capped(5_000, 50, 'Items on a page'), cursor: pageQuery.shape.cursor });

export const centralityQuery = analysisQuery.extend({
  measure: z.enum(MEASURES).default('degree').meta({
    description:
      '`degree`: how many neighbours it has; `betweenness`: how often it is on shortest paths between others; `closeness`: how near it is to all others; `pagerank` and `eigenvector`: how central its neighbours are.',
  }),
});

/** What a method was run on. */
export const network = z
  .object({
    entities: z.int(),
    pairs: z.int().meta({ description: 'Pairs of entities with at least one relationship.' }),
    relationships: z.int(),
    undated: undatedCount.optional(),
  })
  .meta({ id: 'Network' });
export type Network = z.infer<typeof network>;

export const central = z
  .object({
    entity: entityRef,
    rank: z.int().meta({ description: 'From 1; entities with the same value share a rank.' }),
    value: z.number(),
    neighbours: z.int().meta({ description: 'Number of neighbours.' }),
  })
  .meta({ id: 'Central' });

export const centralityAnswer = page(central)
  .extend({ measure: z.enum(MEASURES), method: z.string(), network })
  .meta({ id: 'Centrality' });

export const communitiesQuery = analysisQuery.extend({
  resolution: z.coerce.number().min(0.01).max(100).default(1).meta({
    // Zod reads null as 0 here, but a query string has no null.
    type: 'number',
    description: 'Above 1 more and smaller communities, below 1 fewer and larger ones.',
  }),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1).meta({
    type: 'integer',
    description: 'Random seed: the same seed gives the same result.',
  }),
  each: capped(5_000, 20, 'Members listed per community'),
});

export const community = z
  .object({
    members: z.array(entityRef).meta({ description: 'Those with the most neighbours within it first.' }),
    showing: z.int(),
    total: z.int(),
    /** Connected pairs of its members. */
    pairs: z.int().meta({ description: 'Connected pairs of its members.' }),
  })
  .meta({ id: 'Community' });

export const communitiesAnswer = page(community)
  .extend({
    method: z.string(),
    modularity: z.number().meta({
      description: 'Modularity of the partition, at most 1.',
    }),
    network,
  })
  .meta({ id: 'Communities' });

export const analysisOperations = {
  centrality: {
    method: 'get',
    path: '/analysis/centrality',
    query: centralityQuery,
    answer: centralityAnswer,
  },
  communities: {
    method: 'get',
    path: '/analysis/communities',
    query: communitiesQuery,
    answer: communitiesAnswer,
  },
} as const satisfies Operations;
