/** Queries stored in this browser: the history, and saved queries. */
export interface StoredQuery {
  readonly statement: string;
  /** A JSON object by name; empty = none. */
  readonly parameters: string;
}

export interface SavedQuery extends StoredQuery {
  readonly name: string;
}

/** Maximum length of the history. */
export const MAX_HISTORY = 50;

interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A list in local storage. Returns the same array until it changes. */
class StoredList<T extends StoredQuery> {
  private readonly listeners = new Set<() => void>();
  private cache: { readonly text: string | null; readonly items: readonly T[] } = { text: null, items: [] };

  constructor(
    private readonly key: string,
    private readonly isItem: (value: unknown) => value is T,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly items = (): readonly T[] => {
    const text = this.text();
    if (text !== this.cache.text) this.cache = { text, items: this.parsed(text) };
    return this.cache.items;
  };

  /** @returns whether it was stored */
  put(items: readonly T[]): boolean {
    try {
      const kept = storage();
      if (!kept) return false;
      kept.setItem(this.key, JSON.stringify(items));
    } catch {
      return false;
    }
    for (const listener of this.listeners) listener();
    return true;
  }

  private text(): string | null {
    try {
      return storage()?.getItem(this.key) ?? null;
    } catch {
      return null;
    }
  }

  private parsed(text: string | null): readonly T[] {
    try {
      const value: unknown = JSON.parse(text ?? '[]');
      return Array.isArray(value) ? value.filter(this.isItem) : [];
    } catch {
      return [];
    }
  }
}

/** @throws if the browser blocks storage */
const storage = () => (globalThis as { readonly localStorage?: Storage }).localStorage;

function isQuery(value: unknown): value is StoredQuery {
  const { statement, parameters } = (value ?? {}) as Partial<StoredQuery>;
  return typeof statement === 'string' && typeof parameters === 'string';
}

const isSaved = (value: unknown): value is SavedQuery =>
  isQuery(value) && typeof (value as Partial<SavedQuery>).name === 'string';

/** Newest first. */
export const QUERY_HISTORY = new StoredList('entente.console.history', isQuery);
export const SAVED_QUERIES = new StoredList('entente.console.saved', isSaved);

const same = (a: StoredQuery, b: StoredQuery) => a.statement === b.statement && a.parameters === b.parameters;

export function addToHistory(query: StoredQuery): void {
  const others = QUERY_HISTORY.items().filter((one) => !same(one, query));
  QUERY_HISTORY.put([query, ...others].slice(0, MAX_HISTORY));
}

/** Replaces a saved query of the same name. */
export function saveQuery(query: SavedQuery): boolean {
  return SAVED_QUERIES.put([query, ...SAVED_QUERIES.items().filter(({ name }) => name !== query.name)]);
}

/** @returns false if another query has the name */
export function renameQuery(from: string, to: string): boolean {
  const items = SAVED_QUERIES.items();
  if (from !== to && items.some(({ name }) => name === to)) return false;
  return SAVED_QUERIES.put(items.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

export function deleteQuery(name: string): void {
  SAVED_QUERIES.put(SAVED_QUERIES.items().filter((one) => one.name !== name));
}
