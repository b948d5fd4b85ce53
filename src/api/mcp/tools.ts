/** The tools for assistants: reads of the API by short names, each with what it is good for. */
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { OperationRoute } from '../../features/operations.ts';
import { ENDPOINTS } from '../endpoints.ts';

interface ToolDeclaration {
  readonly endpoint: OperationRoute;
  /** For an assistant that knows the tools and nothing of HTTP. */
  readonly about: string;
  /** What is asked where the assistant does not say: little enough to read at once. */
  readonly defaults?: Readonly<Record<string, unknown>>;
}

/** Name of a tool → what it asks. Whole graphs and files are left out: no assistant reads 400 edges well. */
const TOOLS: Readonly<Record<string, ToolDeclaration>> = {
  search: {
    endpoint: 'get /search',
    about:
      'Find ids by name, alias, code or UN symbol, in any script, unfinished or with a typo. Begin here; then use `entity` with an id.',
    defaults: { limit: 10 },
  },
  list_entities: {
    endpoint: 'get /entities',
    about:
      'List entities of some kinds, sorted by name, degree or start; or read several at once by `ids`, or by codes of other systems (`externalIds`: wikidata:Q423, m49:408).',
    defaults: { limit: 10 },
  },
  entity: {
    endpoint: 'get /entities/{id}',
    about:
      'One entity: its properties, each with the claims behind it and whether they are disputed, and what is measured of it over time.',
  },
  relations: {
    endpoint: 'get /entities/{id}/relations',
    about:
      'What an entity is connected to: counts by type first, then relationships, the newest first. Narrow by `types`, `kinds`, `direction`. `include: "claims"` brings the claims to cite.',
    defaults: { limit: 10 },
  },
  relation: {
    endpoint: 'get /relations/{id}',
    about: 'One relationship in words, with its dates, the claims behind it and those that dispute it.',
  },
  neighbourhood: {
    endpoint: 'get /entities/{id}/ego',
    about: 'The neighbourhood of an entity, one to three hops, and where something was left out.',
    defaults: { limit: 20, each: 10 },
  },
  paths: {
    endpoint: 'get /paths',
    about: 'The shortest paths between two entities, each hop dated, with the ids of its claims.',
    defaults: { k: 3 },
  },
  dyad: {
    endpoint: 'get /dyads/{a}/{b}',
    about:
      'Everything about a pair of entities: direct relationships, shared relationships, votes in common, sanctions on both, a common timeline.',
    defaults: { each: 3 },
  },
  timeline: {
    endpoint: 'get /timeline',
    about: 'Dated events and relationships in order, of everything or of some entities (`ids`).',
    defaults: { limit: 15 },
  },
  claims: {
    endpoint: 'get /claims',
    about:
      'Claims: what each source says, with its locator. Filter by entity (`about`), relationship (`relation`), source (`sources`), `locator`, `mode`, or the person it is attributed to (`attributedTo`). Denials are only here.',
    defaults: { limit: 10 },
  },
  claim: {
    endpoint: 'get /claims/{id}',
    about:
      'One claim to cite: its sentence, source, locator and attribution, what contradicts it, and the relationships it supports.',
  },
  contested: {
    endpoint: 'get /contested',
    about: 'Where sources disagree: the contradicting claims side by side.',
    defaults: { limit: 10 },
  },
  resolutions: {
    endpoint: 'get /resolutions',
    about:
      'Resolutions of the United Nations, with how many measures each imposes and how many are still in force.',
    defaults: { limit: 10 },
  },
  effects: {
    endpoint: 'get /resolutions/{id}/effects',
    about: 'What one resolution constrains, exempts and lists, until when, and what supersedes it.',
  },
  what_if: {
    endpoint: 'post /what-if',
    about:
      'What would be freed, and what would still be bound, if resolutions or measures were lifted. Changes nothing.',
  },
  centrality: {
    endpoint: 'get /analysis/centrality',
    about: 'Which entities are central, by one of several measures, in the filtered graph.',
    defaults: { limit: 10 },
  },
  communities: {
    endpoint: 'get /analysis/communities',
    about: 'Groups of entities that are connected to one another more than to the rest.',
    defaults: { limit: 10, each: 10 },
  },
  sources: {
    endpoint: 'get /sources',
    about: 'The sources, with how many claims each has.',
    defaults: { limit: 10 },
  },
  source: {
    endpoint: 'get /sources/{id}',
    about: 'One source, with how many claims, entities and relationships it supports.',
  },
  vocabulary: {
    endpoint: 'get /schema',
    about:
      'The kinds of entities and types of relationships, and what connects what. Read it before `cypher`.',
    defaults: { maxCharacters: 20_000 },
  },
  counts: {
    endpoint: 'get /stats',
    about: 'How many entities of each kind, relationships of each type, claims and sources there are.',
  },
  cypher: {
    endpoint: 'post /cypher',
    about:
      'A read-only query in Cypher, for what no other tool can do. Entities have the label of their kind, `id`, `name` and day numbers `fromMin` to `toMax`; put values in `parameters`. Add LIMIT.',
    defaults: { limit: 20 },
  },
};

export interface Tool {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly about: string;
  readonly defaults: Readonly<Record<string, unknown>>;
}

export function tools(): Tool[] {
  return Object.entries(TOOLS).map(([name, { endpoint: at, about, defaults = {} }]) => {
    const endpoint = ENDPOINTS.find(({ method, path }) => `${method} ${path}` === at);
    if (!endpoint) throw new Error(`the tool ${name} is of no endpoint: ${at}`);
    return { name, endpoint, about, defaults };
  });
}
