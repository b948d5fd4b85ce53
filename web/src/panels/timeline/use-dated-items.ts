/**
 * The items of the timeline: what passes the filters at any time. Dragging the date therefore changes only which
 * items are valid, not their position.
 */
import { useMemo } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import { egoOf } from '../../state/loaded-graph.ts';
import type { Ready } from '../../state/use-explorer.ts';
import type { View } from '../../state/view.ts';
import { visibleGraphOf } from '../../state/visible-graph.ts';
import { itemsOf, type TimelineItem } from './items.ts';
import type { TimeWindow } from './scale.ts';
import { allYears, fittingWindow, windowIncludingTime } from './time-window.ts';

export interface DatedItems {
  /** Items that pass the filters at any time, most important first. */
  readonly items: readonly TimelineItem[];
  /** Items drawn in the lanes. */
  readonly drawn: readonly TimelineItem[];
  /** Validity at the selected time, by id, of what is shown. */
  readonly valid: ReadonlyMap<string, boolean>;
  /** From the first year to the last, without filters. */
  readonly years: TimeWindow;
  /** The visible period. */
  readonly timeWindow: TimeWindow;
  /** Numbers of filtered entities and relationships that are not valid at the time. */
  readonly outside: { readonly things: number; readonly relationships: number };
}

export function useDatedItems({ graph, view, opening, shown }: Ready): DatedItems {
  const openingDay: Day = opening.time.is === 'day' ? opening.time.day : 20000101;
  const whole = useMemo(() => {
    const items = itemsOf(graph.nodes, graph.edges);
    return { years: allYears(items, openingDay), fitting: fittingWindow(items, openingDay) };
  }, [graph, openingDay]);
  const filters = JSON.stringify(timeless(view));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters' text stands for the view
  const left = useMemo(() => {
    const always = visibleGraphOf(graph, timeless(view), view.ego && egoOf(graph.edges, view.ego));
    return {
      items: itemsOf(
        always.nodes.map(({ node }) => node),
        always.edges.map(({ edge }) => edge),
      ),
      things: always.nodes.length,
      relationships: always.edges.length,
    };
  }, [graph, filters]);
  const valid = useMemo(() => {
    const ids = new Map<string, boolean>();
    for (const { node, valid: is } of shown.nodes) ids.set(node.id, is);
    for (const { edge, valid: is } of shown.edges) ids.set(edge.id, is);
    return ids;
  }, [shown]);
  // The drawn items depend on the day only if items that are not valid are hidden.
  const only = view.outside === 'hidden' ? valid : undefined;
  const drawn = useMemo(
    () => (only ? left.items.filter(({ id }) => only.has(id)) : left.items),
    [left, only],
  );
  const timeWindow = useMemo(
    () => view.window ?? windowIncludingTime(whole.fitting, view.time),
    [view.window, view.time, whole],
  );
  const outside = {
    things: left.things - shown.counts.entities.shown - shown.undatedHidden,
    relationships: left.relationships - shown.counts.relationships.shown,
  };
  return { items: left.items, drawn, valid, years: whole.years, timeWindow, outside };
}

/** The view without time, and without fields that do not filter. */
function timeless(view: View): View {
  return {
    ...view,
    time: { is: 'all' },
    certainty: 'possibly',
    outside: 'outlined',
    window: undefined,
    selection: [],
    moved: {},
    panel: 'network',
  };
}
