/** How a claim is cited in a line's margin: the article by its paragraph, the record by its document. */
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

/** The symbol of a UN document, else who published it, else its title. */
export function sourceName({ id, role, title, publisher }: Claim['source']): string {
  if (role === 'article') return publisher ?? title;
  const symbol = /^source:([SA])-RES-(.+)$/.exec(id);
  if (symbol) return `${symbol[1]}/RES/${symbol[2]}`;
  return publisher === undefined ? title : shortPublisher(publisher);
}

/** As readers call it: "KCNA", "White House", "ATOP", "MFA of Russia". */
function shortPublisher(publisher: string): string {
  return publisher
    .replace(/^The /, '')
    .replace(/ Project$/, '')
    .replace(/^Ministry of Foreign Affairs\b/, 'MFA');
}

/** One citation for each document and place, the article's first. */
export function citationsOf(claims: readonly Claim[]): Citation[] {
  const found = new Map<string, Citation>();
  for (const claim of claims) {
    const citation = citationOf(claim);
    found.set(citation.full, found.get(citation.full) ?? citation);
  }
  return [...found.values()].sort((a, b) => Number(b.article) - Number(a.article));
}
