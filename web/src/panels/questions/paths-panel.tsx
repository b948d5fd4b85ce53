/** The path panel: paths between two entities; the chosen one is emphasized in the graph. */
import './paths.css';
import { useMemo, useState } from 'react';
import type { Claim, EntityRef } from '../../../../src/features/common/contract.ts';
import type { Path, PathsAnswer } from '../../../../src/features/paths/contract.ts';
import { kindOfId } from '../../../../src/model/kinds.ts';
import { count } from '../../format/names.ts';
import { formatTime } from '../../format/time.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { History } from '../../state/history.ts';
import type { PathFilter, PathView } from '../../state/path-view.ts';
import { PanelHeader } from '../inspector/panel-header.tsx';
import { useSharing } from '../top-bar/use-sharing.ts';
import { endPath } from './actions.ts';
import { formatVia, widerFilters } from './format-path.ts';
import { Hop } from './hop.tsx';
import { PathFilterForm } from './path-filter-form.tsx';
import { missingFromGraph, withPathEntities } from './path-in-graph.ts';
import { RequestError } from './request-error.tsx';
import { usePathInGraph } from './use-path-in-graph.ts';
import { chosenPath, usePaths } from './use-paths.ts';

interface PathsPanelProps {
  readonly path: PathView;
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly history: History;
}

export function PathsPanel({ path, explorer, ready, history }: PathsPanelProps) {
  const { value, busy, failure } = usePaths(ready);
  usePathInGraph(explorer, ready, history, busy ? undefined : chosenPath(ready, value));
  const end = (id: string | undefined, found: EntityRef | undefined) => found ?? thingOf(ready, id);
  const setWay = (name: string, filter: PathFilter) =>
    explorer.act(`path ${name}`, (view) =>
      view.path ? { ...view, path: { ...view.path, filter, nth: 1 } } : view,
    );
  return (
    <>
      <header>
        <PanelHeader onClose={() => endPath(explorer)}>
          <Icon name="route" />
          <span>Paths</span>
        </PanelHeader>
        <h2 className="hidden">Path search</h2>
        <End end={end(path.from, value?.from)} explorer={explorer} />
        <p className="via">to</p>
        {path.to === undefined ? <Choose /> : <End end={end(path.to, value?.to)} explorer={explorer} />}
      </header>
      {path.to !== undefined && (
        <section>
          <p className="muted num">{formatTime(ready.view)}</p>
          <PathFilterForm filter={path.filter} onFilter={setWay} />
        </section>
      )}
      {failure && (
        <RequestError
          failure={failure}
          explorer={explorer}
          end="End the path search"
          onEnd={() => endPath(explorer)}
        />
      )}
      {!failure && !value && busy && (
        <section aria-busy="true">
          {[88, 74, 92].map((width) => (
            <span key={width} className="bar" style={{ width: `${width}%` }} />
          ))}
        </section>
      )}
      {!failure && value && (
        <div className="what-if" aria-busy={busy}>
          {value.paths.length === 0 ? (
            <NoPaths path={path} ready={ready} explorer={explorer} onWay={setWay} />
          ) : (
            <PathList answer={value} path={path} explorer={explorer} ready={ready} />
          )}
        </div>
      )}
    </>
  );
}

/** From the loaded graph, until the response arrives. */
function thingOf({ graph }: Ready, id: string | undefined): EntityRef | undefined {
  const node = graph.nodes.find((one) => one.id === id);
  if (node) return node;
  const kind = id === undefined ? undefined : kindOfId(id);
  return id !== undefined && kind ? { id, kind, name: id } : undefined;
}

function End({ end, explorer }: { end: EntityRef | undefined; explorer: Explorer }) {
  if (!end) return null;
  return (
    <p className="end">
      <Mark kind={end.kind} also={end.also} radius={10} />
      <button type="button" className="link" onClick={() => explorer.select(end.id)}>
        {end.name}
      </button>
    </p>
  );
}

function Choose() {
  return (
    <div className="choose" role="status">
      <p>
        <b>Choose the end of the path.</b> Click an entity in the graph or select a row in the table.
      </p>
      <button
        type="button"
        className="button small"
        onClick={() => document.querySelector<HTMLElement>('.omnibox input')?.focus()}
      >
        <Icon name="search" size={14} />
        Search by name <kbd className="key">/</kbd>
      </button>
    </div>
  );
}

/** Paths listed at first. */
const AT_FIRST = 3;

