/** Global keyboard shortcuts, inactive while typing or in a dialog. */
import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  undo(): void;
  redo(): void;
  find(): void;
  help(): void;
  /** Toggles the console. */
  console(): void;
  /** Clears the selection. */
  clearSelection(): void;
}

export function useShortcuts(keys: Shortcuts): void {
  const run = useEffectEvent((action: keyof Shortcuts) => keys[action]());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      run(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function actionOf(event: KeyboardEvent): keyof Shortcuts | undefined {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey;
  const key = event.key.toLowerCase();
  if (command && key === 'k') return 'find';
  // The key left of 1 on any keyboard layout.
  if (event.ctrlKey && !event.altKey && (event.code === 'Backquote' || key === '`')) return 'console';
  if (isTyping(event.target)) return undefined;
  if (command && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (command && key === 'y') return 'redo';
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === '/') return 'find';
  if (key === '?') return 'help';
  return key === 'escape' ? 'clearSelection' : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=range],[type=checkbox]), textarea, select'))
  );
}
