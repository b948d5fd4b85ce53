/** The page: its panels, all of which show one state. */
import { useEffect } from 'react';
import { Inspector } from './panels/inspector/inspector.tsx';
import { Legend } from './panels/legend/legend.tsx';
import { Network } from './panels/network/network.tsx';
import { Away } from './panels/notices/away.tsx';
import { PictureState } from './panels/notices/picture-state.tsx';
import { TopBar } from './panels/top-bar/top-bar.tsx';
import { awayFailure } from './state/store.ts';
import { useExplorer } from './state/use-explorer.ts';

export function App() {
  const { state, select, tryAgain } = useExplorer();
  const graph = state.picture.status === 'ready' ? state.picture.value : undefined;
  const away = awayFailure(state);
  const name = nameOf(state.detail, graph?.dossier.title);
  useEffect(() => {
    document.title = name === undefined ? 'Entente' : `${name} · Entente`;
  }, [name]);
  return (
    <div className={state.selection === undefined ? 'page' : 'page has-selection'}>
      <TopBar />
      <Legend graph={graph} />
      <main className="main" aria-label="Network">
        {graph && away && <Away message={away.message} since={state.drawnAt} onRetry={tryAgain} />}
        {graph && graph.nodes.length > 0 ? (
          <Network graph={graph} selection={state.selection} onSelect={select} />
        ) : (
          <PictureState picture={state.picture} onRetry={tryAgain} />
        )}
      </main>
      <Inspector state={state} onSelect={select} onRetry={tryAgain} />
    </div>
  );
}

function nameOf(detail: ReturnType<typeof useExplorer>['state']['detail'], dossier: string | undefined) {
  if (detail?.status !== 'ready') return dossier;
  return detail.value.kind === 'entity' ? detail.value.answer.entity.name : dossier;
}
