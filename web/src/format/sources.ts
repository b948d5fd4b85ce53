/** Formats citations: the article by paragraph, the record by document. */
import type { Claim } from '../../../src/features/common/contract.ts';

export interface Citation {
  readonly article: boolean;
  /** "¶2", "S/RES/2397 op 8". */
  readonly short: string;
  /** "Takeaways From …, ¶2". */
  readonly full: string;
}

export function citationOf({ source, locator }: Pick<Claim, 'source' | 'locator'>): Citation {
  const article = source.role === 'article';
  const full = [source.title, locator].filter(Boolean).join(', ');
  if (article) return { article, short: locator, full };
  return { article, short: sourceName(source), full };
}

/** The symbol of a UN document, otherwise publisher or title. */
export function sourceName({ id, role, title, publisher }: Claim['source']): string {
  if (role === 'article') return publisher ?? title;
  const symbol = /^source:([SA])-RES-(.+)$/.exec(id);
  if (symbol) return `${symbol[1]}/RES/${symbol[2]}`;
  return publisher === undefined ? title : shortPublisher(publisher);
}

/** Common short names: "KCNA", "White House", "ATOP", "MFA of Russia". */
function shortPublisher(publisher: string): string {
  return publisher
    .replace(/^The /, '')
    .replace(/ Project$/, '')
    .replace(/^Ministry of Foreign Affairs\b/, 'MFA');
}

/** One citation per document and location, the article first. */
export function citationsOf(claims: readonly Claim[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const claim of claims) {
    const citation = citationOf(claim);
    found.set(citation.full, found.get(citation.full) ?? citation);
  }
  return [...found.values()].sort((a, b) => Number(b.article) - Number(a.article));
}
