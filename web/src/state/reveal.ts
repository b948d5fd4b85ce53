/** A view in which some things can be seen, whatever had put them away, or is not yet in the picture. Pure. */
import type { Kind } from '../../../src/model/kinds.ts';
import type { Ready } from './explorer.ts';
import { egoOf } from './loaded-graph.ts';
import type { View } from './view.ts';

interface Thing {
  readonly id: string;
  readonly kind: Kind;
}

export function inSight(
  view: View,
  { graph, shown }: Pick<Ready, 'graph' | 'shown'>,
  things: readonly Thing[],
): View {
  const seen = new Set(shown.nodes.map(({ node }) => node.id));
  const away = things.filter(({ id }) => !seen.has(id));
  if (away.length === 0) return view;
  const loaded = new Set(graph.nodes.map(({ id }) => id));
  const ego = view.ego && egoOf(graph.edges, view.ego);
  const within = new Set(view.within);
  const [hidden, hiddenKinds] = [new Set(view.hidden), new Set(view.hiddenKinds)];
  const outsideEgo = away.some(({ id }) => ego && !ego.has(id));
  const outsideAnswer = within.size > 0 && away.some(({ id }) => !within.has(id));
  /** What nothing else has put away is hidden for its date. */
  const forItsDate = away.some(
    ({ id, kind }) =>
      loaded.has(id) &&
      (!ego || ego.has(id)) &&
      (within.size === 0 || within.has(id)) &&
      !hidden.has(id) &&
      !hiddenKinds.has(kind),
  );
  for (const { id, kind } of away) {
    hidden.delete(id);
    hiddenKinds.delete(kind);
  }
  return {
    ...view,
    hidden: [...hidden],
    hiddenKinds: [...hiddenKinds],
    within: outsideAnswer ? [] : view.within,
    ego: outsideEgo ? undefined : view.ego,
    outside: forItsDate ? 'outlined' : view.outside,
  };
}