function PathList({
  answer,
  path: { nth },
  explorer,
  ready,
}: {
  answer: PathsAnswer;
  path: PathView;
  explorer: Explorer;
  ready: Ready;
}) {
  const { paths, more } = answer;
  const [all, setAll] = useState(false);
  const { copied, note, copyLink } = useSharing(explorer, ready);
  const claims = useMemo(() => new Map((answer.claims ?? []).map((claim) => [claim.id, claim])), [answer]);
  const shown = all ? paths : paths.slice(0, Math.max(AT_FIRST, nth));
  const choose = (path: Path, at: number) =>
    explorer.act(`path ${formatVia(path)}`, (view) =>
      view.path ? withPathEntities({ ...view, path: { ...view.path, nth: at } }, ready, path) : view,
    );
  return (
    <>
      <section>
        <h3>
          Paths <span className="muted num">{`${paths.length}${more ? '+' : ''}`}</span>
          <span className="aside">shortest first</span>
        </h3>
        <ol className="paths">
          {shown.map((path, at) => (
            <OnePath
              key={path.entities.map(({ id }) => id).join()}
              path={path}
              nth={at + 1}
              chosen={at + 1 === nth}
              claims={claims}
              explorer={explorer}
              ready={ready}
              onChoose={() => choose(path, at + 1)}
            />
          ))}
        </ol>
        {shown.length < paths.length && (
          <button type="button" className="inline" onClick={() => setAll(true)}>
            {paths.length - shown.length} more
          </button>
        )}
        {shown.length === paths.length && more && (
          <p className="muted">There are more; these are the {paths.length} shortest.</p>
        )}
      </section>
      <section>
        <div className="actions first">
          <button type="button" className="button small" onClick={copyLink}>
            <Icon name={copied ? 'check' : 'link'} size={14} />
            {copied ? 'Copied' : 'Copy link'}
          </button>
          <button type="button" className="button small" onClick={() => endPath(explorer)}>
            <Icon name="x" size={14} />
            End the path search
          </button>
        </div>
        {note !== undefined && <p className="soft">{note}</p>}
      </section>
    </>
  );
}

interface OnePathProps {
  readonly path: Path;
  readonly nth: number;
  readonly chosen: boolean;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly explorer: Explorer;
  readonly ready: Ready;
  onChoose(): void;
}

function OnePath({ path, nth, chosen, claims, explorer, ready, onChoose }: OnePathProps) {
  const absent = chosen ? missingFromGraph(ready, path) : [];
  return (
    <li className={chosen ? 'chosen' : undefined}>
      <button type="button" className="choice" aria-pressed={chosen} onClick={onChoose}>
        <span className="no num">{nth}</span>
        <span>{formatVia(path)}</span>
        <span className="muted num">{count(path.length, 'hop')}</span>
      </button>
      {chosen && (
        <ol className="hops">
          {path.hops.map((hop) => (
            <Hop
              key={`${hop.from} ${hop.to}`}
              hop={hop}
              entities={path.entities}
              claims={claims}
              onSelect={explorer.select}
            />
          ))}
        </ol>
      )}
      {absent.length > 0 && (
        <p className="soft absent">
          {count(absent.length, 'entity is', 'entities are')} not in the graph.{' '}
          <button
            type="button"
            className="inline"
            onClick={() =>
              explorer.act('add the path to the graph', (view) => withPathEntities(view, ready, path))
            }
          >
            Add {absent.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
    </li>
  );
}

/** No path found: wider filters to try. */
function NoPaths({
  path: { filter },
  ready,
  explorer,
  onWay,
}: {
  path: PathView;
  ready: Ready;
  explorer: Explorer;
  onWay(name: string, way: PathFilter): void;
}) {
  return (
    <section role="status">
      <p className="read">No path of at most {count(filter.maxHops, 'hop')} with these filters.</p>
      <p className="soft">Try wider filters:</p>
      <div className="actions">
        {widerFilters(filter).map((wider) => (
          <button
            key={wider.text}
            type="button"
            className="button small"
            onClick={() => onWay(`filters: ${wider.text.toLowerCase()}`, wider.filter)}
          >
            {wider.text}
          </button>
        ))}
        {ready.view.time.is !== 'all' && (
          <button
            type="button"
            className="button small"
            onClick={() => explorer.act('path at all times', (view) => ({ ...view, time: { is: 'all' } }))}
          >
            Use all times
          </button>
        )}
      </div>
    </section>
  );
}
