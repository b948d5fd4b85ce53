/** Messages for ids in the address that the graph does not contain. Pure. */
import type { Graph } from '../../../src/features/graph/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import type { View } from './view.ts';

/** One message per unknown id. */
export function unknownIds(view: View, graph: Graph): string[] {
  const known = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id));
  const { hidden, onlyEntities, moved, ego, path, selection } = view;
  // The first selected id may be outside the graph: the inspector requests it and reports an unknown id.
  const used = [...selection.slice(1), ...(ego ? [ego.id] : [])];
  if (path) used.push(path.from, ...(path.to === undefined ? [] : [path.to]));
  // Expansions load later and may contain these ids.
  if (view.expansions.length === 0) used.push(...hidden, ...onlyEntities, ...Object.keys(moved));
  return [...new Set(used)].filter((id) => !known.has(id)).map(unknownIdMessage);
}

/** @param id of an entity, or of a relationship, which names its two ends */
export function unknownIdMessage(id: string): string {
  const what =
    kindOfId(id) === undefined && !id.includes('~') ? 'no entity or relationship' : 'nothing in this graph';
  return `${what} has the id “${id}”`;
}
