/** What network, table and dock do to the view in the same way and under the same name. */
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Explorer } from '../../state/use-explorer.ts';
import type { View } from '../../state/view.ts';

/** Takes a thing out of the picture, and out of the selection with it. */
export function hideEntity(explorer: Pick<Explorer, 'act'>, graph: Graph, id: string): void {
  const node = graph.nodes.find((one) => one.id === id);
  if (!node) return;
  explorer.act(`hide ${node.name}`, (view) => ({
    ...view,
    hidden: view.hidden.includes(id) ? view.hidden : [...view.hidden, id],
    selection: view.selection.filter((one) => one !== id),
  }));
}

export function showPanel(explorer: Pick<Explorer, 'act'>, panel: View['panel']): void {
  explorer.act(`show ${panel}`, (view) => (view.panel === panel ? view : { ...view, panel }));
}

/** Puts a thing to another place, in plate units. */
export function moveEntity(
  explorer: Pick<Explorer, 'act'>,
  graph: Graph,
  id: string,
  [x, y]: readonly [x: number, y: number],
  continues: boolean,
): void {
  const name = graph.nodes.find((node) => node.id === id)?.name ?? id;
  const place = [Math.round(x), Math.round(y)] as const;
  explorer.act(`move ${name}`, (view) => ({ ...view, moved: { ...view.moved, [id]: place } }), continues);
}
