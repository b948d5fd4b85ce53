/**
 * Views stored in this browser: saved views, and views too large for a link. Each is stored as a query string and parsed
 * like an address.
 */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

/** Longest query string of a link. Servers and chat programs cut or reject much longer ones. */
export const MAX_LINK_LENGTH = 6_000;

const SAVED = 'entente.saved-views';
const LARGE = 'entente.large-views';
/** Large views that are kept; the oldest are dropped. */
const MAX_LARGE_VIEWS = 30;
const STORED_ADDRESS = /^\?kept=([0-9a-z]+)$/;

const listeners = new Set<() => void>();
let cache: { readonly text: string | null; readonly views: readonly SavedView[] } = { text: null, views: [] };

/** Newest first. Returns the same array until it changes. */
export function savedViews(): readonly SavedView[] {
  const text = read(SAVED);
  if (text !== cache.text) cache = { text, views: listIn(text).filter(isSaved) };
  return cache.views;
}

/** @returns whether it was stored */
export function saveView(view: SavedView): boolean {
  const others = savedViews().filter(({ name, search }) => name !== view.name && search !== view.search);
  return write(SAVED, [view, ...others]);
}

export function deleteView(view: SavedView): void {
  write(
    SAVED,
    savedViews().filter(({ name }) => name !== view.name),
  );
}

export function onSavedViews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address of a view: its query string, or a reference to local storage if it is too long. */
export function addressOf(search: string): string {
  if (search.length <= MAX_LINK_LENGTH) return search;
  const key = hash(search);
  const others = listIn(read(LARGE)).filter(isSaved);
  const kept = [{ name: key, search }, ...others.filter(({ name }) => name !== key)];
  return write(LARGE, kept.slice(0, MAX_LARGE_VIEWS)) ? `?kept=${key}` : search;
}

export const isStoredAddress = (address: string): boolean => STORED_ADDRESS.test(address);

/** Resolves a reference to local storage; a reference from another browser is returned unchanged. */
export function searchOf(address: string): string {
  const key = STORED_ADDRESS.exec(address)?.[1];
  if (key === undefined) return address;
  const found = listIn(read(LARGE))
    .filter(isSaved)
    .find(({ name }) => name === key);
  return found?.search ?? address;
}

function isSaved(value: unknown): value is SavedView {
  const { name, search } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof search === 'string';
}

function listIn(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** @throws if the browser blocks storage */
function storage(): Storage | undefined {
  return (globalThis as { readonly localStorage?: Storage }).localStorage;
}

function read(key: string): string | null {
  try {
    return storage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(key: string, views: readonly SavedView[]): boolean {
  try {
    const kept = storage();
    if (!kept) return false;
    kept.setItem(key, JSON.stringify(views));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

/** FNV-1a, twice over, as letters and digits: the same view has the same key. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + at), 0x85ebca6b) >>> 0;
  }
  return a.toString(36) + b.toString(36);
}
