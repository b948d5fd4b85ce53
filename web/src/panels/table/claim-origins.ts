/**
 * Whose word a relationship rests on, from the ids of its claims alone, which begin with the source's and go on with the
 * place: the table shows thousands, and fetches no claim for it. Pure.
 */
import type { Source } from '../../../../src/features/sources/contract.ts';
import { type Citation, citationOf } from '../../format/sources.ts';

export interface Origin {
  readonly source: Source;
  readonly citation: Citation;
}

/** Where a claim comes from; nothing where its source is not among those known. */
export type OriginOf = (claim: string) => Origin | undefined;

export function originFinder(sources: readonly Source[]): OriginOf {
  const byName = new Map(sources.map((source) => [source.id.slice('source:'.length), source]));
  return (claim) => {
    const whole = claim.slice('claim:'.length);
    // `claim:diplomat-2019-p2.6`: the place has hyphens and dots of its own, and so may the source.
    for (let name = whole; name !== ''; ) {
      const source = byName.get(name);
      if (source)
        return { source, citation: citationOf({ source, locator: locatorIn(whole.slice(name.length)) }) };
      name = name.slice(0, Math.max(0, name.lastIndexOf('-'), name.lastIndexOf('.')));
    }
    return undefined;
  };
}

/** Of the article its paragraph; what else an id says of a place is not for readers. */
function locatorIn(rest: string): string {
  const paragraph = /^-p(\d+)(\.\d+)?$/.exec(rest)?.[1];
  return paragraph === undefined ? '' : `¶${paragraph}`;
}

/** Where these claims come from, each place once, the article first. */
export function originsOf(claims: readonly string[], originOf: OriginOf): Origin[] {
  const found = new Map<string, Origin>();
  for (const claim of claims) {
    const origin = originOf(claim);
    if (origin) found.set(origin.citation.full, origin);
  }
  return [...found.values()].sort((a, b) => Number(b.citation.article) - Number(a.citation.article));
}
