/**
 * The page's requests as queries. Each carries the sources and the date of knowledge of the perspective. The key of a
 * request contains its parameters, so both cannot differ.
 */
import type { Answer } from '../../../src/client/answers.ts';
import type { CallArguments, CallName } from '../../../src/client/calls.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import { GRAPH_FIELDS } from '../state/fields/graph-fields.ts';
import { type Perspective, sourceParameters } from '../state/perspective.ts';
import type { View } from '../state/view.ts';
import type { Expansion } from '../state/view-values.ts';
import { client } from './client.ts';
import { query } from './query-client.ts';

/** A request for one response. */
export const apiQuery = <N extends CallName>(name: N, parameters: CallArguments[N]) =>
  query<Answer<N>>([name, parameters], (signal) => client.ask(name, parameters, signal));

export interface LoadedGraph {
  readonly graph: Graph;
  readonly at: Date;
}

/** The dossier for all dates, limited to the selected sources and to what was known on a day, with added entities. */
export function graphQuery(view: Perspective & Pick<View, 'added'>) {
  const parameters = { ...sourceParameters(view), ...GRAPH_FIELDS.added.parameters(view.added) };
  return query(
    ['graph', parameters],
    async (signal): Promise<LoadedGraph> => ({
      graph: await client.ask('graph', parameters, signal),
      at: new Date(),
    }),
  );
}

/** One page of an entity's neighbours, for one relationship type and direction. */
export const neighboursQuery = (
  { of, type, direction }: Expansion,
  perspective: Perspective,
  cursor: string | undefined,
) => ({
  ...apiQuery('relations', {
    ...sourceParameters(perspective),
    id: of,
    types: type,
    limit: 50,
    direction: direction === 'both' ? undefined : direction,
    cursor,
  }),
  // An expansion that is undone and repeated adds the same neighbours at once.
  gcTime: Number.POSITIVE_INFINITY,
});

export const entityQuery = (id: string, perspective: Perspective) =>
  apiQuery('entity', { ...sourceParameters(perspective), id });

export const relationQuery = (id: string, perspective: Perspective) =>
  apiQuery('relation', { ...sourceParameters(perspective), id });

/** What claims are about: an entity, a source, or properties. */
type ClaimFilter =
  | { readonly about: string }
  | { readonly sources: string; readonly locator?: string }
  | { readonly predicates: readonly string[] };

/** All claims about an entity, of a source, or with some predicates, up to `MAX_PAGES` pages of each. */
export function claimsQuery(filter: ClaimFilter, perspective: Perspective) {
  const parameters = { ...sourceParameters(perspective), ...filter };
  return query(['claims', parameters], async (signal): Promise<Claim[]> => {
    if (!('predicates' in parameters)) return getClaims(parameters, signal);
    const { predicates, ...others } = parameters;
    const each = predicates.map((predicate) => getClaims({ ...others, predicate }, signal));
    return (await Promise.all(each)).flat();
  });
}

/** Nobody reads more pages than this. */
const MAX_PAGES = 10;

async function getClaims(parameters: CallArguments['claims'], signal: AbortSignal): Promise<Claim[]> {
  const claims: Claim[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.ask('claims', { ...parameters, limit: 200, cursor }, signal);
    claims.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return claims;
}

export type SearchScope = 'all' | 'entities';

/** Entities ignore the perspective, because selecting a hit shows it again. Claims are limited to it. */
export const searchParameters = (text: string, scope: SearchScope, perspective: Perspective) => ({
  q: text,
  in: scope,
  ...(scope === 'all' && sourceParameters(perspective)),
});

/** Entities and claims that match a text, best first. */
export async function getHits(
  { q, in: scope, ...sources }: ReturnType<typeof searchParameters>,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const entities = { q, limit: 40 };
  if (Object.values(sources).every((value) => value === undefined))
    return client.ask('search', { ...entities, in: scope }, signal);
  const [found, { claims }] = await Promise.all([
    client.ask('search', { ...entities, in: 'entities' }, signal),
    client.ask('search', { ...entities, in: 'claims', limit: 10, ...sources }, signal),
  ]);
  return { ...found, ...(claims && { claims }) };
}

export const hitsQuery = (parameters: ReturnType<typeof searchParameters>) =>
  query(['hits', parameters], (signal) => getHits(parameters, signal));

/** The sources, at most 200. */
export const sourcesQuery = () => apiQuery('sources', { limit: 200 });

/** Labels, types and properties for completion. */
export const schemaQuery = () => apiQuery('schema', {});
