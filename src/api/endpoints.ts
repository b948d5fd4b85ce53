/** All endpoints of the API. */

import type { Endpoint } from '../endpoint/endpoint.ts';
import { analysisEndpoints } from '../features/analysis/routes.ts';
import { claimsEndpoints } from '../features/claims/routes.ts';
import { contestedEndpoints } from '../features/contested/routes.ts';
import { cypherEndpoints } from '../features/cypher/routes.ts';
import { dyadsEndpoints } from '../features/dyads/routes.ts';
import { egoEndpoints } from '../features/ego/routes.ts';
import { entitiesEndpoints } from '../features/entities/routes.ts';
import { exportEndpoints } from '../features/export/routes.ts';
import { graphEndpoints } from '../features/graph/routes.ts';
import { pathsEndpoints } from '../features/paths/routes.ts';
import { relationsEndpoints } from '../features/relations/routes.ts';
import { resolutionsEndpoints } from '../features/resolutions/routes.ts';
import { schemaEndpoints } from '../features/schema/routes.ts';
import { searchEndpoints } from '../features/search/routes.ts';
import { sourcesEndpoints } from '../features/sources/routes.ts';
import { statsEndpoints } from '../features/stats/routes.ts';
import { timelineEndpoints } from '../features/timeline/routes.ts';
import { whatIfEndpoints } from '../features/what-if/routes.ts';

export const API_BASE = '/api/v1';

export const ENDPOINTS: readonly Endpoint[] = [
  ...searchEndpoints,
  ...entitiesEndpoints,
  ...relationsEndpoints,
  ...graphEndpoints,
  ...exportEndpoints,
  ...egoEndpoints,
  ...pathsEndpoints,
  ...dyadsEndpoints,
  ...timelineEndpoints,
  ...analysisEndpoints,
  ...claimsEndpoints,
  ...contestedEndpoints,
  ...resolutionsEndpoints,
  ...whatIfEndpoints,
  ...cypherEndpoints,
  ...sourcesEndpoints,
  ...schemaEndpoints,
  ...statsEndpoints,
];
