/** The target of a claim: the relationship it supports, otherwise its subject. Pure. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Kind } from '../../../../src/model/kinds.ts';
import type { RelationshipType } from '../../../../src/model/relationship-types.ts';

export type Target =
  | { readonly is: 'relationship'; readonly id: string; readonly type: RelationshipType }
  | { readonly is: 'thing'; readonly id: string; readonly kind: Kind; readonly also: string | undefined };

/** @returns a function from a claim to its target in the graph; undefined if it has none */
export function targetsIn({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>) {
  const things = new Map(nodes.map((node) => [node.id, node]));
  const relationships = new Map(edges.flatMap((edge) => edge.claims.map((id) => [id, edge] as const)));
  return ({ id, subject }: Pick<Claim, 'id' | 'subject'>): Target | undefined => {
    const edge = relationships.get(id);
    if (edge) return { is: 'relationship', id: edge.id, type: edge.type };
    const thing = things.get(subject);
    return thing && { is: 'thing', id: thing.id, kind: thing.kind, also: thing.also };
  };
}
