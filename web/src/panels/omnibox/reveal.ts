/** A view in which a thing that was found is selected and can be seen, whatever had put it away. Pure. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { Ready } from '../../state/explorer.ts';
import { inSight } from '../../state/in-sight.ts';
import type { View } from '../../state/view.ts';

export function revealed(
  view: View,
  ready: Pick<Ready, 'graph' | 'shown'>,
  thing: { readonly id: string; readonly kind: Kind },
  beside: boolean,
): View {
  const { id } = thing;
  const first = view.selection[0];
  const selection = beside && first !== undefined && first !== id ? [first, id] : [id];
  return inSight({ ...view, selection }, ready, [thing]);
}
