/** Default name of a saved view: selection and time. Pure. */

import { formatTime } from '../../format/time.ts';
import type { Ready } from '../../state/explorer.ts';

export function nameOfView({ view, graph }: Pick<Ready, 'view' | 'graph'>): string {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const selected = view.selection.flatMap((id) => names.get(id) ?? []);
  const when = formatTime(view);
  if (selected.length === 0) return when;
  return `${selected.join(' and ')}, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}
