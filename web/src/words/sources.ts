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
  return { article, short: documentName(source.id, source.title), full };
}

/** Bodies and collections that readers know by a short name, by the beginning of their sources' ids. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'cow-': 'COW',
  'atop-': 'ATOP',
  'kcna-': 'KCNA',
  'xinhua-': 'Xinhua',
  'kremlin-': 'Kremlin',
  'rus-mid-': 'Russian MFA',
  'dprk-mfa-': 'DPRK MFA',
  'rok-president-': 'Blue House',
  'white-house-': 'White House',
  'unoda-': 'UNODA',
};

/** The symbol of a UN document, the short name of a known body, else the title. */
function documentName(id: string, title: string): string {
  const symbol = /^source:([SA])-RES-(.+)$/.exec(id);
  if (symbol) return `${symbol[1]}/RES/${symbol[2]}`;
  const known = Object.entries(SHORT_NAMES).find(([start]) => id.startsWith(`source:${start}`));
  return known?.[1] ?? title;
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
