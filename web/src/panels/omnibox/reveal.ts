/** A view in which a thing that was found is selected and can be seen, whatever had put it away. Pure. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { Ready } from '../../state/explorer.ts';
import { egoOf } from '../../state/loaded-graph.ts';
import type { View } from '../../state/view.ts';

export function revealed(
  view: View,
  { graph, shown }: Pick<Ready, 'graph' | 'shown'>,
  thing: { readonly id: string; readonly kind: Kind },
  beside: boolean,
): View {
  const { id, kind } = thing;
  const first = view.selection[0];
  const selection = beside && first !== undefined && first !== id ? [first, id] : [id];
  if (shown.nodes.some(({ node }) => node.id === id)) return { ...view, selection };
  const outsideEgo = view.ego !== undefined && !egoOf(graph.edges, view.ego).has(id);
  const outsideAnswer = view.within.length > 0 && !view.within.includes(id);
  const switchedOff =
    outsideEgo ||
    view.hidden.includes(id) ||
    outsideAnswer ||
    view.hiddenKinds.includes(kind) ||
    !graph.nodes.some((node) => node.id === id);
  return {
    ...view,
    selection,
    hidden: view.hidden.filter((one) => one !== id),
    hiddenKinds: view.hiddenKinds.filter((one) => one !== kind),
    within: outsideAnswer ? [] : view.within,
    ego: outsideEgo ? undefined : view.ego,
    // What nothing else has put away is hidden for its date.
    outside: switchedOff ? view.outside : 'outlined',
  };
}
