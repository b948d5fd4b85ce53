/** Switch between network and table. */
import './view-switch.css';
import type { Ref } from 'react';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { showPanel } from '../network/actions.ts';

const PANELS: readonly [View['panel'], IconName, string][] = [
  ['network', 'waypoints', 'Network'],
  ['table', 'table', 'Table'],
];

interface ViewSwitchProps {
  readonly explorer: Explorer;
  readonly panel: View['panel'];
  readonly ref?: Ref<HTMLDivElement>;
}

export function ViewSwitch({ explorer, panel, ref }: ViewSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form
    <div className="segments view-switch" role="group" aria-label="View" ref={ref}>
      {PANELS.map(([name, icon, text]) => (
        <button
          key={name}
          type="button"
          aria-pressed={panel === name}
          aria-keyshortcuts="t"
          onClick={() => showPanel(explorer, name)}
        >
          <Icon name={icon} size={14} />
          {text}
        </button>
      ))}
    </div>
  );
}
