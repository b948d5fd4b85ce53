/**
 * The operations of the API by name: method, path, and the schemas of request and response. Endpoints, the client and the
 * tools for assistants take them from here or from the contract of their feature.
 */
import { analysisOperations } from './analysis/contract.ts';
import { claimsOperations } from './claims/contract.ts';
import { contestedOperations } from './contested/contract.ts';
import { cypherOperations } from './cypher/contract.ts';
import { dyadsOperations } from './dyads/contract.ts';
import { egoOperations } from './ego/contract.ts';
import { entitiesOperations } from './entities/contract.ts';
import { exportOperations } from './export/contract.ts';
import { graphOperations } from './graph/contract.ts';
import { pathsOperations } from './paths/contract.ts';
import { relationsOperations } from './relations/contract.ts';
import { resolutionsOperations } from './resolutions/contract.ts';
import { schemaOperations } from './schema/contract.ts';
import { searchOperations } from './search/contract.ts';
import { sourcesOperations } from './sources/contract.ts';
import { statsOperations } from './stats/contract.ts';
import { timelineOperations } from './timeline/contract.ts';
import { whatIfOperations } from './what-if/contract.ts';

export const OPERATIONS = {
  ...analysisOperations,
  ...claimsOperations,
  ...contestedOperations,
  ...cypherOperations,
  ...dyadsOperations,
  ...egoOperations,
  ...entitiesOperations,
  ...exportOperations,
  ...graphOperations,
  ...pathsOperations,
  ...relationsOperations,
  ...resolutionsOperations,
  ...schemaOperations,
  ...searchOperations,
  ...sourcesOperations,
  ...statsOperations,
  ...timelineOperations,
  ...whatIfOperations,
};

export type OperationName = keyof typeof OPERATIONS;
/** Method and path, as `get /entities/{id}`. */
export type OperationRoute = {
  [N in OperationName]: `${(typeof OPERATIONS)[N]['method']} ${(typeof OPERATIONS)[N]['path']}`;
}[OperationName];
