/** View actions shared by network, table and dock. */
import type { Graph } from '../../../../src/features/graph/contract.ts';
import type { Explorer } from '../../state/explorer.ts';
import { setField, type View } from '../../state/view.ts';

/** Hides an entity and removes it from the selection. */
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
  explorer.act(...setField('panel', panel));
}

/** Moves an entity to another position, in layout units. */
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
