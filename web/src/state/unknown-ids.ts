/** Ids in a view, as an address gives them, that the graph does not have: each is named to the person. Pure. */
import type { Graph } from '../../../src/features/graph/contract.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import type { View } from './view.ts';

/** In words, one for each id; an id that is used twice is named once. */
export function unknownIds(view: View, graph: Graph): string[] {
  const known = new Set([...graph.nodes, ...graph.edges].map(({ id }) => id));
  const { hidden, onlyEntities, moved, ego, path, selection } = view;
  // The first one that is selected may be outside of the graph: the inspector asks for it, and says if there is none.
  const used = [...selection.slice(1), ...(ego ? [ego.id] : [])];
  if (path) used.push(path.from, ...(path.to === undefined ? [] : [path.to]));
  // What an expansion brings in comes later, and may be meant.
  if (view.expansions.length === 0) used.push(...hidden, ...onlyEntities, ...Object.keys(moved));
  return [...new Set(used)].filter((id) => !known.has(id)).map(unknownIdMessage);
}

/** @param id of an entity, or of a relationship, which names its two ends */
export function unknownIdMessage(id: string): string {
  const what =
    kindOfId(id) === undefined && !id.includes('~') ? 'no entity or relationship' : 'nothing in this graph';
  return `${what} has the id “${id}”`;
}
