/** Reads the drawn graph: its nodes, then the edges between them, in one transaction so that they fit together. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Relation } from '../common/contract.ts';
import { entityParameters, type Filter, filterParameters } from '../common/filter.ts';
import { type EntityRow, entityOf, entityRow, positionOf, relationRow } from '../common/rows.ts';
import type { DegreeRow } from '../entities/queries.ts';
import { shownRelations } from '../relations/shown.ts';
import type { GraphNode } from './contract.ts';

const NODES = cypherFile('queries/graph/nodes');
const EDGES = cypherFile('queries/graph/edges.generated');

/** What one picture holds; a browser draws this much at once. */
export const MOST_NODES = 5_000;
export const MOST_EDGES = 50_000;

const nodeRow = entityRow.extend({ degree: z.int(), said: z.boolean() });
export type NodeRow = z.infer<typeof nodeRow>;

export async function graphNodes(tx: Reading, filter: Filter, kinds: readonly string[]): Promise<NodeRow[]> {
  return tx.read(
    NODES,
    { ...entityParameters(filter), kinds: [...kinds], sources: [...filter.sources], limit: MOST_NODES + 1 },
    nodeRow,
  );
}

export function nodeOf(row: DegreeRow, filter: Filter): GraphNode {
  return { ...entityOf(row, filter.asOf?.last), ...positionOf(row), degree: row.degree };
}

export async function edgesBetween(
  tx: Reading,
  filter: Filter,
  ends: readonly EntityRow[],
  types: readonly string[],
): Promise<Relation[]> {
  const byId = new Map(ends.map((row) => [String(row.entity.id), row]));
  const parameters = {
    ...filterParameters(filter),
    ids: [...byId.keys()],
    types: [...types],
    limit: MOST_EDGES + 1,
  };
  const rows = await tx.read(EDGES, parameters, relationRow);
  const shown = await shownRelations(tx, rows, filter, (id) => byId.get(id));
  return shown.map(({ relation }) => relation);
}
