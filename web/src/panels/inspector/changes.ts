/** What another day than the dossier's own changes about the things: what begins, what is not yet, what is no longer. Pure. */
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { type Day, daysBetween, HIGH, LOW, partsOf } from '../../../../src/model/days.ts';
import { count } from '../../words/names.ts';

export interface Changes {
  readonly begins: readonly GraphNode[];
  /** Begun by the dossier's own day, but not by this one. */
  readonly notYet: readonly GraphNode[];
  /** Begun by this day, but not by the dossier's own. */
  readonly since: readonly GraphNode[];
  /** Lasted, and had ended by this day; an event is over by its nature. */
  readonly noLonger: readonly GraphNode[];
  readonly undated: number;
}

const isDated = ({ fromMin, toMax }: GraphNode) => fromMin > LOW || toMax < HIGH;

/** @param nodes those that the filters leave, whatever the day. */
export function changesAt(
  nodes: readonly GraphNode[],
  day: Day,
  own: Day,
  certainty: 'possibly' | 'certainly',
): Changes {
  const startOf = (node: GraphNode) => (certainty === 'certainly' ? node.fromMax : node.fromMin);
  const inOrder = (those: GraphNode[]) => those.sort((a, b) => b.degree - a.degree);
  return {
    begins: inOrder(nodes.filter(({ fromMin, fromMax }) => fromMin === day && fromMax === day)),
    notYet: inOrder(nodes.filter((node) => startOf(node) > day && startOf(node) <= own)),
    since: inOrder(nodes.filter((node) => startOf(node) <= day && startOf(node) > own)),
    noLonger: inOrder(nodes.filter(({ kind, toMax }) => kind !== 'Event' && toMax > LOW && toMax < day)),
    undated: nodes.filter((node) => !isDated(node)).length,
  };
}

/** "15 months before the dossier's own day". */
export function apartWords(day: Day, own: Day): string {
  const [from, to] = day < own ? [day, own] : [own, day];
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - Number(b.day < a.day);
  const far =
    months >= 24
      ? count(Math.floor(months / 12), 'year')
      : months >= 1
        ? count(months, 'month')
        : count(daysBetween(from, to), 'day');
  return `${far} ${day < own ? 'before' : 'after'} the dossier’s own day`;
}
