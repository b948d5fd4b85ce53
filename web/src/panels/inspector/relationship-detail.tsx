/** One relationship: ends, dates, claims and disputes. */

import type { Claim, EntityRef } from '../../../../src/features/common/contract.ts';
import type { RelationAnswer } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { forwardLabel } from '../../../../src/model/forward-label.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { relationQuery } from '../../api/queries.ts';
import { formatDay } from '../../format/dates.ts';
import { formatPropertyName, formatValue } from '../../format/names.ts';
import { formatValidityOn } from '../../format/time.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { Disputed } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';
import { DisputeFrame, LeftOut } from './dispute-frame.tsx';
import { PanelHeader } from './panel-header.tsx';
import { useAllSources } from './use-all-sources.ts';
import { ValidityBar } from './validity-bar.tsx';

interface RelationshipDetailProps {
  readonly answer: RelationAnswer;
  readonly explorer: Explorer;
  readonly ready: Ready;
  onClose(): void;
}

export function RelationshipDetail({ answer, explorer, ready, onClose }: RelationshipDetailProps) {
  const { relation, from, to, words, claims, disputedBy } = answer;
  const type = RELATIONSHIP_TYPES[relation.type];
  const occurrence = type.temporal === 'occurrence';
  const others = disputedBy.filter(({ id }) => !claims.some((claim) => claim.id === id));
  const properties = Object.entries(relation.properties);
  const everyone = useAllSources(relation.id, relationQuery, ready.view);
  const narrowed = ready.view.sources.length > 0;
  const shown = relation.shown ?? claims.find(({ chosen }) => chosen)?.id;
  return (
    <>
      <header>
        <PanelHeader onClose={onClose}>
          <span className="line-mark" />
          <span>Relationship · {FAMILIES[type.family].label.toLowerCase()}</span>
        </PanelHeader>
        <h2 className="hidden">{words.reads}</h2>
        <End end={from} onSelect={explorer.select} />
        <p className="via">{forwardLabel(relation)}</p>
        <End end={to} onSelect={explorer.select} />
      </header>
      <section>
        <h3>
          When <span className="aside num">{formatValidityOn(relation, occurrence, ready.view)}</span>
        </h3>
        <p className="read">
          {words.when} {relation.disputed && <Disputed />}
        </p>
        <ValidityBar bounds={relation} occurrence={occurrence} time={ready.view.time} words={words.when} />
        {properties.length > 0 && (
          <dl className="facts two-columns">
            {properties.map(([name, value]) => (
              <Line
                key={name}
                name={relation.type === 'WORKS_FOR' && name === 'as' ? 'Post' : formatPropertyName(name)}
                value={formatValue(value, false)}
              />
            ))}
          </dl>
        )}
        <details className="fold">
          <summary>Exact dates (EDTF)</summary>
          <dl className="facts two-columns">
            {relation.when !== undefined && <Line name="EDTF" value={<code>{relation.when}</code>} />}
            <Line name="Begins" value={betweenWords(relation.fromMin, relation.fromMax)} />
            {!occurrence && <Line name="Ends" value={betweenWords(relation.toMin, relation.toMax)} />}
            <Line name="Published" value={`from ${formatDay(relation.knownFrom) ?? 'the start'}`} />
          </dl>
        </details>
        {relation.chosenLeftOut === true && !narrowed && <LeftOut explorer={explorer} view={ready.view} />}
      </section>
      <DisputeFrame
        claims={sidesIn(everyone ?? answer)}
        shown={shown}
        isDate
        explorer={explorer}
        view={ready.view}
      />
      <section>
        <h3>
          Claims <span className="muted num">{claims.length}</span>
          <span className="aside">{agreementLabel(claims, disputedBy)}</span>
        </h3>
        <ClaimList claims={claims} shown={claims.length > 1 ? shown : undefined} />
      </section>
      {others.length > 0 && (
        <section>
          <h3>
            <Disputed /> Contradicting claims <span className="muted num">{others.length}</span>
          </h3>
          <ClaimList claims={others} />
        </section>
      )}
    </>
  );
}

/** Claims for and against the relationship. */
function sidesIn({ claims, disputedBy }: Pick<RelationAnswer, 'claims' | 'disputedBy'>): Claim[] {
  return [...new Map([...claims, ...disputedBy].map((claim) => [claim.id, claim])).values()];
}

/** Whether the claims agree. */
function agreementLabel(claims: readonly Claim[], disputedBy: readonly Claim[]): string | undefined {
  if (disputedBy.length > 0) return 'they disagree';
  return claims.length > 1 ? 'they agree' : undefined;
}

function End({ end, onSelect }: { end: EntityRef; onSelect(id: string): void }) {
  return (
    <p className="end">
      <Mark kind={end.kind} also={end.also} radius={10} />
      <button type="button" className="link" onClick={() => onSelect(end.id)}>
        {end.name}
      </button>
    </p>
  );
}

function Line({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

function betweenWords(least: number, most: number): string {
  const [from, to] = [formatDay(least), formatDay(most)];
  if (from === undefined && to === undefined) return 'unknown';
  if (from === to) return from ?? '';
  if (from === undefined) return `unknown, ${to} at the latest`;
  if (to === undefined) return `unknown, ${from} at the earliest`;
  return `between ${from} and ${to}`;
}
