/**
 * The routes of the API and the arguments of each, typed by the operations of the server. Only types are imported from
 * them, so that the page does not load the zod schemas.
 */
import type { z } from 'zod';
import type { Operation } from '../endpoint/operation.ts';
import type { OPERATIONS, OperationName } from '../features/operations.ts';

/** The input type of a schema. A field that is parsed from text to a number accepts a number; undefined means absent. */
type SchemaInput<S> = S extends z.ZodType
  ? {
      [K in keyof z.input<S> as string extends K ? never : K]: unknown extends z.input<S>[K]
        ? number | undefined
        : z.input<S>[K];
    }
  : unknown;
type PartOf<O extends Operation, Part extends keyof Operation> =
  O extends Record<Part, infer S> ? S : undefined;

export type CallName = OperationName;

/** Path parameters, query parameters and body fields of each call, by name in one object. */
export type CallArguments = {
  [N in CallName]: SchemaInput<PartOf<(typeof OPERATIONS)[N], 'params'>> &
    SchemaInput<PartOf<(typeof OPERATIONS)[N], 'query'>> &
    SchemaInput<PartOf<(typeof OPERATIONS)[N], 'body'>>;
};

/** Method and path below `/api/v1`; a name in braces is a path parameter. They are those of the operations, or do not compile. */
export const ROUTES: {
  readonly [N in CallName]: `${Uppercase<(typeof OPERATIONS)[N]['method']>} ${(typeof OPERATIONS)[N]['path']}`;
} = {
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
};
