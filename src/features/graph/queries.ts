/** Reads the drawn graph: its nodes, then the edges between them, in one transaction so that they fit together. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Relation } from '../common/contract.ts';
import { entityParameters, type Filter, filterParameters } from '../common/filter.ts';
import { entityOf, entityRow, positionOf, relationOf, relationRow } from '../common/rows.ts';
import type { GraphNode } from './contract.ts';

const NODES = cypherFile('queries/graph/nodes');
const EDGES = cypherFile('queries/graph/edges.generated');

/** What one picture holds; a browser draws this much at once. */
export const MOST_NODES = 5_000;
export const MOST_EDGES = 50_000;

const nodeRow = entityRow.extend({ degree: z.int(), said: z.boolean() });

export async function graphNodes(
  tx: Reading,
  filter: Filter,
  kinds: readonly string[],
): Promise<{ node: GraphNode; said: boolean }[]> {
  const rows = await tx.read(
    NODES,
    { ...entityParameters(filter), kinds: [...kinds], sources: [...filter.sources], limit: MOST_NODES + 1 },
    nodeRow,
  );
  return rows.map((row) => ({
    node: { ...entityOf(row, filter.asOf?.last), ...positionOf(row), degree: row.degree },
    said: row.said,
  }));
}

export async function edgesBetween(
  tx: Reading,
  filter: Filter,
  ids: readonly string[],
  types: readonly string[],
): Promise<Relation[]> {
  const parameters = { ...filterParameters(filter), ids: [...ids], types: [...types], limit: MOST_EDGES + 1 };
  const rows = await tx.read(EDGES, parameters, relationRow);
  return rows.map((row) => relationOf(row, filter.knownAt));
}
