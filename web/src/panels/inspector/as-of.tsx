/** The inspector on another date than the dossier's, with nothing selected: what was in force, and what differs. */
import './as-of.css';
import { useMemo, useState } from 'react';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import type { Day } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import { formatDay, formatShortWhen, shortenMonths } from '../../format/dates.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isTrueAt, type Perspective } from '../../state/perspective.ts';
import { useTimelessGraph } from '../../state/use-visible-graph.ts';
import type { VisibleGraph } from '../../state/visible-graph.ts';
import { UndatedSwitch } from '../legend/undated-switch.tsx';
import { changesAt, formatDistance } from './changes-at.ts';
import { Citations } from './citations.tsx';
import type { DateClaimsOf } from './date-claims.ts';
import { PanelHeader } from './panel-header.tsx';
import { RelationshipsInForce } from './relationships-in-force.tsx';
import { useDateClaims } from './use-date-claims.ts';

/** Entities per group shown at first. */
const AT_FIRST = 6;

const HOLDING: readonly [string, (thing: GraphNode) => boolean][] = [
  ['Still in force', ({ kind }) => kind !== 'Event' && kind !== 'Person'],
  ['Under way', ({ kind }) => kind === 'Event'],
  ['Living', ({ kind }) => kind === 'Person'],
];

interface AsOfProps {
  readonly day: Day;
  /** The dossier's date. */
  readonly own: Day;
  readonly explorer: Explorer;
  readonly ready: Ready;
}

/** Both dates, if the view shows a single day that is not the dossier's date. */
export function otherDay({ view, opening }: Ready): { day: Day; own: Day } | undefined {
  if (view.time.is !== 'day' || opening.time.is !== 'day' || view.time.day === opening.time.day)
    return undefined;
  return { day: view.time.day, own: opening.time.day };
}

export function AsOf({ day, own, explorer, ready }: AsOfProps) {
  const { view, opening } = ready;
  const { certainty, undated } = view;
  const left = useTimelessGraph(ready);
  const changes = useMemo(() => {
    const things = left.nodes.map(({ node }) => node);
    return changesAt(things, day, own, view);
  }, [left, day, own, view]);
  const claimsOf = useDateClaims(view);
  const supersededBy = useMemo(() => supersedersOn(left, view), [left, view]);
  const shared = { outlined: view.outside === 'outlined', onSelect: explorer.select, claimsOf, supersededBy };
  return (
    <>
      <header>
        <PanelHeader
          onClose={() => explorer.act('go to the dossier’s date', (now) => ({ ...now, time: opening.time }))}
        >
          <Icon name="clock" />
          <span>As of</span>
        </PanelHeader>
        <h2 className="num">{dayText(day)}</h2>
        <p className="aka">{formatDistance(day, own)}</p>
      </header>
      <EntityGroup
        text="Begins on this date"
        entities={changes.begins}
        whenOf={() => undefined}
        {...shared}
      />
      {HOLDING.map(([text, is]) => (
        <EntityGroup
          key={text}
          text={text === 'Under way' && certainty === 'possibly' ? 'Possibly under way' : text}
          entities={changes.holding.filter(is)}
          whenOf={sinceOf}
          {...shared}
        />
      ))}
      <RelationshipsInForce left={left} day={day} ready={ready} onSelect={explorer.select} />
      <EntityGroup
        text="Not yet begun"
        aside={`begun by ${dayText(own)}`}
        entities={changes.notYet}
        {...shared}
        outside
      />
      <EntityGroup text="Begun since" aside={`after ${dayText(own)}`} entities={changes.since} {...shared} />
      <EntityGroup text="Ended" entities={changes.noLonger} whenOf={endOf} edge="end" {...shared} />
      <UndatedSwitch explorer={explorer} view={view} hidden={ready.shown.undatedHidden} />
      <EntityGroup
        text="Undated"
        aside={undated === 'shown' ? 'shown at all times' : `attested by ${dayText(day)}`}
        entities={changes.undated}
        whenOf={() => undefined}
        {...shared}
      />
    </>
  );
}

interface EntityGroupProps {
  readonly text: string;
  readonly aside?: string;
  readonly entities: readonly GraphNode[];
  /** Not yet begun on that day: the mark is drawn pale. */
  readonly outside?: boolean;
  readonly outlined: boolean;
  /** Short date; by default its start. */
  whenOf?(thing: GraphNode): string | undefined;
  /** Which date the citation is for. */
  readonly edge?: 'start' | 'end';
  readonly claimsOf: DateClaimsOf;
  /** Names of superseding entities, by id of the superseded one. */
  readonly supersededBy: ReadonlyMap<string, string>;
  onSelect(id: string): void;
}

/** Names of superseding entities at the view's time, by id of the superseded one. */
function supersedersOn({ nodes, edges }: VisibleGraph, perspective: Perspective): Map<string, string> {
  const names = new Map(nodes.map(({ node }) => [node.id, node.name]));
  return new Map(
    edges
      .filter(({ edge }) => edge.type === 'SUPERSEDES' && isTrueAt(edge, perspective))
      .map(({ edge }) => [edge.to, names.get(edge.from) ?? edge.from]),
  );
}

const beginOf = (thing: GraphNode) => formatShortWhen(thing, 'state');

/** The stored date if there is one ("from 5 Aug 2017"), otherwise "since" its start. */
function sinceOf(thing: GraphNode): string | undefined {
  const short = formatShortWhen(thing, 'state');
  if (short === undefined) return endOf(thing);
  return thing.when === undefined ? `since ${short}` : short;
}

function endOf({ toMax }: GraphNode): string | undefined {
  const day = formatDay(toMax);
  return day && `until ${shortenMonths(day)}`;
}

function EntityGroup({
  text,
  aside,
  entities,
  outside = false,
  outlined,
  whenOf = beginOf,
  edge = 'start',
  claimsOf,
  supersededBy,
  onSelect,
}: EntityGroupProps) {
  const [all, setAll] = useState(false);
  if (entities.length === 0) return null;
  const shown = all ? entities : entities.slice(0, AT_FIRST);
  return (
    <section>
      <h3>
        {text} <span className="muted num">{entities.length}</span>
        {aside !== undefined && <span className="aside num">{aside}</span>}
      </h3>
      <ul className="dated">
        {shown.map((thing) => (
          <li key={thing.id} className={outside && outlined ? 'past' : undefined}>
            <Mark kind={thing.kind} also={thing.also} radius={7.6} />
            <div>
              <button type="button" className="link" onClick={() => onSelect(thing.id)}>
                {thing.name}
              </button>
              <span className="when num">{whenOf(thing)}</span>
              {supersededBy.has(thing.id) && (
                <span className="when">superseded by {supersededBy.get(thing.id)}</span>
              )}
            </div>
            <Citations claims={claimsOf(thing, edge)} most={1} />
          </li>
        ))}
      </ul>
      {shown.length < entities.length && (
        <button type="button" className="inline" onClick={() => setAll(true)}>
          {entities.length - shown.length} more
        </button>
      )}
    </section>
  );
}
