/**
 * The graph as numbers in flat arrays, with one edge for each connected pair. Names and ids are resolved once here,
 * because the annealing runs hundreds of thousands of steps.
 */
import { KINDS, type Kind } from '../model/kinds.ts';
import { closenessOf } from './closeness.ts';
import { nodeRadius } from './node-radius.ts';
import { rankOf } from './rank.ts';

export interface LayoutNode {
  readonly id: string;
  readonly kind: string;
  /** The second label, such as Summit or Leader. */
  readonly also?: string | undefined;
  /** The display name. Defaults to the id. */
  readonly name?: string | undefined;
  /** The first possible day as yyyymmdd; 0 or undefined if undated. */
  readonly from?: number | undefined;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly type?: string | undefined;
}

export interface LayoutGraph {
  readonly entities: readonly LayoutNode[];
  readonly relationships: readonly LayoutEdge[];
}

export interface CompactGraph {
  /** The number of nodes, and of connected pairs. */
  readonly nodes: number;
  readonly pairs: number;
  readonly ids: readonly string[];
  readonly indexById: ReadonlyMap<string, number>;
  readonly kinds: readonly string[];
  readonly also: readonly (string | undefined)[];
  readonly names: readonly string[];
  /** First possible day as yyyymmdd, 0 if undated. */
  readonly days: Float64Array;
  readonly ranks: Float64Array;
  /** In units. */
  readonly radii: Float64Array;
  /** The neighbours of each node, ascending. */
  readonly neighbours: readonly Int32Array[];
  /** The ends of each pair, the smaller number first. */
  readonly pairFrom: Int32Array;
  readonly pairTo: Int32Array;
  /** The pairs of each node. */
  readonly pairsOf: readonly Int32Array[];
  /** How much closer than usual the ends of each pair are placed; 1 is the default. */
  readonly closeness: Float64Array;
  /** The relationships between known nodes, with their types. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly type: string }[];
}

/** Nodes are numbered in the order of their ids, whatever the order of the input. */
export function buildCompactGraph({ entities, relationships }: LayoutGraph): CompactGraph {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const indexById = new Map(ids.map((id, at) => [id, at]));
  const nodes = ids.length;
  const edges = relationships.flatMap(({ from, to, type = '' }) => {
    const [a, b] = [indexById.get(from), indexById.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, type }];
  });
  const closest = new Map<number, number>();
  for (const { from, to, type } of edges) {
    const key = Math.min(from, to) * nodes + Math.max(from, to);
    closest.set(key, Math.max(closest.get(key) ?? 0, closenessOf(type)));
  }
  const keys = [...closest.keys()].sort((a, b) => a - b);
  const pairFrom = Int32Array.from(keys, (key) => Math.floor(key / nodes));
  const pairTo = Int32Array.from(keys, (key) => key % nodes);
  const pairsOf: number[][] = ids.map(() => []);
  const neighbours: number[][] = ids.map(() => []);
  for (const [pair, key] of keys.entries()) {
    const [a, b] = [Math.floor(key / nodes), key % nodes];
    pairsOf[a]?.push(pair);
    pairsOf[b]?.push(pair);
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const degree = (at: number) => neighbours[at]?.length ?? 0;
  return {
    nodes,
    pairs: keys.length,
    ids,
    indexById,
    kinds: sorted.map(({ kind }) => kind),
    also: sorted.map(({ also }) => also),
    names: sorted.map(({ id, name }) => name ?? nameFromId(id)),
    days: Float64Array.from(sorted, ({ from }) => from ?? 0),
    ranks: Float64Array.from(sorted, ({ kind, also }, at) =>
      isKind(kind) ? rankOf(kind, also, degree(at)) : LEAST_RANK,
    ),
    radii: Float64Array.from(sorted, ({ kind }, at) => nodeRadius(kind, degree(at))),
    neighbours: neighbours.map((list) => Int32Array.from(list).sort()),
    pairFrom,
    pairTo,
    pairsOf: pairsOf.map((list) => Int32Array.from(list)),
    closeness: Float64Array.from(keys, (key) => closest.get(key) ?? 1),
    edges,
  };
}

const LEAST_RANK = 34;

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);

const nameFromId = (id: string) => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

/** The neighbours of a node; empty for an unknown number. */
export const neighboursOf = (compact: CompactGraph, node: number): Int32Array =>
  compact.neighbours[node] ?? NO_NEIGHBOURS;
const NO_NEIGHBOURS = new Int32Array(0);
