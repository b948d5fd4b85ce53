/** Measures in force on two entities and on what both take part in. */
import './effects.css';
import type { Claim } from '../../../../src/features/common/contract.ts';
import type { Constraint, DyadAnswer } from '../../../../src/features/dyads/contract.ts';
import { dayFromIso } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import { count } from '../../format/names.ts';
import { Mark } from '../../marks/mark.tsx';
import { Citations } from './citations.tsx';
import { RelatedEntities } from './effects.tsx';
import { ShowAll } from './show-all.tsx';

interface PairConstraintsProps {
  readonly constraints: DyadAnswer['constraints'];
  claimsOf(ids: readonly string[]): Claim[];
  readonly onAll: (() => void) | undefined;
  onSelect(id: string): void;
}

export function PairConstraints({ constraints, claimsOf, onAll, onSelect }: PairConstraintsProps) {
  const { asOf, measures, leftOut, showing } = constraints;
  const total = constraints.total ?? constraints.atLeast ?? showing;
  if (total === 0 && leftOut === 0) return null;
  return (
    <section>
      <h3>
        Measures in force <span className="muted num">{total.toLocaleString('en-GB')}</span>
        <span className="aside num">on {dayText(dayFromIso(asOf))}</span>
      </h3>
      <ul className="effects">
        {measures.map((one) => (
          <OneMeasure key={one.measure.id} one={one} claimsOf={claimsOf} onSelect={onSelect} />
        ))}
      </ul>
      <ShowAll showing={showing} total={total} onAll={onAll} />
      {leftOut > 0 && (
        <p className="muted num">
          {count(leftOut, 'more measure')} {leftOut === 1 ? 'is' : 'are'} superseded or no longer imposed.
        </p>
      )}
    </section>
  );
}

function OneMeasure({
  one: { measure, imposedBy, deadline, targets, constrains, exempts },
  claimsOf,
  onSelect,
}: {
  one: Constraint;
  claimsOf(ids: readonly string[]): Claim[];
  onSelect(id: string): void;
}) {
  return (
    <li>
      <Mark kind="Measure" radius={9} />
      <div>
        <p className="head">
          <button type="button" className="link" onClick={() => onSelect(measure.id)}>
            {measure.name}
          </button>
          <span className="why">
            <Citations claims={claimsOf(imposedBy.flatMap(({ relation }) => relation.claims))} most={1} />
          </span>
        </p>
        {deadline && <p className="soft num">to be met by {deadline.words}</p>}
        <RelatedEntities
          reads="imposed by"
          entities={imposedBy.map(({ entity }) => entity)}
          onSelect={onSelect}
        />
        <RelatedEntities reads="targets" entities={targets.map(({ entity }) => entity)} onSelect={onSelect} />
        {constrains.map(({ entity, relation, effect = 'constrains' }) => (
          <RelatedEntities key={relation.id} reads={effect} entities={[entity]} onSelect={onSelect} />
        ))}
        {exempts.map(({ entity, relation, scope }) => (
          <RelatedEntities
            key={relation.id}
            reads="exempts"
            entities={[entity]}
            note={scope === undefined ? undefined : `for ${scope}`}
            onSelect={onSelect}
          />
        ))}
      </div>
    </li>
  );
}
