/** Citations: ● the article with its paragraph, ○ a document of the record. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import { type Citation, citationsOf } from '../../format/sources.ts';

/** Citations shown per line; the rest is counted. */
const MOST = 3;

export function Citations({ claims, most = MOST }: { claims: readonly Claim[]; most?: number }) {
  return <CitationList all={citationsOf(claims)} most={most} />;
}

/** The article first, each place once. */
export function CitationList({ all, most }: { all: readonly Citation[]; most: number }) {
  const shown = all.slice(0, most);
  return (
    <span className="cites">
      {shown.map((citation) => (
        <CitationMark key={citation.full} citation={citation} />
      ))}
      {all.length > shown.length && (
        <span
          className="cite-more num"
          title={all
            .slice(most)
            .map(({ full }) => full)
            .join('; ')}
        >
          +{all.length - shown.length}
        </span>
      )}
    </span>
  );
}

/** `whole`: with the document's title and location, possibly over several lines. */
export function CitationMark({ citation, whole = false }: { citation: Citation; whole?: boolean }) {
  return (
    <span className={citation.article ? 'cite article' : 'cite'} title={citation.full}>
      <span className={whole && citation.article ? undefined : 'hidden'}>
        {citation.article ? 'The article, ' : 'The record, '}
      </span>
      <span className="cite-text">{whole && !citation.article ? citation.full : citation.short}</span>
    </span>
  );
}

export function Disputed() {
  return (
    <span className="disputed-sign" role="img" aria-label="Sources disagree" title="Sources disagree">
      ≠
    </span>
  );
}
