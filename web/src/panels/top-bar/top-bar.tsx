/** The top bar: logo, search field and tools. */
import './top-bar.css';
import { memo, useRef, useState } from 'react';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { History } from '../../state/history.ts';
import type { View } from '../../state/view.ts';
import { closeConsole, openConsole } from '../console/actions.ts';
import { Omnibox } from '../omnibox/omnibox.tsx';
import { Help } from './help.tsx';
import { THEMES, type Theme } from './themes.ts';
import { useSharing } from './use-sharing.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTheme } from './use-theme.ts';

interface TopBarProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly history: History | undefined;
  /** Whether the legend is open in a narrow window. */
  readonly filters: boolean;
  onFilters(open: boolean): void;
}

export const TopBar = memo(function TopBar({ explorer, ready, history, filters, onFilters }: TopBarProps) {
  const [theme, setTheme] = useTheme();
  const [help, setHelp] = useState(false);
  const [more, setMore] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  const sharing = useSharing(explorer, ready);
  const asking = ready?.view.console !== undefined;
  const toggleConsole = () => {
    setMore(false);
    if (ready) (asking ? closeConsole : openConsole)(explorer);
  };
  useShortcuts({
    console: toggleConsole,
    undo: explorer.undo,
    redo: explorer.redo,
    find: () => find.current?.focus(),
    help: () => setHelp(true),
    clearSelection: () => {
      if (more) setMore(false);
      else if (filters) onFilters(false);
      else if (ready && hasSelection(ready.view)) explorer.select(undefined);
    },
  });
  return (
    <header className="top">
      <button type="button" className="button skip" onClick={skipToGraph}>
        Skip to graph
      </button>
      <button type="button" className="button skip skip-details" onClick={skipToDetails}>
        {ready && ready.view.selection.length > 0 ? 'Skip to details' : 'Skip to dossier'}
      </button>
      <div className="brand">
        <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.9">
            <circle cx="8.6" cy="9" r="6.9" />
            <circle cx="15.4" cy="9" r="6.9" />
          </g>
        </svg>
        <span>Entente</span>
      </div>
      <Omnibox
        explorer={explorer}
        ready={ready}
        input={find}
        tools={{ ...sharing, theme, setTheme, help: () => setHelp(true) }}
      />
      <div className="tools">
        <button
          type="button"
          className="tool filters-tool"
          aria-expanded={filters}
          aria-controls="legend"
          aria-label="Legend and filters"
          title="Legend and filters"
          onClick={() => onFilters(!filters)}
        >
          <Icon name="list-filter" size={17} />
        </button>
        <UndoRedo explorer={explorer} history={history} />
        <button
          type="button"
          className="tool more-tool"
          aria-expanded={more}
          aria-controls="more-tools"
          aria-label="More"
          title="More"
          onClick={() => setMore(!more)}
        >
          <Icon name="ellipsis" size={22} />
        </button>
        {/* Next to the other tools, or in a menu if there is no room. */}
        <div id="more-tools" className="more-tools" data-open={more}>
          <i className="divider" />
          <button
            type="button"
            className="tool console-tool"
            aria-label="Console"
            aria-expanded={asking}
            aria-controls="console"
            title="Cypher console (Ctrl `)"
            disabled={!ready}
            onClick={toggleConsole}
          >
            <Icon name="terminal" size={17} />
            <span className="console-text">Console</span>
          </button>
          <button type="button" className="tool" disabled={!ready} onClick={sharing.copyLink}>
            <Icon name={sharing.copied ? 'check' : 'link'} size={17} />
            <span className="copy-text" data-copied={sharing.copied}>
              <span>Copy link</span>
              <span role="status">{sharing.copied ? 'Copied' : ''}</span>
            </span>
          </button>
          <i className="divider" />
          <ThemeSwitch theme={theme} onTheme={setTheme} />
          <button
            type="button"
            className="tool"
            aria-label="Keyboard shortcuts and symbols"
            title="Keyboard shortcuts and symbols (?)"
            onClick={() => setHelp(true)}
          >
            <Icon name="help" size={17} />
            <span className="tool-text">Shortcuts</span>
          </button>
        </div>
      </div>
      {sharing.note !== undefined && (
        <div className="top-note" role="status">
          <p>{sharing.note}</p>
          <button type="button" className="icon-button" aria-label="Close" onClick={sharing.closeNote}>
            <Icon name="x" size={14} />
          </button>
        </div>
      )}
      {help && <Help onClose={() => setHelp(false)} />}
    </header>
  );
});

/** First focus target: marks, otherwise rows, otherwise a button. */
const FIRST_STOPS = ['main [role="option"][tabindex="0"]', 'main [role="row"][tabindex="0"]', 'main button'];

/** Skips to the graph or the table. */
function skipToGraph(): void {
  const stops = FIRST_STOPS.map((selector) => document.querySelector<HTMLElement>(selector));
  stops.find((stop) => stop !== null)?.focus();
}

/** Skips to the inspector. */
const skipToDetails = () => document.querySelector<HTMLElement>('.inspector')?.focus({ preventScroll: true });

/** Undo and redo buttons with their labels. */
function UndoRedo({ explorer, history }: { explorer: Explorer; history: History | undefined }) {
  const back = history && history.past.length > 0 ? history.present.label : undefined;
  const forth = history?.future[0]?.label;
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label={back === undefined ? 'Undo' : `Undo: ${back}`}
        title={back === undefined ? 'Nothing to undo' : `Undo: ${back} (Ctrl Z)`}
        disabled={back === undefined}
        onClick={explorer.undo}
      >
        <Icon name="undo" size={17} />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={forth === undefined ? 'Redo' : `Redo: ${forth}`}
        title={forth === undefined ? 'Nothing to redo' : `Redo: ${forth} (Ctrl Shift Z)`}
        disabled={forth === undefined}
        onClick={explorer.redo}
      >
        <Icon name="redo" size={17} />
      </button>
    </>
  );
}

const THEME_ICONS: Readonly<Record<Theme, IconName>> = {
  system: 'monitor',
  light: 'sun',
  dark: 'moon',
  contrast: 'contrast',
};

/** A native select under an icon. */
function ThemeSwitch({ theme, onTheme }: { theme: Theme; onTheme(theme: Theme): void }) {
  return (
    <span className="tool theme" title={`Theme: ${THEMES[theme].toLowerCase()}`}>
      <Icon name={THEME_ICONS[theme]} size={17} />
      <span className="tool-text">Theme</span>
      <select aria-label="Theme" value={theme} onChange={(event) => onTheme(event.target.value as Theme)}>
        {Object.entries(THEMES).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Whether there is a selection or a path search without an end. */
const hasSelection = ({ selection, path }: View) =>
  selection.length > 0 || (path !== undefined && path.to === undefined);
