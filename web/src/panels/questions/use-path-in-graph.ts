/** Puts the things of a path into the picture: with the path itself as one step, where that step is still the last. */
import { useEffect, useRef } from 'react';
import type { Path } from '../../../../src/features/paths/contract.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { withPathEntities } from './path-in-graph.ts';

/**
 * Once, when the answer to what was just asked is there. An address that was opened, and a step that was gone back to, stay
 * as they are: what they do not bring, the panel offers to bring in.
 */
export function usePathInGraph(explorer: Explorer, ready: Ready, path: Path | undefined): void {
  const done = useRef<Path>(undefined);
  useEffect(() => {
    const { history } = explorer.state;
    if (!path || !history || done.current === path) return;
    done.current = path;
    const { past, present, future } = history;
    if (past.length === 0 || future.length > 0 || !present.label.startsWith('path ')) return;
    explorer.act(present.label, (view) => withPathEntities(view, ready, path), true);
  }, [path, ready, explorer]);
}
