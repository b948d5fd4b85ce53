/**
 * Views stored in this browser: saved views, and views too large for a link. Each is stored as a query string and parsed
 * like an address.
 */
import { readList, StoredValue } from '../storage/stored-value.ts';

export interface SavedView {
  readonly name: string;
  readonly search: string;
}

/** Longest query string of a link. Servers and chat programs cut or reject much longer ones. */
export const MAX_LINK_LENGTH = 6_000;

/** Large views that are kept; the oldest are dropped. */
const MAX_LARGE_VIEWS = 30;
const STORED_ADDRESS = /^\?kept=([0-9a-z]+)$/;

function isSavedView(value: unknown): value is SavedView {
  const { name, search } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof search === 'string';
}

const storedViews = (key: string) =>
  new StoredValue<readonly SavedView[]>({ key, version: 1, fallback: [], read: readList(isSavedView) });

/** Newest first. */
export const SAVED_VIEWS = storedViews('entente.saved-views');
const LARGE_VIEWS = storedViews('entente.large-views');

/** @returns whether it was stored */
export function saveView(view: SavedView): boolean {
  const others = SAVED_VIEWS.get().filter(({ name, search }) => name !== view.name && search !== view.search);
  return SAVED_VIEWS.set([view, ...others]);
}

export function deleteView(view: SavedView): void {
  SAVED_VIEWS.set(SAVED_VIEWS.get().filter(({ name }) => name !== view.name));
}

/** The address of a view: its query string, or a reference to local storage if it is too long. */
export function addressOf(search: string): string {
  if (search.length <= MAX_LINK_LENGTH) return search;
  const key = hash(search);
  const others = LARGE_VIEWS.get().filter(({ name }) => name !== key);
  const views = [{ name: key, search }, ...others].slice(0, MAX_LARGE_VIEWS);
  return LARGE_VIEWS.set(views) ? `?kept=${key}` : search;
}

/** Resolves a reference to local storage; a reference from another browser is returned unchanged. */
export function searchOf(address: string): string {
  const key = STORED_ADDRESS.exec(address)?.[1];
  if (key === undefined) return address;
  return LARGE_VIEWS.get().find(({ name }) => name === key)?.search ?? address;
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
