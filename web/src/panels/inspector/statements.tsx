/** Statements about an entity that are not facts: assessments, aims, expectations, conditions and denials. */
import { useMemo, useState } from 'react';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { claimsQuery } from '../../api/queries.ts';
import { useRequest } from '../../api/use-request.ts';
import { HEADINGS, type Heading, statementsByHeading } from '../../format/claims.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { ClaimLine } from './claim-line.tsx';
import { type Target, targetsIn } from './claim-target.ts';

/** Statements per heading shown at first. */
const AT_FIRST = 4;

export function Statements({ id, explorer, ready }: { id: string; explorer: Explorer; ready: Ready }) {
  const { value, failure } = useRequest(claimsQuery({ about: id }, ready.view));
  const targetOf = useMemo(() => targetsIn(ready.graph), [ready.graph]);
  if (failure) {
    return (
      <section>
        <h3>Statements</h3>
        <p className="soft">The statements could not be loaded.</p>
      </section>
    );
  }
  const said = statementsByHeading(value ?? []);
  if (said.length === 0) return null;
  return (
    <section className="statements">
      <h3>
        Statements <span className="muted num">{said.reduce((sum, [, { length }]) => sum + length, 0)}</span>
      </h3>
      {said.map(([heading, claims]) => (
        <StatementGroup
          key={heading}
          heading={heading}
          claims={claims}
          // No link to the entity that is already open.
          targetOf={(claim) => {
            const target = targetOf(claim);
            return target?.id === id ? undefined : target;
          }}
          onSelect={explorer.select}
        />
      ))}
    </section>
  );
}

function StatementGroup({
  heading,
  claims,
  targetOf,
  onSelect,
}: {
  heading: Heading;
  claims: readonly Claim[];
  targetOf(claim: Claim): Target | undefined;
  onSelect(id: string): void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, AT_FIRST);
  return (
    <>
      <h4>
        {HEADINGS[heading]} <span className="muted num">{claims.length}</span>
      </h4>
      <ul className={heading}>
        {shown.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} target={targetOf(claim)} cited onSelect={onSelect} />
        ))}
      </ul>
      {shown.length < claims.length && (
        <button type="button" className="inline" onClick={() => setAll(true)}>
          {claims.length - shown.length} more
        </button>
      )}
    </>
  );
}
