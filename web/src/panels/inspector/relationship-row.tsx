/** One relationship as a sentence with its date and citation. */

import type { Relation } from '../../../../src/features/common/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { forwardLabel } from '../../../../src/model/forward-label.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { type OriginOf, originsOf } from '../table/claim-origins.ts';
import { CitationList, Disputed } from './citations.tsx';

interface RelationshipRowProps {
  readonly edge: Relation;
  /** Names of its ends. */
  readonly from: string;
  readonly to: string;
  readonly valid: boolean;
  readonly originOf: OriginOf;
  onSelect(id: string): void;
}

export function RelationshipRow({ edge, from, to, valid, originOf, onSelect }: RelationshipRowProps) {
  const type = RELATIONSHIP_TYPES[edge.type];
  return (
    <li className={valid ? 'claim-line' : 'claim-line past'}>
      <span className="stroke" style={{ background: `var(--e-${FAMILIES[type.family].token}-f)` }} />
      <div>
        <button type="button" className="link" onClick={() => onSelect(edge.id)}>
          {from} {forwardLabel(edge)} {to}
        </button>
        <p className="notes num">
          {formatShortWhen(edge, type.temporal)} {edge.disputed && <Disputed />}
        </p>
      </div>
      <ClaimCitations edges={[edge]} originOf={originOf} />
    </li>
  );
}

/** Citations derived from claim ids, because the graph contains no claims. */
export function ClaimCitations({ edges, originOf }: { edges: readonly Relation[]; originOf: OriginOf }) {
  const claims = edges.flatMap((edge) => edge.claims);
  return <CitationList all={originsOf(claims, originOf).map(({ citation }) => citation)} most={1} />;
}
