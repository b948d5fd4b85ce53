/** The console drawer, which replaces the timeline. Its content is loaded on first opening and stays mounted. */
import './console.css';
import { type ComponentType, type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { ConsoleView } from '../../state/view-values.ts';
import { closeConsole } from './actions.ts';
import { useDrawerHeight } from './use-drawer-height.ts';
import type { Workbench as WorkbenchType } from './workbench.tsx';

type Workbench = ComponentType<Parameters<typeof WorkbenchType>[0]>;

interface ConsoleProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  /** The label of the last step. */
  readonly step: string | undefined;
}

export const Console = memo(function Console({ explorer, ready, step }: ConsoleProps) {
  const view = ready?.view.console;
  const open = view !== undefined;
  const [last, setLast] = useState<ConsoleView>();
  if (view && view !== last) setLast(view);
  const drawer = useRef<HTMLElement>(null);
  const height = useDrawerHeight(drawer);
  const { loaded, failed, tryAgain } = useWorkbench(open);
  const wanted = useFocus(ready && open, loaded !== undefined, drawer);
  if (!ready || !last) return null;
  const Loaded = loaded;
  const style = { '--console': `${height.value}px` } as CSSProperties;
  return (
    <section
      id="console"
      className="console"
      aria-label="Console"
      hidden={!open}
      ref={drawer}
      style={style}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        closeConsole(explorer);
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a line between two panels that can be moved */}
      <div
        className="console-edge"
        role="separator"
        aria-orientation="horizontal"
        aria-label="Console height"
        aria-valuenow={height.value}
        aria-valuemin={height.least}
        aria-valuemax={height.most}
        tabIndex={0}
        onPointerDown={height.onPointerDown}
        onKeyDown={height.onKeyDown}
      />
      {Loaded ? (
        <Loaded
          explorer={explorer}
          ready={ready}
          step={step}
          view={view ?? last}
          open={open}
          focusRequest={wanted}
          onClose={() => closeConsole(explorer)}
        />
      ) : (
        <div className="console-loading" role="status">
          {failed ? (
            <>
              <p>The console could not be loaded.</p>
              <button type="button" className="button" onClick={tryAgain}>
                Try again
              </button>
            </>
          ) : (
            <span className="bar" />
          )}
        </div>
      )}
    </section>
  );
});

/** Loads the drawer's content on first opening. */
function useWorkbench(wanted: boolean) {
  const [loaded, setLoaded] = useState<{ readonly Workbench: Workbench }>();
  const [failed, setFailed] = useState(false);
  const missing = wanted && !loaded && !failed;
  useEffect(() => {
    if (!missing) return;
    import('./workbench.tsx').then(setLoaded, () => setFailed(true));
  }, [missing]);
  return { loaded: loaded?.Workbench, failed, tryAgain: () => setFailed(false) };
}

/**
 * Moves the focus into the editor when the user opens the drawer (not when a link opens it), and back when it is
 * closed. @param open undefined = the graph is not loaded @returns incremented when the editor should take the focus
 */
function useFocus(
  open: boolean | undefined,
  loaded: boolean,
  drawer: React.RefObject<HTMLElement | null>,
): number {
  const [wanted, setWanted] = useState(0);
  const before = useRef<{ readonly open: boolean; readonly from: Element | null }>(undefined);
  const due = useRef(false);
  useEffect(() => {
    const was = before.current;
    if (open === undefined || was?.open === open) return;
    const from = open ? document.activeElement : null;
    before.current = { open, from };
    if (!was) return;
    due.current = open;
    if (
      open ||
      (document.activeElement !== document.body && !drawer.current?.contains(document.activeElement))
    )
      return;
    const back = was.from instanceof HTMLElement && was.from !== document.body && was.from.isConnected;
    const button = document.querySelector<HTMLElement>('[aria-controls="console"]');
    (back ? (was.from as HTMLElement) : button)?.focus({ preventScroll: true });
  }, [open, drawer]);
  useEffect(() => {
    if (!open || !loaded || !due.current) return;
    due.current = false;
    setWanted((now) => now + 1);
  }, [open, loaded]);
  return wanted;
}
