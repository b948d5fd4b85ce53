/** Adds the entities of a path to the graph. Pure. */
import type { Path } from '../../../../src/features/paths/contract.ts';
import type { Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { View } from '../../state/view.ts';

/** The view with the path's entities visible. */
export function withPathEntities(
  view: View,
  ready: Pick<Ready, 'graph' | 'shown'>,
  { things }: Pick<Path, 'things'>,
): View {
  const absent = missingFromGraph(ready, { things }).filter((id) => !view.added.includes(id));
  const withAbsent = absent.length === 0 ? view : { ...view, added: [...view.added, ...absent] };
  return revealEntities(withAbsent, ready, things);
}

/** Ids of entities of the path that are not in the graph. */
export function missingFromGraph(
  { graph }: Pick<Ready, 'graph'>,
  { things }: Pick<Path, 'things'>,
): string[] {
  const there = new Set(graph.nodes.map(({ id }) => id));
  return things.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}
