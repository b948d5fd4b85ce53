/** The page: all panels render the same state, each again only when a part changes that it reads. */
import { useCallback, useEffect } from 'react';
import type { Detail } from './api/detail.ts';
import { Console } from './panels/console/console.tsx';
import { Dock, useSheet } from './panels/dock/dock.tsx';
import { Inspector } from './panels/inspector/inspector.tsx';
import { LEGEND_READS, Legend } from './panels/legend/legend.tsx';
import { GRAPH_READS, GraphPanel } from './panels/network/graph-panel.tsx';
import { EmptyState } from './panels/notices/empty-state.tsx';
import { LoadState } from './panels/notices/load-state.tsx';
import { Notices } from './panels/notices/notices.tsx';
import { OfflineBanner } from './panels/notices/offline-banner.tsx';
import { TIMELINE_READS, Timeline } from './panels/timeline/timeline.tsx';
import { TopBar } from './panels/top-bar/top-bar.tsx';
import { TourPeek } from './panels/tour/tour-peek.tsx';
import { useDetail } from './state/use-detail.ts';
import { useExplorer } from './state/use-explorer.ts';
import { useReady } from './state/use-fields.ts';
import { EMPTY_VIEW } from './state/view.ts';

export function App() {
  const { state, explorer, ready, loadedAt, graphFailure, offline } = useExplorer();
  const { value: detail } = useDetail(ready?.view ?? EMPTY_VIEW);
  const [sheet, setSheet] = useSheet(ready);
  const filters = sheet === 'filters';
  const onFilters = useCallback((open: boolean) => setSheet(open ? 'filters' : undefined), [setSheet]);
  const { history } = state;
  const graphReady = useReady(ready, GRAPH_READS);
  const legendReady = useReady(ready, LEGEND_READS);
  const timelineReady = useReady(ready, TIMELINE_READS);
  const name = nameOf(detail, ready?.graph.dossier.title);
  useEffect(() => {
    document.title = name === undefined ? 'Entente' : `${name} · Entente`;
  }, [name]);
  const consoleOpen = ready?.view.console !== undefined;
  // A narrow window shows one sheet at a time, so opening the console closes the open sheet.
  useEffect(() => {
    if (consoleOpen) setSheet(undefined);
  }, [consoleOpen, setSheet]);
  const className = [
    'page',
    filters && 'has-filters',
    consoleOpen && 'has-console',
    sheet && `sheet-${sheet}`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={className}>
      <TopBar explorer={explorer} ready={ready} history={history} filters={filters} onFilters={onFilters} />
      <Legend explorer={explorer} ready={legendReady} />
      <main className="main" aria-label="Network">
        {ready && offline && (
          <OfflineBanner message={offline.message} since={loadedAt} onRetry={explorer.retry} />
        )}
        {ready && !offline && (
          <Notices
            addressProblems={state.addressProblems}
            updateFailure={graphFailure}
            explorer={explorer}
            ready={ready}
          />
        )}
        {ready && graphReady && ready.graph.nodes.length > 0 ? (
          <>
            <GraphPanel explorer={explorer} ready={graphReady} panTarget={state.panTarget} />
            {ready.shown.nodes.length === 0 && <EmptyState explorer={explorer} ready={ready} />}
          </>
        ) : (
          <LoadState
            empty={ready !== undefined}
            stopped={state.stopped}
            failure={graphFailure}
            onStop={explorer.stop}
            onRetry={explorer.retry}
          />
        )}
      </main>
      <Timeline explorer={explorer} ready={timelineReady} />
      <Console explorer={explorer} ready={ready} step={history?.present.label} />
      <Inspector
        explorer={explorer}
        ready={ready}
        history={history}
        loading={!ready && !state.stopped && !graphFailure}
      />
      {ready && !sheet && !consoleOpen && (
        <TourPeek explorer={explorer} ready={ready} onAll={() => setSheet('details')} />
      )}
      <Dock explorer={explorer} ready={ready} sheet={sheet} onSheet={setSheet} />
    </div>
  );
}

const nameOf = (detail: Detail | undefined, dossier: string | undefined): string | undefined =>
  detail?.kind === 'entity' ? detail.answer.entity.name : dossier;
