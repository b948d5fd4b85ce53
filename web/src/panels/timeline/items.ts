/**
 * Timeline items: dated entities, and dated relationships whose ends are undated (an office held, a plan put
 * forward), each in the lane of its kind or family.
 */

import type { Relation } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import type { Bounds } from '../../../../src/model/bounds.ts';
import { HIGH } from '../../../../src/model/days.ts';
import { parseWhen } from '../../../../src/model/edtf.ts';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KINDS, type Kind } from '../../../../src/model/kinds.ts';
import { hasOwnDate } from '../../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES, type Temporal } from '../../../../src/model/relationship-types.ts';
import { formatBounds } from '../../format/bounds.ts';
import { formatDate, formatShortDate } from '../../format/dates.ts';

export const LANES = ['Meetings', 'Sanctions', 'Treaties, offices', 'Proposals, trade'] as const;

/** People and states have no lane, because their dates are lifetimes. */
const LANE_OF_KIND: Readonly<Partial<Record<Kind, number>>> = {
  Event: 0,
  Resolution: 1,
  Measure: 1,
  Treaty: 2,
  Office: 2,
  Organization: 2,
  Proposal: 3,
  Issue: 3,
  Factor: 3,
  Project: 3,
  Activity: 3,
};

const LANE_OF_FAMILY: Readonly<Record<Family, number>> = {
  Meeting: 0,
  Decision: 1,
  Commitment: 2,
  Belonging: 2,
  Position: 3,
  Reason: 3,
  Exchange: 3,
  Place: 3,
};

export interface TimelineItem extends Bounds {
  /** Id of the entity or relationship. */
  readonly id: string;
  /** Unique key, because an entity may have several items. */
  readonly key: string;
  readonly lane: number;
  /** Full name, with both ends of a relationship. */
  readonly name: string;
  /** Short label; the axis shows the year. */
  readonly short: string;
  readonly when: string;
  /** An occurrence without duration. */
  readonly point: boolean;
  /** A period of some days that has ended, such as a visit. */
  readonly lasting: boolean;
  /** A deadline: nothing begins. */
  readonly deadline: boolean;
  /** CSS variable of its colour. */
  readonly colour: string;
  readonly rank: number;
}

/** Dated entities and relationships, most important first. */
export function itemsOf(nodes: readonly GraphNode[], edges: readonly Relation[]): TimelineItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const items: TimelineItem[] = [];
  const speaks = new Set<string>();
  for (const node of nodes) {
    const lane = LANE_OF_KIND[node.kind];
    if (lane === undefined || !hasOwnDate(node)) continue;
    speaks.add(node.id);
    items.push(itemOfNode(node, lane));
    const due = deadlineOf(node, lane);
    if (due) items.push(due);
  }
  for (const edge of edges) {
    if (edge.when === undefined || !hasOwnDate(edge) || speaks.has(edge.from) || speaks.has(edge.to))
      continue;
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (from && to) items.push(itemOfEdge(edge, from, to));
  }
  return items.sort((a, b) => b.rank - a.rank);
}

function itemOfNode(node: GraphNode, lane: number): TimelineItem {
  const { fromMin, fromMax, toMin, toMax } = node;
  const alone = fromMin === toMin && fromMax === toMax;
  return {
    id: node.id,
    key: node.id,
    lane,
    name: node.name,
    short: withoutYear(node.name),
    when: formatWhen(node, node.kind === 'Resolution' ? 'occurrence' : 'state'),
    // A resolution is an occurrence; its measures last.
    point: alone || node.kind === 'Resolution',
    lasting: node.kind === 'Event' && toMax < HIGH,
    deadline: false,
    colour: `--k-${KINDS[node.kind].hue}-e`,
    rank: node.degree,
    fromMin,
    fromMax,
    toMin,
    toMax,
  };
}

/** The deadline of a measure, if any. */
function deadlineOf(node: GraphNode, lane: number): TimelineItem | undefined {
  const { deadline } = node.properties;
  if (typeof deadline !== 'string') return undefined;
  const bounds = boundsOf(deadline);
  return (
    bounds && {
      ...itemOfNode(node, lane),
      ...bounds,
      key: `${node.id} deadline`,
      short: `until ${formatShortDate(deadline)}`,
      when: `to be met by ${formatDate(deadline)}`,
      point: true,
      deadline: true,
    }
  );
}

function boundsOf(when: string): Bounds | undefined {
  try {
    const { start, end } = parseWhen(when);
    if (start.kind !== 'known' || end.kind !== 'known') return undefined;
    return { fromMin: start.min, fromMax: start.max, toMin: end.min, toMax: end.max };
  } catch {
    return undefined;
  }
}

function itemOfEdge(edge: Relation, from: GraphNode, to: GraphNode): TimelineItem {
  const { family, forward, temporal } = RELATIONSHIP_TYPES[edge.type];
  const { fromMin, fromMax, toMin, toMax } = edge;
  return {
    id: edge.id,
    key: edge.id,
    lane: LANE_OF_FAMILY[family],
    name: `${from.name} ${forward} ${to.name}`,
    short: to.kind === 'State' || to.kind === 'Person' ? `${from.name} – ${to.name}` : withoutYear(to.name),
    when: formatWhen(edge, temporal),
    point: temporal === 'occurrence',
    lasting: false,
    deadline: false,
    colour: `--e-${FAMILIES[family].token}-f`,
    rank: Math.min(from.degree, to.degree) / 2,
    fromMin,
    fromMax,
    toMin,
    toMax,
  };
}

/** "Visit of Kim Jong Il, 2002" → "Visit of Kim Jong Il"; "S/RES/2397" → "2397". */
function withoutYear(name: string): string {
  return name.replace(/^[SA]\/RES\//, '').replace(/,\s+(?:\p{L}+\s+)?\d{4}$/u, '');
}

function formatWhen(dated: Bounds & { readonly when?: string | undefined }, temporal: Temporal): string {
  if (dated.when !== undefined) return formatDate(dated.when, temporal).split(';')[0] ?? dated.when;
  return formatBounds(dated, temporal);
}
