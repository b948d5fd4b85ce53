/** Finds paths: their entities by one bounded query, then the relationships of each hop. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Relation } from '../common/contract.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { entityRefOf, relationOf } from '../common/rows.ts';
import { entitiesByIds } from '../entities/queries.ts';
import { edgesBetween } from '../graph/queries.ts';
import { relationById } from '../relations/relation-by-id.ts';
import { MOST_OF_A_HOP, type Path, type PathsQuery } from './contract.ts';

/** A body, treaty or list with more members than this is a shortcut that says little. */
const MOST_MEMBERS = 40;
/** Paths of the shortest lengths that are found, as in `cypher/queries/paths/shortest.cypher`. */
export const LOOKED_AT = 48;

const SHORTEST = cypherFile('queries/paths/shortest');
const THROUGH_ALL = cypherFile('queries/paths/through-all');
const row = z.object({ ids: z.array(z.string()), edges: z.array(z.string()), weight: z.int() });
/** One path: its entities, and of each hop one relationship. */
export type FoundPath = z.infer<typeof row>;

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly types: readonly string[];
  readonly avoidTypes: readonly string[];
  readonly avoidKinds: readonly string[];
  readonly hubs: PathsQuery['hubs'];
  readonly bulk: PathsQuery['bulk'];
}

/**
 * The shortest paths first; of equal length, the one through less connected entities. Each sequence of entities once, and
 * none with an entity twice.
 */
export async function findPaths(
  tx: Reading,
  pathQuery: PathQuery,
  perspective: Perspective,
): Promise<FoundPath[]> {
  const query = pathQuery.bulk === 'use' ? THROUGH_ALL : SHORTEST;
  const rows = await tx.read(
    query,
    parametersFor(query, perspective, {
      from: pathQuery.from,
      to: pathQuery.to,
      maxLength: pathQuery.maxLength,
      only: [...pathQuery.types],
      avoid: [...pathQuery.avoidTypes],
      avoidKinds: [...pathQuery.avoidKinds],
      hubs: pathQuery.hubs === 'use',
      mostMembers: MOST_MEMBERS,
    }),
    row,
  );
  const foundPaths = new Map(
    rows
      .filter(({ ids }) => new Set(ids).size === ids.length)
      .map((found) => [found.ids.join(' '), found] as const),
  );
  return [...foundPaths]
    .sort(([a, x], [b, y]) => x.ids.length - y.ids.length || x.weight - y.weight || (a < b ? -1 : 1))
    .map(([, found]) => found);
}

/** The paths with their entities, and for each hop all relationships in the perspective. */
export async function toPaths(
  tx: Reading,
  foundPaths: readonly FoundPath[],
  { types, avoidTypes }: Pick<PathQuery, 'types' | 'avoidTypes'>,
  perspective: Perspective,
): Promise<Path[]> {
  const entities = await entitiesByIds(
    tx,
    foundPaths.flatMap(({ ids }) => ids),
  );
  const edgesByPair = new Map<string, Relation[]>();
  const addEdge = (edge: Relation) => {
    const pair = pairOf(edge.from, edge.to);
    edgesByPair.set(pair, [...(edgesByPair.get(pair) ?? []), edge]);
  };
  for (const edge of await edgesBetween(tx, perspective, [...entities.values()], types)) {
    if (!avoidTypes.includes(edge.type)) addEdge(edge);
  }
  // Rows of coded event data are too many to read between two entities: only the one that was found is returned.
  for (const { ids, edges } of foundPaths) {
    for (const [index, edge] of edges.entries()) {
      if (edgesByPair.has(pairOf(ids[index] ?? '', ids[index + 1] ?? ''))) continue;
      const row = await relationById(tx, edge, perspective);
      if (row !== undefined) addEdge(relationOf(row, perspective.knownAt));
    }
  }
  return foundPaths.map(({ ids }) => ({
    length: ids.length - 1,
    entities: ids.flatMap((id) => entities.get(id) ?? []).map(entityRefOf),
    hops: ids.slice(1).map((to, index) => {
      const from = ids[index] ?? '';
      const all = edgesByPair.get(pairOf(from, to)) ?? [];
      const relations = all.slice(0, MOST_OF_A_HOP);
      return { from, to, relations, showing: relations.length, total: all.length };
    }),
  }));
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
