/** The explorer's way to the API: the client of the house, its answers read by a worker, each question under the view's word. */
import { Client } from '../../../src/client/client.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import type { EntityAnswer } from '../../../src/features/entities/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { RelationAnswer, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import type { EffectsAnswer } from '../../../src/features/resolutions/contract.ts';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import type { Source } from '../../../src/features/sources/contract.ts';
import type { Expansion } from '../state/view.ts';
import { parseResponse } from './answers.ts';
import { isRestricted, perspectiveParameters, type SourcePerspective } from './perspective.ts';
import { storedToken } from './token.ts';

export const client = new Client({ server: '', read: parseResponse, token: storedToken });

/**
 * The dossier at all times, as far as was known on a day and by the word of some sources.
 * @param added ids of things that are to be there as well
 */
export const getGraph = (
  perspective: SourcePerspective,
  added: readonly string[],
  signal: AbortSignal,
): Promise<Graph> =>
  client.ask('graph', { ...perspectiveParameters(perspective), with: added.join(',') || undefined }, signal);

/** One page of a thing's neighbours of one type and direction. */
export const getNeighbours = (
  { of, type, direction }: Expansion,
  perspective: SourcePerspective,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<RelationsAnswer> =>
  client.ask(
    'relations',
    {
      ...perspectiveParameters(perspective),
      id: of,
      types: type,
      limit: 50,
      direction: direction === 'both' ? undefined : direction,
      cursor,
    },
    signal,
  );

export const getEntity = (
  id: string,
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<EntityAnswer> => client.ask('entity', { ...perspectiveParameters(perspective), id }, signal);

/** The first page of an entity's relationships, the claims along; counts are of all of them. */
export const getRelations = (
  id: string,
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<RelationsAnswer> =>
  client.ask(
    'relations',
    { ...perspectiveParameters(perspective), id, include: 'claims', limit: 200 },
    signal,
  );

export const getRelation = (
  id: string,
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<RelationAnswer> => client.ask('relation', { ...perspectiveParameters(perspective), id }, signal);

/** What a resolution binds. */
export const getEffects = (
  id: string,
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<EffectsAnswer> => client.ask('effects', { ...perspectiveParameters(perspective), id }, signal);

/** More pages than this would be no longer something to read. */
const MAX_PAGES = 10;

/** All claims about a thing, all that a source says, or all of one sort: page by page, as far as a person would read. */
export async function getClaims(
  of:
    | { readonly about: string }
    | { readonly sources: string; readonly locator?: string }
    | { readonly predicate: string },
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.ask(
      'claims',
      { ...perspectiveParameters(perspective), ...of, limit: 200, cursor },
      signal,
    );
    claims.push(...answer.items);
    cursor = answer.next;
    if (cursor === undefined) break;
  }
  return claims;
}

/**
 * Entities and claims that a text finds, best first. Entities are found whatever the view leaves out, since finding one
 * brings it back; of claims only those of the view's sources and day.
 */
export async function getHits(
  text: string,
  scope: 'all' | 'entities',
  perspective: SourcePerspective,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const parameters = { q: text, limit: 40 };
  if (scope === 'entities' || !isRestricted(perspective))
    return client.ask('search', { ...parameters, in: scope }, signal);
  const [entities, { claims }] = await Promise.all([
    client.ask('search', { ...parameters, in: 'entities' }, signal),
    client.ask(
      'search',
      { ...parameters, in: 'claims', limit: 10, ...perspectiveParameters(perspective) },
      signal,
    ),
  ]);
  return { ...entities, ...(claims && { claims }) };
}

/** Every source, as far as a person would go through them. */
export async function getSources(signal: AbortSignal): Promise<Source[]> {
  return (await client.ask('sources', { limit: 200 }, signal)).items;
}
