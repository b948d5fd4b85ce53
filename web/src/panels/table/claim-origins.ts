/**
 * Derives sources and citations from claim ids, which contain source and locator, so that the table needs no claim
 * requests. Pure.
 */
import type { Source } from '../../../../src/features/sources/contract.ts';
import { type Citation, citationOf } from '../../format/sources.ts';

export interface Origin {
  readonly source: Source;
  readonly citation: Citation;
}

/** Undefined if the source is unknown. */
export type OriginOf = (claim: string) => Origin | undefined;

export function originFinder(sources: readonly Source[]): OriginOf {
  const byName = new Map(sources.map((source) => [source.id.slice('source:'.length), source]));
  return (claim) => {
    const whole = claim.slice('claim:'.length);
    // `claim:diplomat-2019-p2.6`: source and locator may both contain hyphens and dots.
    for (let name = whole; name !== ''; ) {
      const source = byName.get(name);
      if (source)
        return { source, citation: citationOf({ source, locator: locatorIn(whole.slice(name.length)) }) };
      name = name.slice(0, Math.max(0, name.lastIndexOf('-'), name.lastIndexOf('.')));
    }
    return undefined;
  };
}

/** Only paragraphs of the article are shown; other locators in ids are not readable. */
function locatorIn(rest: string): string {
  const paragraph = /^-p(\d+)(\.\d+)?$/.exec(rest)?.[1];
  return paragraph === undefined ? '' : `¶${paragraph}`;
}

/** Origins of these claims, each once, the article first. */
export function originsOf(claims: readonly string[], originOf: OriginOf): Origin[] {
  const found = new Map<string, Origin>();
  for (const claim of claims) {
    const origin = originOf(claim);
    if (origin) found.set(origin.citation.full, origin);
  }
  return [...found.values()].sort((a, b) => Number(b.citation.article) - Number(a.citation.article));
}
