/**
 * Bottom bar of a narrow window, where the panels are sheets below the graph, one at a time. Hidden in wide windows.
 */
import './dock.css';
import { useEffect, useState } from 'react';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { showPanel } from '../network/actions.ts';
import { STOPS } from '../tour/stops.ts';

export type Sheet = 'filters' | 'time' | 'details';

const PANELS: readonly [View['panel'], IconName, string][] = [
  ['network', 'waypoints', 'Network'],
  ['table', 'table', 'Table'],
];
const SHEETS: readonly [Sheet, IconName, string][] = [
  ['filters', 'sliders', 'Filters'],
  ['time', 'clock', 'Time'],
  ['details', 'info', 'Details'],
];

/** Which sheet is open. A selection, question, paragraph or tour stop opens the details; clearing it closes them. */
export function useSheet(ready: Ready | undefined) {
  const { selection, path, list, paragraph, lifted = [], tour } = ready?.view ?? {};
  // While a path end is chosen, the graph stays visible.
  const asked = path && (path.to === undefined ? undefined : `${path.from} ${path.to}`);
  const told = path
    ? (selection?.[0] ?? asked)
    : (selection?.[0] ?? list ?? paragraph ?? (lifted.length > 0 ? lifted.join() : tour));
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    setSheet((now) => (told !== undefined ? 'details' : now === 'details' ? undefined : now));
  }, [told]);
  return [sheet, setSheet] as const;
}

interface DockProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly sheet: Sheet | undefined;
  onSheet(sheet: Sheet | undefined): void;
}

export function Dock({ explorer, ready, sheet, onSheet }: DockProps) {
  // A closed tour sheet shows its stop in the bar.
  const tour = ready?.view.tour;
  return (
    <nav className="dock" aria-label="Panels">
      {PANELS.map(([panel, icon, text]) => (
        <button
          key={panel}
          type="button"
          disabled={!ready}
          aria-pressed={ready?.view.panel === panel}
          onClick={() => {
            showPanel(explorer, panel);
            onSheet(undefined);
          }}
        >
          <Icon name={icon} size={19} />
          {text}
        </button>
      ))}
      {SHEETS.map(([name, icon, text]) => (
        <button
          key={name}
          type="button"
          aria-expanded={sheet === name}
          onClick={() => onSheet(sheet === name ? undefined : name)}
        >
          <Icon name={icon} size={19} />
          {name === 'details' && tour !== undefined ? `Stop ${tour} of ${STOPS.length}` : text}
        </button>
      ))}
    </nav>
  );
}
