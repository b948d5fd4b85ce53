/** Compares another date with the dossier's date: what begins, is in force, has not begun, or has ended. Pure. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import type { Bounds } from '../../../../src/model/bounds.ts';
import { type Day, daysBetween, HIGH, LOW, partsOf } from '../../../../src/model/days.ts';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { certainly, possibly, presenceOf } from '../../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { isTrueAt, type Perspective, timePerspectiveOf } from '../../state/perspective.ts';

export interface Changes {
  readonly begins: readonly GraphNode[];
  /** Begun before this day and not ended. */
  readonly holding: readonly GraphNode[];
  /** Begun by the dossier's date, but not by this day. */
  readonly notYet: readonly GraphNode[];
  /** Begun by this day, but not by the dossier's date. */
  readonly since: readonly GraphNode[];
  /** Ended by this day. Events are excluded, because they always end. */
  readonly noLonger: readonly GraphNode[];
  /** Undated, and present by this day because a dated claim mentions them or undated entities are shown. */
  readonly undated: readonly GraphNode[];
}

const isDated = ({ fromMin, toMax }: Bounds) => fromMin > LOW || toMax < HIGH;

/** @param nodes entities that pass the filters on any date */
export function changesAt(
  nodes: readonly GraphNode[],
  day: Day,
  own: Day,
  perspective: Perspective,
): Changes {
  const { certainty } = perspective;
  const onDay = timePerspectiveOf({ ...perspective, time: { is: 'day', day } });
  const isHere = (node: GraphNode) => presenceOf(node, onDay) === 'present';
  const dated = nodes.filter(isDated);
  const begun = dated.filter(({ attestedFrom }) => attestedFrom === undefined);
  const startOf = (node: GraphNode) => (certainty === 'certainly' ? node.fromMax : node.fromMin);
  const holds = certainty === 'certainly' ? certainly : possibly;
  const beginsNow = ({ fromMin, fromMax }: GraphNode) => fromMin === day && fromMax === day;
  const inOrder = (those: GraphNode[]) => those.sort((a, b) => b.degree - a.degree);
  return {
    begins: inOrder(nodes.filter(beginsNow)),
    holding: inOrder(dated.filter((node) => isHere(node) && holds(node, day) && !beginsNow(node))),
    notYet: inOrder(begun.filter((node) => startOf(node) > day && startOf(node) <= own)),
    since: inOrder(begun.filter((node) => startOf(node) <= day && startOf(node) > own)),
    noLonger: inOrder(nodes.filter(({ kind, toMax }) => kind !== 'Event' && toMax > LOW && toMax < day)),
    undated: inOrder(nodes.filter((node) => !isDated(node) && isHere(node))),
  };
}

/** Dated relationships in force on a day, by family. Occurrences are excluded. */
export function relationshipsInForceAt(
  edges: readonly Relation[],
  day: Day,
  perspective: Perspective,
): (readonly [Family, readonly Relation[]])[] {
  const onDay = { ...perspective, time: { is: 'day', day } } as const;
  const those = edges.filter(
    (edge) => RELATIONSHIP_TYPES[edge.type].temporal === 'state' && isDated(edge) && isTrueAt(edge, onDay),
  );
  return (Object.keys(FAMILIES) as Family[])
    .map(
      (family) => [family, those.filter(({ type }) => RELATIONSHIP_TYPES[type].family === family)] as const,
    )
    .filter(([, { length }]) => length > 0);
}

/** "About 16 months before the dossier's date", rounded to months, from two years on to years. */
export function formatDistance(day: Day, own: Day): string {
  const [from, to] = day < own ? [day, own] : [own, day];
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month + (b.day - a.day) / DAYS_IN_MONTH;
  const [n, unit] =
    months >= 24 ? [months / 12, 'year'] : months >= 1 ? [months, 'month'] : [daysBetween(from, to), 'day'];
  const whole = Math.round(n);
  const far = `${whole === n ? '' : 'About '}${count(whole, unit)}`;
  return `${far} ${day < own ? 'before' : 'after'} the dossier’s date`;
}

const DAYS_IN_MONTH = 30.44;
