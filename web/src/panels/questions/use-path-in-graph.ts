/** Adds the entities of a path to the graph, in the same undo step as the path search. */
import { useEffect, useRef } from 'react';
import type { Path } from '../../../../src/features/paths/contract.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { History } from '../../state/history.ts';
import { withPathEntities } from './path-in-graph.ts';

/**
 * Runs once per response, and only if the path search is the last step. Opened links and undone steps are not
 * changed; the panel offers to add the entities.
 */
export function usePathInGraph(
  explorer: Explorer,
  ready: Ready,
  history: History,
  path: Path | undefined,
): void {
  const done = useRef<Path>(undefined);
  useEffect(() => {
    if (!path || done.current === path) return;
    done.current = path;
    const { past, present, future } = history;
    if (past.length === 0 || future.length > 0 || !present.label.startsWith('path ')) return;
    explorer.act(present.label, (view) => withPathEntities(view, ready, path), true);
  }, [path, ready, history, explorer]);
}
