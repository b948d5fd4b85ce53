/** API requests of the page. Responses are parsed in a worker; every request carries the view's sources and known date. */
import { Client } from '../../../src/client/client.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import type { Source } from '../../../src/features/sources/contract.ts';
import { isRestricted, type Perspective, sourceParameters } from '../state/perspective.ts';
import type { Expansion } from '../state/view-values.ts';
import { parseResponse } from './answers.ts';
import { storedToken } from './token.ts';

export const client = new Client({ server: '', read: parseResponse, token: storedToken });

/**
 * The dossier for all dates, limited to the selected sources and to what was known on a day.
 * @param added ids of entities to include as well
 */
export const getGraph = (
  perspective: Perspective,
  added: readonly string[],
  signal: AbortSignal,
): Promise<Graph> =>
  client.ask('graph', { ...sourceParameters(perspective), with: added.join(',') || undefined }, signal);

/** One page of an entity's neighbours, for one relationship type and direction. */
export const getNeighbours = (
  { of, type, direction }: Expansion,
  perspective: Perspective,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<RelationsAnswer> =>
  client.ask(
    'relations',
    {
      ...sourceParameters(perspective),
      id: of,
      types: type,
      limit: 50,
      direction: direction === 'both' ? undefined : direction,
      cursor,
    },
    signal,
  );

export const getEntity = (id: string, perspective: Perspective, signal: AbortSignal): Promise<EntityAnswer> =>
  client.ask('entity', { ...sourceParameters(perspective), id }, signal);

/** The first page of an entity's relationships with their claims; counts cover all of them. */
export const getRelations = (
  id: string,
  perspective: Perspective,
  signal: AbortSignal,
): Promise<RelationsAnswer> =>
  client.ask('relations', { ...sourceParameters(perspective), id, include: 'claims', limit: 200 }, signal);

export const getRelation = (
  id: string,
  perspective: Perspective,
  signal: AbortSignal,
): Promise<RelationAnswer> => client.ask('relation', { ...sourceParameters(perspective), id }, signal);

/** The measures of a resolution and what they affect. */
export const getEffects = (
  id: string,
  perspective: Perspective,
  signal: AbortSignal,
): Promise<EffectsAnswer> => client.ask('effects', { ...sourceParameters(perspective), id }, signal);

/** Nobody reads more pages than this. */
const MAX_PAGES = 10;

/** All claims about an entity, of a source, or with one predicate, up to `MAX_PAGES` pages. */
export async function getClaims(
  of:
    | { readonly about: string }
    | { readonly sources: string; readonly locator?: string }
    | { readonly predicate: string },
  perspective: Perspective,
  signal: AbortSignal,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.ask(
      'claims',
      { ...sourceParameters(perspective), ...of, limit: 200, cursor },
      signal,
    );
    claims.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return claims;
}

/**
 * Entities and claims that match a text, best first. Entities ignore the view's filters, because selecting a hit shows it
 * again. Claims are limited to the view's sources and known date.
 */
export async function getHits(
  text: string,
  scope: 'all' | 'entities',
  perspective: Perspective,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const parameters = { q: text, limit: 40 };
  if (scope === 'entities' || !isRestricted(perspective))
    return client.ask('search', { ...parameters, in: scope }, signal);
  const [entities, { claims }] = await Promise.all([
    client.ask('search', { ...parameters, in: 'entities' }, signal),
    client.ask(
      'search',
      { ...parameters, in: 'claims', limit: 10, ...sourceParameters(perspective) },
      signal,
    ),
  ]);
  return { ...entities, ...(claims && { claims }) };
}

/** The sources, at most 200. */
export async function getSources(signal: AbortSignal): Promise<Source[]> {
  return (await client.ask('sources', { limit: 200 }, signal)).items;
}
