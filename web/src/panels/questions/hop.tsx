/** One hop of a path: its relationships with dates and citations. */
import { useState } from 'react';
import type { Claim, EntityRef } from '../../../../src/features/common/contract.ts';
import type { Path } from '../../../../src/features/paths/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { Citations, Disputed } from '../inspector/citations.tsx';
import { formatHop } from './format-path.ts';

/** Relationships shown at first. */
const AT_FIRST = 2;

interface HopProps {
  readonly hop: Path['hops'][number];
  /** Entities on the path. */
  readonly entities: readonly EntityRef[];
  readonly claims: ReadonlyMap<string, Claim>;
  onSelect(id: string): void;
}

export function Hop({ hop: { relations, total }, entities, claims, onSelect }: HopProps) {
  const [all, setAll] = useState(false);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const shown = all ? relations : relations.slice(0, AT_FIRST);
  return (
    <li>
      {shown.map((relation) => {
        const { family, temporal } = RELATIONSHIP_TYPES[relation.type];
        const when = formatShortWhen(relation, temporal);
        return (
          <div key={relation.id} className="claim-line">
            <span className="stroke" style={{ background: `var(--e-${FAMILIES[family].token}-f)` }} />
            <div>
              <button type="button" className="link" onClick={() => onSelect(relation.id)}>
                {formatHop(relation, names)}
              </button>
              <p className="notes num">
                {when ?? 'no date'} {relation.disputed && <Disputed />}
              </p>
            </div>
            <Citations claims={relation.claims.flatMap((id) => claims.get(id) ?? [])} most={1} />
          </div>
        );
      })}
      {shown.length < relations.length && (
        <button type="button" className="inline" onClick={() => setAll(true)}>
          Show {relations.length - shown.length} more
        </button>
      )}
      {shown.length === relations.length && relations.length < total && (
        <p className="muted num">
          showing {relations.length} of {total.toLocaleString('en-GB')}
        </p>
      )}
    </li>
  );
}
