/** Two things side by side: what joins them directly, and what both have a part in. Pure; from the picture alone. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../../src/features/graph/contract.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';

export interface Shared {
  readonly thing: GraphNode;
  readonly ofA: readonly Relation[];
  readonly ofB: readonly Relation[];
}

export interface Pair {
  readonly a: GraphNode;
  readonly b: GraphNode;
  readonly direct: readonly Relation[];
  /** What both are joined to, the latest first. */
  readonly shared: readonly Shared[];
}

/** @returns nothing where the selection is not of two things of the picture. */
export function pairOf(
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  ids: readonly string[],
): Pair | undefined {
  const things = new Map(nodes.map((node) => [node.id, node]));
  const [a, b] = ids.map((id) => things.get(id));
  if (!a || !b || a === b || ids.length !== 2) return undefined;
  const [toA, toB] = [byOther(edges, a.id), byOther(edges, b.id)];
  const shared = [...toA].flatMap(([id, ofA]): Shared[] => {
    const [thing, ofB] = [things.get(id), toB.get(id)];
    return thing && ofB ? [{ thing, ofA, ofB }] : [];
  });
  const latest = ({ ofA, ofB }: Shared) => Math.max(...[...ofA, ...ofB].map(({ fromMin }) => fromMin));
  return {
    a,
    b,
    direct: [...(toA.get(b.id) ?? [])].sort((x, y) => y.fromMin - x.fromMin),
    shared: shared.sort((x, y) => latest(y) - latest(x) || x.thing.name.localeCompare(y.thing.name)),
  };
}

/** The relationships of a thing by what is at their other end. */
function byOther(edges: readonly Relation[], id: string): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const edge of edges) {
    if (edge.from !== id && edge.to !== id) continue;
    const other = edge.from === id ? edge.to : edge.from;
    found.set(other, [...(found.get(other) ?? []), edge]);
  }
  return found;
}

/** How a relationship reads from one of its ends: "took part in". */
export function readsFrom({ type, from }: Pick<Relation, 'type' | 'from'>, id: string): string {
  const { forward, backward } = RELATIONSHIP_TYPES[type];
  return from === id ? forward : backward;
}

/** "each took part in", or what each does: "Russia hosted, North Korea took part in". */
export function sharedWords({ a, b }: Pair, { ofA, ofB }: Shared): string {
  const phrases = (edges: readonly Relation[], id: string) => [
    ...new Set(edges.map((edge) => readsFrom(edge, id))),
  ];
  const [first, second] = [phrases(ofA, a.id), phrases(ofB, b.id)];
  // "Each" keeps the verb in the singular, in which all phrases are written.
  if (first.join() === second.join()) return `each ${first.join(', ')}`;
  return `${a.name} ${first.join(', ')}; ${b.name} ${second.join(', ')}`;
}
