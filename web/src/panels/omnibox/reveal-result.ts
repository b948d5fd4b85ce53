/** A view in which what was found is selected and can be seen, whatever filter had hidden it. Pure. */
import type { ClaimHit } from '../../../../src/features/search/contract.ts';
import type { Kind } from '../../../../src/model/kinds.ts';
import { paragraphOf } from '../../format/claims.ts';
import type { Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { View } from '../../state/view.ts';
import { targetsIn } from '../inspector/claim-target.ts';

/** What a claim that was found leads to: the relationship behind which it stands, else what it is about. */
export function revealClaim(view: View, ready: Pick<Ready, 'graph' | 'shown'>, claim: ClaimHit): View {
  const target = targetsIn(ready.graph)(claim);
  const edge = target?.is === 'relationship' && ready.graph.edges.find(({ id }) => id === target.id);
  if (edge) {
    const ends = ready.graph.nodes.filter(({ id }) => id === edge.from || id === edge.to);
    return revealEntities({ ...view, selection: [edge.id] }, ready, ends);
  }
  const about = target?.is === 'thing' ? target : claim.entities[0];
  if (about) return revealEntity(view, ready, about, false);
  // Of what it speaks nothing is an entity: it can be read where it stands.
  const paragraph = claim.source.role === 'article' ? paragraphOf(claim) : undefined;
  return paragraph === undefined ? view : { ...view, paragraph, selection: [] };
}

export function revealEntity(
  view: View,
  ready: Pick<Ready, 'graph' | 'shown'>,
  thing: { readonly id: string; readonly kind: Kind },
  beside: boolean,
): View {
  const { id } = thing;
  const first = view.selection[0];
  const selection = beside && first !== undefined && first !== id ? [first, id] : [id];
  return revealEntities({ ...view, selection }, ready, [thing]);
}
