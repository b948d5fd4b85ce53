/** One entity: names, actions, facts, disputes, observations, relationships and statements. */
import type { Kind } from '../../../../src/model/kinds.ts';
import type { Detail } from '../../api/detail.ts';
import { entityQuery } from '../../api/queries.ts';
import { count, formatPropertyName, languageOf, namesByScript } from '../../format/names.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { WhatIfSwitch } from '../questions/what-if-panel.tsx';
import { DisputeFrame, LeftOut } from './dispute-frame.tsx';
import { Effects } from './effects.tsx';
import { EntityActions } from './entity-actions.tsx';
import { Facts, isDate } from './facts.tsx';
import { PanelHeader } from './panel-header.tsx';
import { RelationshipGroups } from './relationship-groups.tsx';
import { SeriesChart } from './series-chart.tsx';
import { Statements } from './statements.tsx';
import { useAllSources } from './use-all-sources.ts';

/** Kinds that a what-if can lift. */
const LIFTABLE: readonly Kind[] = ['Resolution', 'Measure'];

interface EntityDetailProps {
  readonly detail: Extract<Detail, { kind: 'entity' }>;
  readonly explorer: Explorer;
  readonly ready: Ready;
  onClose(): void;
}

export function EntityDetail({ detail, explorer, ready, onClose }: EntityDetailProps) {
  const { entity, facts, series } = detail.answer;
  const everyone = useAllSources(entity.id, entityQuery, ready.view);
  const shownOf = new Map(facts.map(({ property, shown }) => [property, shown]));
  const disputed = (everyone?.facts ?? facts).filter((fact) => fact.disputed && shownOf.has(fact.property));
  return (
    <>
      <header>
        <PanelHeader onClose={onClose}>
          <Mark kind={entity.kind} also={entity.also} radius={9.5} />
          <span>{entity.also ?? entity.kind}</span>
        </PanelHeader>
        <h2>{entity.name}</h2>
        <Names aliases={entity.aliases} />
        <EntityActions entity={entity} counts={detail.relations.counts} explorer={explorer} ready={ready} />
      </header>
      {LIFTABLE.includes(entity.kind) && <WhatIfSwitch entity={entity} explorer={explorer} ready={ready} />}
      {disputed.map((fact) => (
        <DisputeFrame
          key={fact.property}
          claims={fact.claims}
          shown={shownOf.get(fact.property)}
          about={formatPropertyName(fact.property).toLowerCase()}
          isDate={isDate(fact.property, entity.kind)}
          explorer={explorer}
          view={ready.view}
        />
      ))}
      {facts.length > 0 && <Facts facts={facts} kind={entity.kind} />}
      {disputed.length === 0 && facts.some((fact) => fact.chosenLeftOut) && (
        <section>
          <LeftOut explorer={explorer} view={ready.view} />
        </section>
      )}
      {detail.effects && <Effects effects={detail.effects} ready={ready} onSelect={explorer.select} />}
      {series.map((measured) => (
        <SeriesChart key={measured.measure + measured.unit} series={measured} />
      ))}
      <RelationshipGroups
        relations={detail.relations}
        kind={entity.kind}
        view={ready.view}
        onSelect={explorer.select}
      />
      <Statements id={entity.id} explorer={explorer} ready={ready} />
    </>
  );
}

/** Names listed per script; the others are folded. */
const NAMES_SHOWN = 6;

function Names({ aliases }: { aliases: readonly string[] }) {
  const { other, latin } = namesByScript(aliases);
  const more = [...latin.slice(NAMES_SHOWN), ...other.slice(NAMES_SHOWN)];
  return (
    <>
      <NameLine names={latin.slice(0, NAMES_SHOWN)} />
      <NameLine names={other.slice(0, NAMES_SHOWN)} />
      {more.length > 0 && (
        <details className="fold">
          <summary>{count(more.length, 'more name')}</summary>
          <NameLine names={more} />
        </details>
      )}
    </>
  );
}

function NameLine({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="aka">
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          <bdi lang={languageOf(name)}>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
