/** One relationship: its ends, its dates in words and in EDTF, the claims behind it and what disputes them. */
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { RelationAnswer } from '../../../../src/features/relations/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/vocabulary.ts';
import { Mark } from '../../marks/mark.tsx';
import { dayWords } from '../../words/dates.ts';
import { propertyWords, valueWords } from '../../words/names.ts';
import { Disputed } from './cite.tsx';
import { ClaimList } from './claim-list.tsx';
import { Eyebrow } from './eyebrow.tsx';

interface RelationDetailProps {
  readonly answer: RelationAnswer;
  onSelect(id: string): void;
  onClose(): void;
}

export function RelationDetail({ answer, onSelect, onClose }: RelationDetailProps) {
  const { relation, from, to, words, claims, disputedBy } = answer;
  const type = RELATIONSHIP_TYPES[relation.type];
  return (
    <>
      <header>
        <Eyebrow onClose={onClose}>
          <span className="line-mark" />
          <span>Relationship · {FAMILIES[type.family].label.toLowerCase()}</span>
        </Eyebrow>
        <h2 className="hidden">{words.reads}</h2>
        <End end={from} onSelect={onSelect} />
        <p className="via">{type.forward}</p>
        <End end={to} onSelect={onSelect} />
      </header>
      <section>
        <h3>When</h3>
        <p className="read">
          {words.when} {relation.disputed && <Disputed />}
        </p>
        <dl className="facts two">
          {relation.when !== undefined && <Line name="EDTF" value={<code>{relation.when}</code>} />}
          <Line name="Begins" value={betweenWords(relation.fromMin, relation.fromMax)} />
          {type.temporal === 'state' && (
            <Line name="Ends" value={betweenWords(relation.toMin, relation.toMax)} />
          )}
          {Object.entries(relation.properties).map(([name, value]) => (
            <Line key={name} name={propertyWords(name)} value={valueWords(value, false)} />
          ))}
        </dl>
      </section>
      <section>
        <h3>
          Claims <span className="muted num">{claims.length}</span>
        </h3>
        <ClaimList claims={claims} />
      </section>
      {disputedBy.length > 0 && (
        <section>
          <h3>
            <Disputed /> Against them <span className="muted num">{disputedBy.length}</span>
          </h3>
          <ClaimList claims={disputedBy} />
        </section>
      )}
    </>
  );
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
  const [from, to] = [dayWords(least), dayWords(most)];
  if (from === undefined && to === undefined) return 'unknown, as far as the sources go';
  if (from === to) return from ?? '';
  if (from === undefined) return `on ${to} or before`;
  if (to === undefined) return `on ${from} or after`;
  return `between ${from} and ${to}`;
}
