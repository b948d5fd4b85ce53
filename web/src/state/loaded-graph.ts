/** Merges expanded neighbours into the graph and computes ego views. Pure. */
import type { Failure } from '../../../src/client/failure.ts';
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import type { Neighbour, RelationsAnswer } from '../../../src/features/relations/contract.ts';
import { shownFrom } from '../../../src/model/attestation.ts';
import { HIGH, LOW } from '../../../src/model/days.ts';
import type { View } from './view.ts';
import { expansionKey } from './view-values.ts';

/** The loaded pages of an expansion. */
export interface Neighbours {
  readonly pages: readonly RelationsAnswer[];
  readonly failure: Failure | undefined;
  readonly loading: boolean;
}

/** By the key of the expansion. */
export type NeighboursByKey = ReadonlyMap<string, Neighbours>;

/** The dossier with the neighbours of the view's expansions. Existing entities keep the dossier's data. */
export function withExpansions(
  graph: Graph,
  expansions: View['expansions'],
  neighbours: NeighboursByKey,
): Graph {
  if (expansions.length === 0) return graph;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const broughtIn = new Set<string>();
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  for (const expansion of expansions) {
    const { pages = [] } = neighbours.get(expansionKey(expansion)) ?? {};
    const items = pages.slice(0, expansion.pages).flatMap((page) => page.items);
    for (const { relation, other } of items) {
      const known = nodes.get(other.id);
      if (known === undefined) nodes.set(other.id, neighbourNode(relation, other));
      else if (broughtIn.has(other.id)) nodes.set(other.id, withAttestation(relation, known));
      if (known === undefined) broughtIn.add(other.id);
      edges.set(relation.id, relation);
    }
  }
  return { ...graph, nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** A neighbour as a node. Its dates come from the relationship; its position is computed later. */
function neighbourNode(relation: Relation, other: Neighbour['other']): GraphNode {
  return withAttestation(relation, {
    id: other.id,
    kind: other.kind,
    ...(other.also !== undefined && { also: other.also }),
    name: other.name,
    aliases: [],
    fromMin: LOW,
    fromMax: HIGH,
    toMin: LOW,
    toMax: HIGH,
    knownFrom: relation.knownFrom,
    disputed: [],
    properties: {},
    degree: other.degree,
  });
}

function withAttestation(relation: Relation, node: GraphNode): GraphNode {
  const attestedFrom = Math.min(node.attestedFrom ?? HIGH, shownFrom(relation));
  return { ...node, fromMax: attestedFrom, attestedFrom };
}

/** Ids within the ego depth of an entity, including itself. */
export function egoOf(edges: readonly Relation[], ego: NonNullable<View['ego']>): ReadonlySet<string> {
  const found = new Set([ego.id]);
  let edge: readonly string[] = [ego.id];
  for (let step = 0; step < ego.depth; step++) {
    const frontier = new Set(edge);
    const next = new Set<string>();
    for (const { from, to } of edges) {
      if (frontier.has(from) && !found.has(to)) next.add(to);
      if (frontier.has(to) && !found.has(from)) next.add(from);
    }
    for (const id of next) found.add(id);
    edge = [...next];
  }
  return found;
}
