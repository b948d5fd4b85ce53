/** Selects a search result and relaxes the filters that hide it. Pure. */
import type { ClaimHit } from '../../../../src/features/search/contract.ts';
import type { Kind } from '../../../../src/model/kinds.ts';
import { paragraphOf } from '../../format/claims.ts';
import type { Ready } from '../../state/explorer.ts';
import { revealEntities } from '../../state/reveal.ts';
import type { View } from '../../state/view.ts';
import { targetsIn } from '../inspector/claim-target.ts';

/** Selects the target of a claim: its relationship, otherwise its subject. */
export function revealClaim(view: View, ready: Pick<Ready, 'graph' | 'shown'>, claim: ClaimHit): View {
  const target = targetsIn(ready.graph)(claim);
  const edge = target?.is === 'relationship' && ready.graph.edges.find(({ id }) => id === target.id);
  if (edge) {
    const ends = ready.graph.nodes.filter(({ id }) => id === edge.from || id === edge.to);
    return revealEntities({ ...view, selection: [edge.id] }, ready, ends);
  }
  const about = target?.is === 'thing' ? target : claim.entities[0];
  if (about) return revealEntity(view, ready, about, false);
  // Without a target, opens the article's paragraph.
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
