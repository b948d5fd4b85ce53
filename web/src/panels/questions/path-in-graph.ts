/** Adds the entities of a path to the graph. Pure. */
import type { Path } from '../../../../src/features/paths/contract.ts';
import type { Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { View } from '../../state/view.ts';

/** The view with the path's entities visible. */
export function withPathEntities(
  view: View,
  ready: Pick<Ready, 'graph' | 'shown'>,
  { entities }: Pick<Path, 'entities'>,
): View {
  const absent = missingFromGraph(ready, { entities }).filter((id) => !view.added.includes(id));
  const withAbsent = absent.length === 0 ? view : { ...view, added: [...view.added, ...absent] };
  return revealEntities(withAbsent, ready, entities);
}

/** Ids of entities of the path that are not in the graph. */
export function missingFromGraph(
  { graph }: Pick<Ready, 'graph'>,
  { entities }: Pick<Path, 'entities'>,
): string[] {
  const there = new Set(graph.nodes.map(({ id }) => id));
  return entities.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}
