/**
 * What the view leaves of what was loaded: which things and relationships are shown, which of them are valid at its time,
 * and how many of each sort there are. Pure; network, table, legend and timeline all read this one answer, so that they
 * cannot disagree.
 */
import type { Relation } from '../../../src/features/common/contract.ts';
import type { Graph, GraphNode } from '../../../src/features/graph/contract.ts';
import { certainly, inRange, possibly } from '../../../src/model/bounds.ts';
import type { Family } from '../../../src/model/families.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../src/model/relationship-types.ts';
import type { View } from './view.ts';

export interface ShownNode {
  readonly node: GraphNode;
  /** Has begun by the view's time. */
  readonly valid: boolean;
  /** Has ended before it. */
  readonly ended: boolean;
}

export interface ShownEdge {
  readonly edge: Relation;
  readonly valid: boolean;
  /** It bears against its target. */
  readonly against: boolean;
}

/** Of how many there are, how many are shown and valid. */
export interface Count {
  readonly shown: number;
  readonly all: number;
}

export interface Shown {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
  readonly counts: {
    readonly kinds: ReadonlyMap<Kind, Count>;
    readonly families: ReadonlyMap<Family, Count>;
    readonly types: ReadonlyMap<RelationshipType, Count>;
    readonly against: Count;
    readonly disputed: Count;
    readonly things: Count;
    readonly relationships: Count;
  };
}

/** Whether an edge bears against its target; rows of coded event data carry their own sign. */
export function isAgainst(edge: Relation): boolean {
  const { sign } = RELATIONSHIP_TYPES[edge.type];
  return (sign === 'row' ? Number(edge.properties.sign ?? 0) : sign) < 0;
}

/** Whether a thing has begun by the view's time: one that has ended stays, marked so. */
function hasBegun(node: GraphNode, { time, certainty }: View): boolean {
  if (time.is === 'all') return true;
  const begun = certainty === 'certainly' ? node.fromMax : node.fromMin;
  return begun <= (time.is === 'day' ? time.day : time.to);
}

function hasEnded(node: GraphNode, { time }: View): boolean {
  return time.is !== 'all' && node.toMax < (time.is === 'day' ? time.day : time.from);
}

/** Whether a relationship is true at the view's time. */
export function isTrueAt(edge: Relation, { time, certainty }: View): boolean {
  switch (time.is) {
    case 'all':
      return true;
    case 'day':
      return certainty === 'certainly' ? certainly(edge, time.day) : possibly(edge, time.day);
    case 'range':
      return inRange(edge, RELATIONSHIP_TYPES[edge.type].temporal, time.from, time.to, certainty);
  }
}

class Counter<K> {
  readonly counts = new Map<K, Count>();
  add(key: K, shown: boolean): void {
    const { shown: before, all } = this.counts.get(key) ?? { shown: 0, all: 0 };
    this.counts.set(key, { shown: before + Number(shown), all: all + 1 });
  }
}

/** @param ego the ids that an ego view leaves; nothing where there is none. */
export function shownOf(graph: Pick<Graph, 'nodes' | 'edges'>, view: View, ego?: ReadonlySet<string>): Shown {
  const [kinds, families, types] = [
    new Counter<Kind>(),
    new Counter<Family>(),
    new Counter<RelationshipType>(),
  ];
  const sorts = new Counter<'against' | 'disputed' | 'things' | 'relationships'>();
  const hiddenKinds = new Set(view.hiddenKinds);
  const hidden = new Set(view.hidden);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  /** Neither taken out by hand nor outside an ego view. */
  const within = (id: string) => !hidden.has(id) && (!ego || ego.has(id));
  const drawn = (valid: boolean) => valid || view.outside === 'outlined';

  const nodes: ShownNode[] = [];
  const begun = new Map<string, boolean>();
  for (const node of graph.nodes) {
    const valid = hasBegun(node, view);
    const on = within(node.id) && !hiddenKinds.has(node.kind);
    kinds.add(node.kind, valid && on);
    sorts.add('things', valid && on);
    if (node.disputed.length > 0) sorts.add('disputed', valid && on);
    if (!on || !drawn(valid)) continue;
    begun.set(node.id, valid);
    nodes.push({ node, valid, ended: hasEnded(node, view) });
  }

  const edges: ShownEdge[] = [];
  for (const edge of graph.edges) {
    if (!ids.has(edge.from) || !ids.has(edge.to)) continue;
    const [from, to] = [begun.get(edge.from), begun.get(edge.to)];
    const { family } = RELATIONSHIP_TYPES[edge.type];
    const valid = from === true && to === true && isTrueAt(edge, view);
    const against = isAgainst(edge);
    const on =
      from !== undefined &&
      to !== undefined &&
      !view.hiddenFamilies.includes(family) &&
      !view.hiddenTypes.includes(edge.type) &&
      (view.only !== 'against' || against) &&
      (view.only !== 'disputed' || edge.disputed);
    families.add(family, valid && on);
    types.add(edge.type, valid && on);
    sorts.add('relationships', valid && on);
    if (against) sorts.add('against', valid && on);
    if (edge.disputed) sorts.add('disputed', valid && on);
    if (on && drawn(valid)) edges.push({ edge, valid, against });
  }

  const none = { shown: 0, all: 0 };
  const sort = (name: 'against' | 'disputed' | 'things' | 'relationships') => sorts.counts.get(name) ?? none;
  return {
    nodes,
    edges,
    counts: {
      kinds: kinds.counts,
      families: families.counts,
      types: types.counts,
      against: sort('against'),
      disputed: sort('disputed'),
      things: sort('things'),
      relationships: sort('relationships'),
    },
  };
}
