/**
 * Shows the network or the table, chosen by the switch at the top right or by `t`. If WebGL fails, the table is shown
 * with the reason. The network stays mounted behind the table, so that its camera is kept.
 */
import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { ExplorerState } from '../../state/store.ts';
import { type FieldName, LOADED_FIELDS, SHOWN_FIELDS } from '../../state/view.ts';
import { Table } from '../table/table.tsx';
import { ViewSwitch } from '../table/view-switch.tsx';
import { hideEntity, showPanel } from './actions.ts';
import { Network } from './network.tsx';

interface GraphPanelProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly panTarget: ExplorerState['panTarget'];
}

/** The fields that the network and the table read. */
export const GRAPH_READS: readonly FieldName[] = [
  ...LOADED_FIELDS,
  ...SHOWN_FIELDS,
  ...(['selection', 'moved', 'lifted', 'path', 'panel', 'table'] as const),
];

export const GraphPanel = memo(function GraphPanel({ explorer, ready, panTarget }: GraphPanelProps) {
  const { panel } = ready.view;
  const [failureReason, setFailureReason] = useState<string>();
  const [drawn, setDrawn] = useState(panel === 'network');
  const corner = useRef<HTMLDivElement>(null);
  if (panel === 'network' && !drawn) setDrawn(true);
  usePanelKeys(explorer, ready);
  const table = panel === 'table' || failureReason !== undefined;
  return (
    <div className="graph-panel">
      {failureReason === undefined && <ViewSwitch explorer={explorer} panel={panel} ref={corner} />}
      {table && <Table explorer={explorer} ready={ready} reason={failureReason} />}
      {drawn && failureReason === undefined && (
        <Network
          explorer={explorer}
          ready={ready}
          hidden={table}
          panTarget={panTarget}
          corner={corner}
          onRenderFailure={setFailureReason}
        />
      )}
    </div>
  );
});

/** `t` switches between network and table; Delete hides the selected entity. */
function usePanelKeys(explorer: Explorer, ready: Ready): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const element = event.target instanceof Element ? event.target : undefined;
    const writes = element?.closest('input, textarea, select, [contenteditable], [role="dialog"]');
    if (event.defaultPrevented || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const selected = ready.view.selection.at(-1);
    if (event.key === 't') showPanel(explorer, ready.view.panel === 'table' ? 'network' : 'table');
    else if (event.key === 'Delete' && selected !== undefined) hideEntity(explorer, ready.graph, selected);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => handleKey(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
