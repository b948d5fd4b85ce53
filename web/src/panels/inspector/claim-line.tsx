/** One claim as a line: attribution, text, condition, and a link to its target. Its citation can be opened. */
import './claim-line.css';
import { useId, useState } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { formatAttribution, formatClaimStatus } from '../../format/claims.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { Citations } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';
import type { Target } from './claim-target.ts';

interface ClaimLineProps {
  readonly claim: Claim;
  readonly target: Target | undefined;
  /** Shows a citation, if the lines around are from several sources. */
  readonly cited?: boolean;
  /** The type of the claim, if the lines around are of several types. */
  readonly tag?: string | undefined;
  onSelect(id: string): void;
}

export function ClaimLine({ claim, target, cited = false, tag, onSelect }: ClaimLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const credit = formatAttribution(claim);
  const notes = [
    ...(tag === undefined ? [] : [tag]),
    ...formatClaimStatus(claim),
    ...(claim.condition === undefined ? [] : [conditionWords(claim.condition)]),
  ];
  return (
    <li className="claim-line">
      <Sign target={target} denied={claim.mode === 'denied'} />
      <div>
        {credit !== undefined && <p className="credit">{credit}:</p>}
        {target ? (
          <button type="button" className="link" onClick={() => onSelect(target.id)}>
            {claim.paraphrase}
          </button>
        ) : (
          <p>{claim.paraphrase}</p>
        )}
        {notes.length > 0 && <p className="notes">{notes.join(' · ')}</p>}
      </div>
      {cited && (
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`Source of: ${claim.paraphrase}`}
          onClick={() => setOpen(!open)}
        >
          <Citations claims={[claim]} />
        </button>
      )}
      {open && (
        <div className="opened" id={id}>
          <ClaimList claims={[claim]} />
        </div>
      )}
    </li>
  );
}

function conditionWords(condition: string): string {
  return /^(if|within|unless|once|when|provided)\b/.test(condition) ? condition : `on condition ${condition}`;
}

function Sign({ target, denied }: { target: Target | undefined; denied: boolean }) {
  if (denied) return <Icon name="circle-slash" size={14} />;
  if (target?.is === 'thing') return <Mark kind={target.kind} also={target.also} radius={7.6} />;
  const token = target && FAMILIES[RELATIONSHIP_TYPES[target.type].family].token;
  return (
    <span
      className="stroke"
      style={{ background: token === undefined ? 'var(--line-2)' : `var(--e-${token}-f)` }}
    />
  );
}
