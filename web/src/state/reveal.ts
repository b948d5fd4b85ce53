/** Relaxes the filters that hide the given entities. Pure. */
import type { Kind } from '../../../src/model/kinds.ts';
import type { Ready } from './explorer.ts';
import { egoOf } from './loaded-graph.ts';
import type { View } from './view.ts';

interface EntityKind {
  readonly id: string;
  readonly kind: Kind;
}

export function revealEntities(
  view: View,
  { graph, shown }: Pick<Ready, 'graph' | 'shown'>,
  entities: readonly EntityKind[],
): View {
  const visibleIds = new Set(shown.nodes.map(({ node }) => node.id));
  const notVisible = entities.filter(({ id }) => !visibleIds.has(id));
  if (notVisible.length === 0) return view;
  const loaded = new Set(graph.nodes.map(({ id }) => id));
  const ego = view.ego && egoOf(graph.edges, view.ego);
  const within = new Set(view.onlyEntities);
  const [hidden, hiddenKinds] = [new Set(view.hidden), new Set(view.hiddenKinds)];
  const outsideEgo = notVisible.some(({ id }) => ego && !ego.has(id));
  const outsideOnly = within.size > 0 && notVisible.some(({ id }) => !within.has(id));
  /** Entities that no other filter hides are hidden by their date. */
  const hiddenByDate = notVisible.some(
    ({ id, kind }) =>
      loaded.has(id) &&
      (!ego || ego.has(id)) &&
      (within.size === 0 || within.has(id)) &&
      !hidden.has(id) &&
      !hiddenKinds.has(kind),
  );
  for (const { id, kind } of notVisible) {
    hidden.delete(id);
    hiddenKinds.delete(kind);
  }
  return {
    ...view,
    hidden: [...hidden],
    hiddenKinds: [...hiddenKinds],
    onlyEntities: outsideOnly ? [] : view.onlyEntities,
    ego: outsideEgo ? undefined : view.ego,
    outside: hiddenByDate ? 'outlined' : view.outside,
  };
}
