/** The page: all panels render the same explorer state. */
import { useEffect } from 'react';
import type { Detail } from './api/detail.ts';
import { Console } from './panels/console/console.tsx';
import { Dock, useSheet } from './panels/dock/dock.tsx';
import { Inspector } from './panels/inspector/inspector.tsx';
import { Legend } from './panels/legend/legend.tsx';
import { GraphPanel } from './panels/network/graph-panel.tsx';
import { EmptyState } from './panels/notices/empty-state.tsx';
import { LoadState } from './panels/notices/load-state.tsx';
import { Notices } from './panels/notices/notices.tsx';
import { OfflineBanner } from './panels/notices/offline-banner.tsx';
import { Timeline } from './panels/timeline/timeline.tsx';
import { TopBar } from './panels/top-bar/top-bar.tsx';
import { TourPeek } from './panels/tour/tour-peek.tsx';
import { useDetail } from './state/use-detail.ts';
import { useExplorer } from './state/use-explorer.ts';
import { EMPTY_VIEW } from './state/view.ts';

export function App() {
  const { state, explorer, ready, loadedAt, graphFailure, offline } = useExplorer();
  const { value: detail } = useDetail(ready?.view ?? EMPTY_VIEW);
  const [sheet, setSheet] = useSheet(ready);
  const filters = sheet === 'filters';
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
      <TopBar
        explorer={explorer}
        ready={ready}
        filters={filters}
        onFilters={(open) => setSheet(open ? 'filters' : undefined)}
      />
      <Legend explorer={explorer} ready={ready} />
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
        {ready && ready.graph.nodes.length > 0 ? (
          <>
            <GraphPanel explorer={explorer} ready={ready} panTarget={state.panTarget} />
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
      <Timeline explorer={explorer} ready={ready} />
      <Console explorer={explorer} ready={ready} />
      <Inspector explorer={explorer} ready={ready} loading={!ready && !state.stopped && !graphFailure} />
      {ready && !sheet && !consoleOpen && (
        <TourPeek explorer={explorer} ready={ready} onAll={() => setSheet('details')} />
      )}
      <Dock explorer={explorer} ready={ready} sheet={sheet} onSheet={setSheet} />
    </div>
  );
}

const nameOf = (detail: Detail | undefined, dossier: string | undefined): string | undefined =>
  detail?.kind === 'entity' ? detail.answer.entity.name : dossier;
