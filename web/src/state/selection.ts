/** Selects an entity or a relationship in the view. Pure. */
import type { Graph } from '../../../src/features/graph/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import { pathBetween } from './path-between.ts';
import type { View } from './view.ts';

/** The undo label of the selection. */
export function selectionLabel(
  { path }: View,
  graph: Graph | undefined,
  id: string | undefined,
  beside: boolean,
): string {
  if (id === undefined) return 'clear the selection';
  const verb = path && path.to === undefined ? 'path to' : beside ? 'add' : 'select';
  return `${verb} ${graph?.nodes.find((node) => node.id === id)?.name ?? 'a relationship'}`;
}

/** @param beside adds it to the current selection, for a pair */
export function withSelection(view: View, id: string | undefined, beside: boolean): View {
  const { path } = view;
  // While a path end is chosen, an entity becomes the end, and clearing the selection ends the path search.
  if (path && path.to === undefined && (id === undefined || kindOfId(id) !== undefined)) {
    if (id === path.from) return view;
    return id === undefined ? { ...view, path: undefined } : pathBetween(view, path.from, id);
  }
  if (id === undefined) return view.selection.length === 0 ? view : { ...view, selection: [] };
  const before = view.selection[0];
  if (before === id && view.selection.length === 1) return view;
  return { ...view, selection: beside && before !== undefined && before !== id ? [before, id] : [id] };
}
