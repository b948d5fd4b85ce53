/** Claims as text: citation, value, attribution, and which one is shown. */
import './claim-list.css';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { formatDate } from '../../format/dates.ts';
import { formatValue } from '../../format/names.ts';
import { citationOf } from '../../format/sources.ts';
import { CitationMark } from './citations.tsx';

interface ClaimListProps {
  readonly claims: readonly Claim[];
  /** Id of the claim whose value is shown. */
  readonly shown?: string | undefined;
  readonly isDate?: boolean;
}

export function ClaimList({ claims, shown, isDate = false }: ClaimListProps) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p className="head">
            <CitationMark citation={citationOf(claim)} whole />{' '}
            {shown === claim.id && <span className="tag">shown</span>}
          </p>
          {claim.value !== undefined && <p className="value">{formatValue(claim.value, isDate)}</p>}
          <p className="soft">{claim.paraphrase}</p>
          <p className="meta">
            {[...standing(claim), ...credits(claim), ...(claim.when ? [formatDate(claim.when)] : [])].join(
              ' · ',
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function standing({ mode, confidence, status }: Claim): string[] {
  return [
    ...(mode === 'asserted' ? [] : [mode === 'denied' ? 'did not happen' : mode]),
    confidence === 'inferred' ? 'inferred by us' : confidence,
    ...(status === 'standing' ? [] : [status]),
  ];
}

const HOW = { said: 'said by', believes: 'believed by', data: 'data of' } as const;

function credits({ attributedTo }: Claim): string[] {
  return attributedTo.map(({ name, how }) => `${HOW[how]} ${name}`);
}
