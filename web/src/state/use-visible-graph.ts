/** The visible graph, computed again only when a field changes that it depends on: not for a selection, a drag or typing. */
import { useMemo } from 'react';
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { Ready } from './explorer.ts';
import { egoOf } from './loaded-graph.ts';
import { useFields } from './use-fields.ts';
import { SHOWN_FIELDS, type View } from './view.ts';
import { type VisibleGraph, visibleGraphOf } from './visible-graph.ts';

export function useVisibleGraph(
  graph: Graph | undefined,
  view: View,
  opening: View,
): VisibleGraph | undefined {
  const filters = useFields(view, SHOWN_FIELDS, opening);
  return useMemo(() => graph && visibleGraphFor(graph, filters), [graph, filters]);
}

/** Fields that leave out nothing while all times are shown. */
const TIME_FIELDS = ['time', 'certainty', 'undated', 'outside'] as const;
const TIMELESS_FIELDS = SHOWN_FIELDS.filter((name) => !TIME_FIELDS.some((one) => one === name));

/** What passes the filters at any time. */
export function useTimelessGraph({
  graph,
  view,
  opening,
}: Pick<Ready, 'graph' | 'view' | 'opening'>): VisibleGraph {
  const filters = useFields(view, TIMELESS_FIELDS, opening);
  return useMemo(() => visibleGraphFor(graph, { ...filters, time: { is: 'all' } }), [graph, filters]);
}

const visibleGraphFor = (graph: Graph, view: View) =>
  visibleGraphOf(graph, view, view.ego && egoOf(graph.edges, view.ego));
