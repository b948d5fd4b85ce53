/** What this browser keeps of the console: questions that were run, and those that were saved under a name. */
export interface KeptQuestion {
  readonly statement: string;
  /** A JSON object by name; empty = none. */
  readonly parameters: string;
}

export interface SavedQuestion extends KeptQuestion {
  readonly name: string;
}

/** So many that were run are kept. */
export const MOST_RUN = 50;

interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** A list in the browser's storage; the same array as long as it has not changed. */
class KeptList<T extends KeptQuestion> {
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

  /** @returns whether the browser has taken it. */
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

/** @throws where the browser refuses its storage altogether. */
const storage = () => (globalThis as { readonly localStorage?: Storage }).localStorage;

function isQuestion(value: unknown): value is KeptQuestion {
  const { statement, parameters } = (value ?? {}) as Partial<KeptQuestion>;
  return typeof statement === 'string' && typeof parameters === 'string';
}

const isSaved = (value: unknown): value is SavedQuestion =>
  isQuestion(value) && typeof (value as Partial<SavedQuestion>).name === 'string';

/** Newest first. */
export const RUN = new KeptList('entente.console.history', isQuestion);
export const SAVED = new KeptList('entente.console.saved', isSaved);

const same = (a: KeptQuestion, b: KeptQuestion) =>
  a.statement === b.statement && a.parameters === b.parameters;

export function rememberRun(question: KeptQuestion): void {
  const others = RUN.items().filter((one) => !same(one, question));
  RUN.put([question, ...others].slice(0, MOST_RUN));
}

/** Under a name that is taken, it replaces what was saved there. */
export function saveQuestion(question: SavedQuestion): boolean {
  return SAVED.put([question, ...SAVED.items().filter(({ name }) => name !== question.name)]);
}

/** @returns whether it bears the name now: not where another question bears it. */
export function renameQuestion(from: string, to: string): boolean {
  const items = SAVED.items();
  if (from !== to && items.some(({ name }) => name === to)) return false;
  return SAVED.put(items.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

export function deleteQuestion(name: string): void {
  SAVED.put(SAVED.items().filter((one) => one.name !== name));
}
