/**
 * A loaded graph by places instead of ids, made once for each: a filter that is switched then looks at numbers, and fifty
 * thousand relationships are gone through between two frames.
 */
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph } from '../../../src/features/graph/contract.ts';
import { RELATIONSHIP_TYPE_NAMES, RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';

type GraphParts = Pick<Graph, 'nodes' | 'edges'>;

/** Parallel to the graph's edges. */
export interface GraphIndex {
  /** Places of both ends among the nodes; −1 where the graph has no such node. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Place of the type in the vocabulary. */
  readonly type: Uint8Array;
  /** 1 where it bears against its target. */
  readonly against: Uint8Array;
  /** The number of the pair that it joins, whichever way: lines between the same two share it. */
  readonly pair: Int32Array;
  readonly pairs: number;
}

const made = new WeakMap<
  GraphParts['edges'],
  { readonly nodes: GraphParts['nodes']; readonly index: GraphIndex }
>();

export function indexOf({ nodes, edges }: GraphParts): GraphIndex {
  const known = made.get(edges);
  if (known?.nodes === nodes) return known.index;
  const index = makeIndex(nodes, edges);
  made.set(edges, { nodes, index });
  return index;
}

const PLACE_OF_TYPE = new Map(RELATIONSHIP_TYPE_NAMES.map((name, at) => [name, at]));

function makeIndex(nodes: GraphParts['nodes'], edges: GraphParts['edges']): GraphIndex {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const ends = () => new Int32Array(edges.length);
  const [from, to, pair] = [ends(), ends(), ends()];
  const [type, against] = [new Uint8Array(edges.length), new Uint8Array(edges.length)];
  const pairs = new Map<number, number>();
  for (const [at, edge] of edges.entries()) {
    const [a, b] = [places.get(edge.from) ?? -1, places.get(edge.to) ?? -1];
    from[at] = a;
    to[at] = b;
    type[at] = PLACE_OF_TYPE.get(edge.type) ?? 0;
    against[at] = Number(isAgainst(edge));
    const key = Math.min(a, b) * nodes.length + Math.max(a, b);
    const number = pairs.get(key) ?? pairs.size;
    pairs.set(key, number);
    pair[at] = number;
  }
  return { from, to, type, against, pair, pairs: pairs.size };
}

/** Whether an edge bears against its target; rows of coded event data carry their own sign. */
function isAgainst(edge: Relation): boolean {
  const { sign } = RELATIONSHIP_TYPES[edge.type];
  return (sign === 'row' ? Number(edge.properties.sign ?? 0) : sign) < 0;
}
