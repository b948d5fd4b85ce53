/** The state of a path end search: the start of the path, if any. */
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import type { Ready } from '../../state/explorer.ts';
import { EMPTY_VIEW } from '../../state/view.ts';
import type { QuestionPhrase } from './question-phrase.ts';
import { useSearch } from './use-search.ts';

export interface PathEnd {
  readonly from: { readonly id: string; readonly name: string } | undefined;
  /** The typed name of the start. */
  readonly typed: string;
  readonly loading: boolean;
}

/** @returns undefined if no path end is searched */
export function usePathEnd(
  phrase: QuestionPhrase | undefined,
  ready: Ready | undefined,
  nodes: ReadonlyMap<string, GraphNode>,
): PathEnd | undefined {
  const ends = phrase?.asks === 'path' && phrase.to !== undefined;
  const typed = ends ? phrase.of : '';
  const search = useSearch(typed, 'entities', ready?.view ?? EMPTY_VIEW);
  if (!ready) return undefined;
  const { path, selection } = ready.view;
  if (ends && typed !== '') return { from: search.answer?.items[0], typed, loading: search.loading };
  if (ends) return { from: nodes.get(selection[0] ?? ''), typed, loading: false };
  if (phrase || !path || path.to !== undefined) return undefined;
  return { from: nodes.get(path.from) ?? { id: path.from, name: path.from }, typed, loading: false };
}
