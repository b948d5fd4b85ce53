/**
 * What can be asked of the API: the address of each question, and what it takes, by the very contracts that the server was
 * written to. Only their types are named here, so that a page which asks does not load what checks the answers.
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

/** What a schema takes; a number where it reads one from a text; undefined is the same as left out. */
type Taken<S extends z.ZodType> = {
  [K in keyof z.input<S>]: unknown extends z.input<S>[K] ? number | undefined : z.input<S>[K];
};

/** Parts of the address, of the query string or of the body: by name, all in one object. */
export interface Takes {
  search: Taken<typeof searchQuery>;
  entities: Taken<typeof entitiesQuery>;
  entity: Taken<typeof entityParams> & Taken<typeof commonQuery>;
  relations: Taken<typeof entityParams> & Taken<typeof relationsQuery>;
  relation: Taken<typeof relationParams> & Taken<typeof commonQuery>;
  graph: Taken<typeof graphQuery>;
  export: Taken<typeof exportQuery>;
  ego: Taken<typeof entityParams> & Taken<typeof egoQuery>;
  paths: Taken<typeof pathsQuery>;
  dyad: Taken<typeof dyadParams> & Taken<typeof dyadQuery>;
  dyadRelations: Taken<typeof dyadParams> & Taken<typeof dyadRelationsQuery>;
  timeline: Taken<typeof timelineQuery>;
  centrality: Taken<typeof centralityQuery>;
  communities: Taken<typeof communitiesQuery>;
  claims: Taken<typeof claimsQuery>;
  claim: Taken<typeof claimParams> & Taken<typeof commonQuery>;
  contested: Taken<typeof contestedQuery>;
  resolutions: Taken<typeof resolutionsQuery>;
  resolution: Taken<typeof resolutionParams> & Taken<typeof commonQuery>;
  effects: Taken<typeof resolutionParams> & Taken<typeof commonQuery>;
  whatIf: Taken<typeof whatIfBody>;
  cypher: Taken<typeof cypherBody>;
  cypherGraph: Taken<typeof cypherBody>;
  explain: Taken<typeof explainBody>;
  sources: Taken<typeof sourcesQuery>;
  source: Taken<typeof sourceParams> & Taken<typeof commonQuery>;
  schema: Record<never, never>;
  stats: Record<never, never>;
}

export type CallName = keyof Takes & AnswerName;

/** Method and path below `/api/v1`; a name in braces is taken from what is asked. */
export const ADDRESSES = {
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
