/** What `/analysis/centrality` and `/analysis/communities` take and answer. */
import { z } from 'zod';
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
      '`degree`: how many others it is tied to; `betweenness`: how often it lies on shortest paths between others; `closeness`: how near it is to all others; `pagerank` and `eigenvector`: how central those are that it is tied to.',
  }),
});

/** What a method was run on. */
export const network = z
  .object({
    things: z.int(),
    ties: z.int().meta({ description: 'Pairs of things that are tied, however often.' }),
    relationships: z.int(),
    undated: undatedCount.optional(),
  })
  .meta({ id: 'Network' });
export type Network = z.infer<typeof network>;

export const central = z
  .object({
    thing: entityRef,
    rank: z.int().meta({ description: 'From 1; things with the same value share a rank.' }),
    value: z.number(),
    ties: z.int().meta({ description: 'Others that it is tied to.' }),
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
    description: 'Of the chance in the method: the same seed gives the same answer.',
  }),
  each: capped(5_000, 20, 'Members named of a community'),
});

export const community = z
  .object({
    members: z.array(entityRef).meta({ description: 'Those with the most ties within it first.' }),
    showing: z.int(),
    total: z.int(),
    /** Ties between its members. */
    ties: z.int().meta({ description: 'Pairs of its members that are tied.' }),
  })
  .meta({ id: 'Community' });

export const communitiesAnswer = page(community)
  .extend({
    method: z.string(),
    modularity: z.number().meta({
      description: 'How much more lies within communities than chance would put there: at most 1.',
    }),
    network,
  })
  .meta({ id: 'Communities' });
