/** A view in which some things can be seen, whatever had put them away, or is not yet in the picture. Pure. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { Ready } from '../../state/explorer.ts';
import { egoOf } from '../../state/loaded-graph.ts';
import type { View } from '../../state/view.ts';

interface Thing {
  readonly id: string;
  readonly kind: Kind;
}

export function inSight(
  view: View,
  { graph, shown }: Pick<Ready, 'graph' | 'shown'>,
  things: readonly Thing[],
): View {
  return things.reduce((now, thing) => withThing(now, { graph, shown }, thing), view);
}

function withThing(view: View, { graph, shown }: Pick<Ready, 'graph' | 'shown'>, { id, kind }: Thing): View {
  if (shown.nodes.some(({ node }) => node.id === id)) return view;
  const outsideEgo = view.ego !== undefined && !egoOf(graph.edges, view.ego).has(id);
  const outsideAnswer = view.within.length > 0 && !view.within.includes(id);
  const absent = !graph.nodes.some((node) => node.id === id);
  const switchedOff =
    outsideEgo || outsideAnswer || absent || view.hidden.includes(id) || view.hiddenKinds.includes(kind);
  return {
    ...view,
    hidden: view.hidden.filter((one) => one !== id),
    hiddenKinds: view.hiddenKinds.filter((one) => one !== kind),
    within: outsideAnswer ? [] : view.within,
    ego: outsideEgo ? undefined : view.ego,
    // What nothing else has put away is hidden for its date.
    outside: switchedOff ? view.outside : 'outlined',
  };
}
