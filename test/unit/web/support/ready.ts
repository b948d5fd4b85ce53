/** What panels get of a small graph and a view. */
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Ready } from '../../../../web/src/state/explorer.ts';
import { egoOf } from '../../../../web/src/state/loaded-graph.ts';
import { openingView, type View } from '../../../../web/src/state/view.ts';
import { visibleGraphOf } from '../../../../web/src/state/visible-graph.ts';

export function readyOf(graph: Graph, over: Partial<View> = {}): Ready {
  const opening = openingView(graph.dossier.asOf);
  const view = { ...opening, ...over };
  const shown = visibleGraphOf(graph, view, view.ego && egoOf(graph.edges, view.ego));
  return { view, opening, graph, neighbours: new Map(), shown };
}
