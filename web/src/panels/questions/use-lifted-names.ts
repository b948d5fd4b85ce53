/** Names of the lifted entities. */
import { useMemo } from 'react';
import type { Ready } from '../../state/explorer.ts';

export function useLiftedNames({ view: { lifted }, graph: { nodes } }: Ready): readonly string[] {
  return useMemo(() => {
    const names = new Map(nodes.map(({ id, name }) => [id, name]));
    return lifted.map((id) => names.get(id) ?? id);
  }, [lifted, nodes]);
}
