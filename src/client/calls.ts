/**
 * The routes of the API and the arguments of each, typed by the contracts of the server. Only types are imported from the
 * contracts, so that the page does not load the zod schemas.
 */
import type { z } from 'zod';
import type { centralityQuery, communitiesQuery } from '../features/analysis/contract.ts';
import type { claimParams, claimsQuery } from '../features/claims/contract.ts';
import type { commonQuery } from '../features/common/contract.ts';
import type { contestedQuery } from '../features/contested/contract.ts';
import type { cypherBody, explainBody } from '../features/cypher/contract.ts';
import type { dyadParams, dyadQuery, dyadRelationsQuery } from '../features/dyads/contract.ts';
import type { egoQuery } from '../features/ego/contract.ts';
import type { entitiesQuery, entityParams } from '../features/entities/contract.ts';
import type { exportQuery } from '../features/export/contract.ts';
import type { graphQuery } from '../features/graph/contract.ts';
import type { pathsQuery } from '../features/paths/contract.ts';
import type { relationParams, relationsQuery } from '../features/relations/contract.ts';
import type { resolutionParams, resolutionsQuery } from '../features/resolutions/contract.ts';
import type { searchQuery } from '../features/search/contract.ts';
import type { sourceParams, sourcesQuery } from '../features/sources/contract.ts';
import type { timelineQuery } from '../features/timeline/contract.ts';
import type { whatIfBody } from '../features/what-if/contract.ts';
import type { AnswerName } from './answers.ts';

/** The input type of a schema. A field that is parsed from text to a number accepts a number; undefined means absent. */
type SchemaInput<S extends z.ZodType> = {
  [K in keyof z.input<S>]: unknown extends z.input<S>[K] ? number | undefined : z.input<S>[K];
};

/** Path parameters, query parameters and body fields of each call, by name in one object. */
export interface CallArguments {
  search: SchemaInput<typeof searchQuery>;
  entities: SchemaInput<typeof entitiesQuery>;
  entity: SchemaInput<typeof entityParams> & SchemaInput<typeof commonQuery>;
  relations: SchemaInput<typeof entityParams> & SchemaInput<typeof relationsQuery>;
  relation: SchemaInput<typeof relationParams> & SchemaInput<typeof commonQuery>;
  graph: SchemaInput<typeof graphQuery>;
  export: SchemaInput<typeof exportQuery>;
  ego: SchemaInput<typeof entityParams> & SchemaInput<typeof egoQuery>;
  paths: SchemaInput<typeof pathsQuery>;
  dyad: SchemaInput<typeof dyadParams> & SchemaInput<typeof dyadQuery>;
  dyadRelations: SchemaInput<typeof dyadParams> & SchemaInput<typeof dyadRelationsQuery>;
  timeline: SchemaInput<typeof timelineQuery>;
  centrality: SchemaInput<typeof centralityQuery>;
  communities: SchemaInput<typeof communitiesQuery>;
  claims: SchemaInput<typeof claimsQuery>;
  claim: SchemaInput<typeof claimParams> & SchemaInput<typeof commonQuery>;
  contested: SchemaInput<typeof contestedQuery>;
  resolutions: SchemaInput<typeof resolutionsQuery>;
  resolution: SchemaInput<typeof resolutionParams> & SchemaInput<typeof commonQuery>;
  effects: SchemaInput<typeof resolutionParams> & SchemaInput<typeof commonQuery>;
  whatIf: SchemaInput<typeof whatIfBody>;
  cypher: SchemaInput<typeof cypherBody>;
  cypherGraph: SchemaInput<typeof cypherBody>;
  explain: SchemaInput<typeof explainBody>;
  sources: SchemaInput<typeof sourcesQuery>;
  source: SchemaInput<typeof sourceParams> & SchemaInput<typeof commonQuery>;
  schema: Record<never, never>;
  stats: Record<never, never>;
}

export type CallName = keyof CallArguments & AnswerName;

/** Method and path below `/api/v1`. A name in braces is a path parameter. */
export const ROUTES = {
  search: 'GET /search',
  entities: 'GET /entities',
  entity: 'GET /entities/{id}',
  relations: 'GET /entities/{id}/relations',
  relation: 'GET /relations/{id}',
  graph: 'GET /graph',
  export: 'GET /export',
  ego: 'GET /entities/{id}/ego',
  paths: 'GET /paths',
  dyad: 'GET /dyads/{a}/{b}',
  dyadRelations: 'GET /dyads/{a}/{b}/relations',
  timeline: 'GET /timeline',
  centrality: 'GET /analysis/centrality',
  communities: 'GET /analysis/communities',
  claims: 'GET /claims',
  claim: 'GET /claims/{id}',
  contested: 'GET /contested',
  resolutions: 'GET /resolutions',
  resolution: 'GET /resolutions/{id}',
  effects: 'GET /resolutions/{id}/effects',
  whatIf: 'POST /what-if',
  cypher: 'POST /cypher',
  cypherGraph: 'POST /cypher',
  explain: 'POST /cypher/explain',
  sources: 'GET /sources',
  source: 'GET /sources/{id}',
  schema: 'GET /schema',
  stats: 'GET /stats',
} as const satisfies Record<CallName, `${'GET' | 'POST'} /${string}`>;
