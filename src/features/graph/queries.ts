/** Reads the drawn graph: its nodes, then the edges between them, in one transaction so that they fit together. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import type { Relation } from '../common/contract.ts';
import { excludedUndatedParameters, type Perspective, parametersFor } from '../common/perspective.ts';
import { type EntityRow, entityOf, entityRow, positionOf, relationRow } from '../common/rows.ts';
import { type DegreeRow, withFilteredProperties } from '../entities/queries.ts';
import { applySourceFilter } from '../relations/apply-source-filter.ts';
import type { Graph, GraphNode } from './contract.ts';

const NODES = cypherFile('queries/graph/nodes');
const COUNT_UNDATED = cypherFile('queries/graph/count-undated');
const EDGES = cypherFile('queries/graph/edges');

/** What one picture holds; a browser draws this much at once. */
export const MOST_NODES = 5_000;
export const MOST_EDGES = 50_000;

const nodeRow = entityRow.extend({ degree: z.int(), said: z.boolean() });
type NodeRow = z.infer<typeof nodeRow>;

/** What is drawn beside the filter of the picture. */
export interface GraphSelection {
  /** Kinds or second labels; empty = all. */
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  /** Ids of entities that are there in any case. */
  readonly named?: readonly string[];
}

async function graphNodes(
  tx: Reading,
  perspective: Perspective,
  { kinds, named = [] }: GraphSelection,
): Promise<NodeRow[]> {
  const own = { kinds: [...kinds], with: [...named], limit: MOST_NODES + 1 };
  return tx.read(NODES, parametersFor(NODES, perspective, own), nodeRow);
}

/** How many entities a graph leaves out since they are undated; nothing where no date is asked for. */
export async function countExcludedUndated(
  tx: Reading,
  perspective: Perspective,
  { kinds, named = [] }: GraphSelection,
): Promise<Graph['undated']> {
  if (perspective.asOf === undefined) return undefined;
  const leftOut = excludedUndatedParameters(perspective);
  if (leftOut === undefined) return { entities: 0 };
  const own = { attestedAfter: leftOut.attestedAfter, kinds: [...kinds], with: [...named] };
  const parameters = parametersFor(COUNT_UNDATED, perspective, own);
  const [row] = await tx.read(COUNT_UNDATED, parameters, z.object({ count: z.int() }));
  return { entities: row?.count ?? 0 };
}

export function nodeOf(row: DegreeRow, perspective: Perspective): GraphNode {
  return { ...entityOf(row, perspective.asOf), ...positionOf(row), degree: row.degree };
}

export async function edgesBetween(
  tx: Reading,
  perspective: Perspective,
  ends: readonly EntityRow[],
  types: readonly string[],
): Promise<Relation[]> {
  const byId = new Map(ends.map((row) => [String(row.entity.id), row]));
  const own = { ids: [...byId.keys()], types: [...types], limit: MOST_EDGES + 1 };
  const rows = await tx.read(EDGES, parametersFor(EDGES, perspective, own), relationRow);
  const shown = await applySourceFilter(tx, rows, perspective, (id) => byId.get(id));
  return shown.map(({ relation }) => relation);
}

/**
 * The drawn graph under a filter: what has a place, and the relationships between. `cut` where more matched than a
 * picture holds.
 */
export async function readGraph(
  tx: Reading,
  perspective: Perspective,
  selection: GraphSelection,
): Promise<Pick<Graph, 'nodes' | 'edges' | 'cut' | 'undated'>> {
  const found = await graphNodes(tx, perspective, selection);
  const rows = found.slice(0, MOST_NODES);
  const between = await edgesBetween(tx, perspective, rows, selection.types);
  const edges = between.slice(0, MOST_EDGES);
  const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const included = rows.filter(({ said, entity }) => said || ends.has(String(entity.id)));
  const nodes = included.map((row) => nodeOf(row, perspective));
  const undated = await countExcludedUndated(tx, perspective, selection);
  return {
    nodes: await withFilteredProperties(tx, nodes, perspective),
    edges,
    cut: { nodes: found.length > MOST_NODES, edges: between.length > MOST_EDGES },
    ...(undated && { undated }),
  };
}
