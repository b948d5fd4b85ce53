/** Entities related to both of two entities, by kind. */
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { DyadAnswer, SharedKind } from '../../../../src/features/dyads/contract.ts';
import { KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { formatShortWhen } from '../../format/dates.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { Citations } from './citations.tsx';
import { formatShared } from './pair.ts';

interface PairSharedProps {
  readonly dyad: DyadAnswer;
  claimsOf(ids: readonly string[]): Claim[];
  /** Undefined if all are shown. */
  readonly onAll: (() => void) | undefined;
  onSelect(id: string): void;
}

const sizeOf = ({ total, atLeast, showing }: Pick<SharedKind, 'total' | 'atLeast' | 'showing'>) =>
  total ?? atLeast ?? showing;

export function PairShared(props: PairSharedProps) {
  const { shared } = props.dyad;
  const total = shared.reduce((sum, kind) => sum + sizeOf(kind), 0);
  return (
    <section>
      <h3>
        Shared connections <span className="muted num">{total.toLocaleString('en-GB')}</span>
        <span className="aside">entities related to both</span>
      </h3>
      {shared.length === 0 && <p className="soft">No shared connections at the selected time.</p>}
      {shared.map((kind, at) => (
        <OneKind key={kind.kind} of={kind} open={at === 0} {...props} />
      ))}
    </section>
  );
}

function OneKind({
  of,
  open,
  dyad: { a, b },
  claimsOf,
  onAll,
  onSelect,
}: PairSharedProps & { of: SharedKind; open: boolean }) {
  const size = sizeOf(of);
  return (
    <details className="group" open={open}>
      <summary>
        <Icon name="chevron-right" size={14} />
        <Mark kind={of.kind} radius={7.6} />
        <span>{KINDS[of.kind].plural}</span>
        <span className="n num">
          {size.toLocaleString('en-GB')}
          {of.atLeast !== undefined && '+'}
        </span>
      </summary>
      <ul>
        {of.entities.map((one) => {
          const edges = [...one.a, ...one.b];
          const [first] = edges;
          return (
            <li key={one.entity.id}>
              <Mark kind={one.entity.kind} also={one.entity.also} radius={7.6} />
              <div>
                <button type="button" className="link" onClick={() => onSelect(one.entity.id)}>
                  {one.entity.name}
                </button>
                {first && (
                  <span className="why num">
                    {formatShortWhen(first, RELATIONSHIP_TYPES[first.type].temporal)}
                  </span>
                )}
                <span className="whole soft">{formatShared([a, b], one)}</span>
              </div>
              <Citations claims={claimsOf(edges.flatMap(({ claims }) => claims))} most={1} />
            </li>
          );
        })}
        {of.showing < size && (
          <li>
            <span />
            <span className="muted num">
              showing {of.showing.toLocaleString('en-GB')} of {size.toLocaleString('en-GB')}{' '}
              {onAll && (
                <button type="button" className="inline" onClick={onAll}>
                  {' '}
                  Show all {size.toLocaleString('en-GB')}
                </button>
              )}
            </span>
          </li>
        )}
      </ul>
    </details>
  );
}
