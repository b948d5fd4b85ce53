/**
 * The items of the timeline: what passes the filters at any time. Dragging the date therefore changes only which
 * items are valid, not their position.
 */
import { useMemo } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import type { Ready } from '../../state/explorer.ts';
import { useTimelessGraph } from '../../state/use-visible-graph.ts';
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

export function useDatedItems(ready: Ready): DatedItems {
  const { graph, view, opening, shown } = ready;
  const openingDay: Day = opening.time.is === 'day' ? opening.time.day : 20000101;
  const whole = useMemo(() => {
    const items = itemsOf(graph.nodes, graph.edges);
    return { years: allYears(items, openingDay), fitting: fittingWindow(items, openingDay) };
  }, [graph, openingDay]);
  const always = useTimelessGraph(ready);
  const items = useMemo(
    () =>
      itemsOf(
        always.nodes.map(({ node }) => node),
        always.edges.map(({ edge }) => edge),
      ),
    [always],
  );
  const valid = useMemo(() => {
    const ids = new Map<string, boolean>();
    for (const { node, valid: is } of shown.nodes) ids.set(node.id, is);
    for (const { edge, valid: is } of shown.edges) ids.set(edge.id, is);
    return ids;
  }, [shown]);
  // The drawn items depend on the day only if items that are not valid are hidden.
  const only = view.outside === 'hidden' ? valid : undefined;
  const drawn = useMemo(() => (only ? items.filter(({ id }) => only.has(id)) : items), [items, only]);
  const timeWindow = useMemo(
    () => view.window ?? windowIncludingTime(whole.fitting, view.time),
    [view.window, view.time, whole],
  );
  const outside = {
    things: always.nodes.length - shown.counts.entities.shown - shown.undatedHidden,
    relationships: always.edges.length - shown.counts.relationships.shown,
  };
  return { items, drawn, valid, years: whole.years, timeWindow, outside };
}
