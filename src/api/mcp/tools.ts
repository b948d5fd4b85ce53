/** Which questions an assistant may ask: the reads of the API by short names, each with what it is good for. */
import type { Endpoint } from '../endpoint.ts';
import { ENDPOINTS } from '../endpoints.ts';

/** Name of a tool → the endpoint that answers it. Whole pictures and files are left out: no assistant reads 400 edges well. */
const TOOLS: Readonly<Record<string, string>> = {
  search: 'get /search',
  list_entities: 'get /entities',
  entity: 'get /entities/{id}',
  relations: 'get /entities/{id}/relations',
  relation: 'get /relations/{id}',
  neighbourhood: 'get /entities/{id}/ego',
  paths: 'get /paths',
  dyad: 'get /dyads/{a}/{b}',
  timeline: 'get /timeline',
  claims: 'get /claims',
  contested: 'get /contested',
  effects: 'get /resolutions/{id}/effects',
  what_if: 'post /what-if',
  centrality: 'get /analysis/centrality',
  communities: 'get /analysis/communities',
  sources: 'get /sources',
  vocabulary: 'get /schema',
  counts: 'get /stats',
  cypher: 'post /cypher',
};

export interface Tool {
  readonly name: string;
  readonly endpoint: Endpoint;
}

export function tools(): Tool[] {
  return Object.entries(TOOLS).map(([name, at]) => {
    const endpoint = ENDPOINTS.find(({ method, path }) => `${method} ${path}` === at);
    if (!endpoint) throw new Error(`the tool ${name} is of no endpoint: ${at}`);
    return { name, endpoint };
  });
}
