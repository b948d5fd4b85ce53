/**
 * Applies the view's filters to the loaded graph: what is shown, what is valid at the selected time, and counts. Pure.
 * Network, table, legend and timeline all use this result, so that they agree.
 */
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import type { Family } from '../../../src/model/families.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { presenceOf, type TimePerspective } from '../../../src/model/perspective.ts';
import {
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../src/model/relationship-types.ts';
import { indexOf } from './graph-index.ts';
import { isTrueAt, timePerspectiveOf } from './perspective.ts';
import type { View } from './view.ts';

export interface VisibleNode {
  readonly node: GraphNode;
  /** It has begun by the view's time and not ended before it. People and events do not end. */
  readonly valid: boolean;
  /** It is not valid because it has ended before the view's time. */
  readonly ended: boolean;
  /** Number of distinct neighbours by shown edges. */
  readonly neighbours: number;
}

export interface VisibleEdge {
  readonly edge: Relation;
  readonly valid: boolean;
  /** A negative relationship. */
  readonly against: boolean;
}

/** How many are shown and valid, of all loaded. */
export interface Count {
  readonly shown: number;
  readonly all: number;
}

export interface VisibleGraph {
  readonly nodes: readonly VisibleNode[];
  readonly edges: readonly VisibleEdge[];
  readonly counts: {
    readonly kinds: ReadonlyMap<Kind, Count>;
    readonly families: ReadonlyMap<Family, Count>;
    readonly types: ReadonlyMap<RelationshipType, Count>;
    readonly against: Count;
    readonly disputed: Count;
    readonly entities: Count;
    readonly relationships: Count;
  };
  /** Undated entities that pass the other filters but are hidden at the view's time. */
  readonly undatedHidden: number;
}

/**
 * Whether an entity that has begun is still present at the view's time. People stay after their death. Events stay on a
 * single day after they happened, but must overlap a range. Undated entities have no known end.
 */
function isPresentAt(node: GraphNode, { asOf, certainly }: TimePerspective): boolean {
  if (asOf === undefined || node.attestedFrom !== undefined) return true;
  const remains = node.kind === 'Person' || (node.kind === 'Event' && asOf.single);
  return remains || (certainly ? node.toMin : node.toMax) >= asOf.first;
}

function hasEnded(node: GraphNode, { time }: View): boolean {
  return time.is !== 'all' && node.toMax < (time.is === 'day' ? time.day : time.from);
}

class Tally {
  shown = 0;
  all = 0;
  add(shown: boolean): void {
    this.all++;
    if (shown) this.shown++;
  }
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key) ?? new Tally();
  tallies.set(key, known);
  return known;
}

/** Visibility of an entity. */
const [HIDDEN, OUTLINED, VALID] = [0, 1, 2];

/**
 * @param view only fields whose record says so (`changesData: 'shown'`) may be read here
 * @param ego ids of the ego view; undefined without one
 */
export function visibleGraphOf(
  graph: Pick<Graph, 'nodes' | 'edges'>,
  view: View,
  ego?: ReadonlySet<string>,
): VisibleGraph {
  const index = indexOf(graph);
  const kinds = new Map<Kind, Tally>();
  const families = new Map<Family, Tally>();
  const types = new Map<RelationshipType, Tally>();
  const [against, disputed, entities, relationships] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const hiddenKinds = new Set(view.hiddenKinds);
  const hidden = new Set(view.hidden);
  const onlyEntities = view.onlyEntities.length > 0 ? new Set(view.onlyEntities) : undefined;
  /** Not hidden by hand, inside the ego view, and in `onlyEntities`. */
  const isAllowed = (id: string) =>
    !hidden.has(id) && (!ego || ego.has(id)) && (!onlyEntities || onlyEntities.has(id));
  const { least, most = Number.POSITIVE_INFINITY } = view.degree;
  const outlined = view.outside === 'outlined';
  const perspective = timePerspectiveOf(view);
  let undatedHidden = 0;

  const found: Omit<VisibleNode, 'neighbours'>[] = [];
  const indices: number[] = [];
  const visibility = new Uint8Array(graph.nodes.length);
  for (const [at, node] of graph.nodes.entries()) {
    const presence = presenceOf(node, perspective);
    const valid = presence === 'present' && isPresentAt(node, perspective);
    const on =
      isAllowed(node.id) && !hiddenKinds.has(node.kind) && node.degree >= least && node.degree <= most;
    tallyOf(kinds, node.kind).add(valid && on);
    entities.add(valid && on);
    if (node.disputed.length > 0) disputed.add(valid && on);
    if (on && presence === 'undated') undatedHidden++;
    if (!on || !(valid || (outlined && presence !== 'undated'))) continue;
    visibility[at] = valid ? VALID : OUTLINED;
    found.push({ node, valid, ended: !valid && hasEnded(node, view) });
    indices.push(at);
  }

  const enabledTypes = RELATIONSHIP_TYPE_NAMES.map(
    (type) =>
      !view.hiddenFamilies.includes(RELATIONSHIP_TYPES[type].family) && !view.hiddenTypes.includes(type),
  );
  const ofType = RELATIONSHIP_TYPE_NAMES.map(() => new Tally());
  const edges: VisibleEdge[] = [];
  const neighbours = new Uint32Array(graph.nodes.length);
  const seenPairs = new Uint8Array(index.pairs);
  for (const [at, edge] of graph.edges.entries()) {
    const [from, to, type] = [index.from[at] ?? -1, index.to[at] ?? -1, index.type[at] ?? 0];
    if (from < 0 || to < 0) continue;
    const isAgainst = index.against[at] === 1;
    const valid = visibility[from] === VALID && visibility[to] === VALID && isTrueAt(edge, view);
    const on =
      visibility[from] !== HIDDEN &&
      visibility[to] !== HIDDEN &&
      enabledTypes[type] === true &&
      (view.only !== 'against' || isAgainst) &&
      (view.only !== 'disputed' || edge.disputed);
    ofType[type]?.add(valid && on);
    relationships.add(valid && on);
    if (isAgainst) against.add(valid && on);
    if (edge.disputed) disputed.add(valid && on);
    if (!on || !(valid || outlined)) continue;
    edges.push({ edge, valid, against: isAgainst });
    const pair = index.pair[at] ?? 0;
    if (seenPairs[pair] || from === to) continue;
    seenPairs[pair] = 1;
    neighbours[from] = (neighbours[from] ?? 0) + 1;
    neighbours[to] = (neighbours[to] ?? 0) + 1;
  }
  const nodes = found.map(
    (one, at): VisibleNode => ({ ...one, neighbours: neighbours[indices[at] ?? 0] ?? 0 }),
  );
  for (const [at, type] of RELATIONSHIP_TYPE_NAMES.entries()) {
    const tally = ofType[at];
    if (!tally || tally.all === 0) continue;
    types.set(type, tally);
    const family = tallyOf(families, RELATIONSHIP_TYPES[type].family);
    family.shown += tally.shown;
    family.all += tally.all;
  }
  const counts = { kinds, families, types, against, disputed, entities, relationships };
  return { nodes, edges, counts, undatedHidden };
}
