/** One entity: its names, its facts with their citations, what is measured of it, its relations. */
import type { Fact, Series } from '../../../../src/features/entities/contract.ts';
import { KINDS, type Kind } from '../../../../src/model/kinds.ts';
import type { Detail } from '../../api/detail.ts';
import { Mark } from '../../marks/mark.tsx';
import { dateWords } from '../../words/dates.ts';
import { amountWords, languageOf, namesByScript, propertyWords, valueWords } from '../../words/names.ts';
import { Cites, Disputed } from './cite.tsx';
import { ClaimList } from './claim-list.tsx';
import { Eyebrow } from './eyebrow.tsx';
import { Relations } from './relations.tsx';

interface EntityDetailProps {
  readonly detail: Extract<Detail, { kind: 'entity' }>;
  onSelect(id: string): void;
  onClose(): void;
}

export function EntityDetail({ detail, onSelect, onClose }: EntityDetailProps) {
  const { entity, facts, series } = detail.answer;
  const { other, latin } = namesByScript(entity.aliases);
  const disputed = facts.filter((fact) => fact.disputed);
  return (
    <>
      <header>
        <Eyebrow onClose={onClose}>
          <Mark kind={entity.kind} also={entity.also} radius={9.5} />
          <span>{entity.also ?? entity.kind}</span>
        </Eyebrow>
        <h2>{entity.name}</h2>
        {latin.length > 0 && <p className="aka">{latin.join(' · ')}</p>}
        {other.length > 0 && (
          <p className="aka">
            {other.map((name, at) => (
              <span key={name}>
                {at > 0 && ' · '}
                <span lang={languageOf(name)}>{name}</span>
              </span>
            ))}
          </p>
        )}
      </header>
      {facts.length > 0 && (
        <section>
          <h3 className="hidden">Facts</h3>
          <dl className="facts">
            {facts.map((fact) => (
              <FactLine key={fact.property} fact={fact} kind={entity.kind} />
            ))}
          </dl>
        </section>
      )}
      {disputed.map((fact) => (
        <section key={fact.property}>
          <h3>
            <Disputed /> Sources disagree{' '}
            <span className="aside">{propertyWords(fact.property).toLowerCase()}</span>
          </h3>
          <ClaimList claims={fact.claims} shown={fact.shown} isDate={isDate(fact.property, entity.kind)} />
        </section>
      ))}
      {series.map((measured) => (
        <Measured key={measured.measure + measured.unit} series={measured} />
      ))}
      <Relations relations={detail.relations} onSelect={onSelect} />
    </>
  );
}

function FactLine({ fact, kind }: { fact: Fact; kind: Kind }) {
  return (
    <div>
      <dt>{propertyWords(fact.property)}</dt>
      <dd>
        {valueWords(fact.value, isDate(fact.property, kind))} {fact.disputed && <Disputed />}
      </dd>
      <dd className="cited">
        <Cites claims={claimsOfShown(fact)} most={2} />
      </dd>
    </div>
  );
}

/** Who says what is shown; who says otherwise stands below, under the dispute. */
function claimsOfShown({ claims, shown }: Fact) {
  const value = claims.find((claim) => claim.id === shown)?.value;
  return value === undefined ? claims : claims.filter((claim) => String(claim.value) === String(value));
}

function isDate(property: string, kind: Kind): boolean {
  const types: Readonly<Record<string, string>> = KINDS[kind].properties;
  return types[property] === 'edtf';
}

/** One number, or the two that it lies between. */
function amountOf({ value, low, high }: Series['observations'][number]): string {
  if (value !== undefined) return value.toLocaleString('en-GB');
  return [low, high].map((end) => end?.toLocaleString('en-GB') ?? '…').join(' and ');
}

function Measured({ series }: { series: Series }) {
  return (
    <section>
      <h3>{propertyWords(series.measure)}</h3>
      <dl className="facts">
        {series.observations.map((seen) => (
          <div key={seen.id}>
            <dt className="num">{seen.when === undefined ? 'undated' : dateWords(seen.when)}</dt>
            <dd className="num">
              {seen.qualifier === 'exactly' ? '' : `${seen.qualifier} `}
              {amountWords(amountOf(seen), series.unit)}
            </dd>
            <dd className="cited">
              <Cites claims={seen.claims} most={2} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
