/** Facts of an entity: name, value and citation. The claims of a fact can be opened. */
import { useId, useState } from 'react';
import type { Fact } from '../../../../src/features/entities/contract.ts';
import { KINDS, type Kind } from '../../../../src/model/kinds.ts';
import { formatPropertyName, formatValue } from '../../format/names.ts';
import { Citations, Disputed } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';

/** Codes in several lists are combined into one fact. */
const CODES = ['iso3', 'iso2', 'm49'];

export function Facts({ facts, kind }: { facts: readonly Fact[]; kind: Kind }) {
  const codes = CODES.flatMap((code) => facts.filter(({ property }) => property === code));
  const rest = codes.length > 1 ? facts.filter((fact) => !codes.includes(fact)) : facts;
  return (
    <section>
      <h3 className="hidden">Facts</h3>
      <dl className="facts">
        {codes.length > 1 && (
          <div>
            <dt>Codes</dt>
            <dd className="num">{codes.map(({ value }) => String(value)).join(' · ')}</dd>
            <dd className="cited">
              <span className="cite" title="ISO 3166 and UN M49">
                <span className="cite-text">ISO, UN</span>
              </span>
            </dd>
          </div>
        )}
        {rest.map((fact) => (
          <FactLine key={fact.property} fact={fact} kind={kind} />
        ))}
      </dl>
    </section>
  );
}

function FactLine({ fact, kind }: { fact: Fact; kind: Kind }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = formatPropertyName(fact.property);
  const date = isDate(fact.property, kind);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {formatValue(fact.value, date)} {fact.disputed && <Disputed />}
      </dd>
      <dd className="cited">
        {fact.claims.length > 0 && (
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`Sources for ${name}`}
            onClick={() => setOpen(!open)}
          >
            <Citations claims={claimsOfShown(fact)} most={1} />
          </button>
        )}
      </dd>
      {open && (
        <dd className="opened" id={id}>
          <ClaimList claims={fact.claims} shown={fact.disputed ? fact.shown : undefined} isDate={date} />
        </dd>
      )}
    </div>
  );
}

/** Claims for the shown value; contradicting ones are in the dispute. */
function claimsOfShown({ claims, shown }: Fact) {
  const value = claims.find((claim) => claim.id === shown)?.value;
  return value === undefined ? claims : claims.filter((claim) => String(claim.value) === String(value));
}

export function isDate(property: string, kind: Kind): boolean {
  const types: Readonly<Record<string, string>> = KINDS[kind].properties;
  return types[property] === 'edtf';
}
