/** Copies links and saves views, with messages. */
import { useCallback, useEffect, useState } from 'react';
import { readAddress, writeAddress } from '../../state/address.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { MAX_LINK_LENGTH, type SavedView, saveView } from '../../state/saved-views.ts';
import { nameOfView } from './view-name.ts';

export interface Sharing {
  /** Whether the link was just copied. */
  readonly copied: boolean;
  /** Another message. */
  readonly note: string | undefined;
  copyLink(): void;
  save(name?: string): void;
  open(view: SavedView): void;
  closeNote(): void;
}

/** Milliseconds for which "Copied" is shown. */
const SAID_FOR = 2_000;

export function useSharing(explorer: Explorer, ready: Ready | undefined): Sharing {
  const [copied, setCopied] = useState(false);
  const [note, setNote] = useState<string>();
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const save = (name?: string) => {
    if (!ready) return;
    const view = { name: name ?? nameOfView(ready), search: writeAddress(ready.view, ready.opening) };
    setNote(
      saveView(view)
        ? `Saved in this browser as “${view.name}”. Press / to find it under Saved views.`
        : 'Not saved: this browser does not let this page store data.',
    );
  };
  const copyLink = async () => {
    if (!ready) return;
    const search = writeAddress(ready.view, ready.opening);
    if (search.length > MAX_LINK_LENGTH) {
      const name = nameOfView(ready);
      const saved = saveView({ name, search });
      setNote(
        saved
          ? `This view is too large for a link. It is saved in this browser as “${name}”. Press / to find it under Saved views.`
          : 'This view is too large for a link, and this browser does not let this page store data.',
      );
      return;
    }
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname + search);
      setNote(undefined);
      setCopied(true);
    } catch {
      setNote('The browser blocked copying. Copy the link from the address bar.');
    }
  };
  const open = (saved: SavedView) =>
    explorer.act(`open “${saved.name}”`, (view) =>
      ready ? readAddress(saved.search, ready.opening).view : view,
    );
  const closeNote = useCallback(() => setNote(undefined), []);
  return { copied, note, copyLink: () => void copyLink(), save, open, closeNote };
}
