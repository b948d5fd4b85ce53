/** Queries stored in this browser: the history, and saved queries. */
import { readList, StoredValue } from '../../storage/stored-value.ts';

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

function isQuery(value: unknown): value is StoredQuery {
  const { statement, parameters } = (value ?? {}) as Partial<StoredQuery>;
  return typeof statement === 'string' && typeof parameters === 'string';
}

const isSaved = (value: unknown): value is SavedQuery =>
  isQuery(value) && typeof (value as Partial<SavedQuery>).name === 'string';

const storedQueries = <T extends StoredQuery>(key: string, isItem: (value: unknown) => value is T) =>
  new StoredValue<readonly T[]>({ key, version: 1, fallback: [], read: readList(isItem) });

/** Newest first. */
export const QUERY_HISTORY = storedQueries('entente.console.history', isQuery);
export const SAVED_QUERIES = storedQueries('entente.console.saved', isSaved);

const same = (a: StoredQuery, b: StoredQuery) => a.statement === b.statement && a.parameters === b.parameters;

export function addToHistory(query: StoredQuery): void {
  const others = QUERY_HISTORY.get().filter((one) => !same(one, query));
  QUERY_HISTORY.set([query, ...others].slice(0, MAX_HISTORY));
}

/** Replaces a saved query of the same name. */
export function saveQuery(query: SavedQuery): boolean {
  return SAVED_QUERIES.set([query, ...SAVED_QUERIES.get().filter(({ name }) => name !== query.name)]);
}

/** @returns false if another query has the name */
export function renameQuery(from: string, to: string): boolean {
  const items = SAVED_QUERIES.get();
  if (from !== to && items.some(({ name }) => name === to)) return false;
  return SAVED_QUERIES.set(items.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

export function deleteQuery(name: string): void {
  SAVED_QUERIES.set(SAVED_QUERIES.get().filter((one) => one.name !== name));
}
