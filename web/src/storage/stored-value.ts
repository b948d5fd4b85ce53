/**
 * A value that the browser stores for this page, with the version of its format. All use of local and session storage goes
 * through here. Blocked or full storage is no error: `get` then returns the fallback, and `set` returns false.
 */

/** What is stored. Values from before there were versions are stored bare and count as version 0. */
interface Versioned {
  readonly version: number;
  readonly value: unknown;
}

interface StoredValueOptions<T> {
  readonly key: string;
  /** Increased when the format changes. */
  readonly version: number;
  /** Where nothing usable is stored. */
  readonly fallback: T;
  /** Session storage lasts until the tab is closed. */
  readonly area?: 'local' | 'session';
  /**
   * Reads a value of this or an older version.
   * @returns undefined if it cannot be used
   */
  read(value: unknown, version: number): T | undefined;
}

export class StoredValue<T> {
  private readonly listeners = new Set<() => void>();
  private cache: { readonly text: string | null; readonly value: T };

  constructor(private readonly options: StoredValueOptions<T>) {
    this.cache = { text: null, value: options.fallback };
  }

  /** Returns the same object until it changes. A value of an older version is stored again in the new format. */
  readonly get = (): T => {
    const text = this.text();
    if (text === this.cache.text) return this.cache.value;
    const { version, value } = versionedIn(text);
    const read = version > this.options.version ? undefined : this.options.read(value, version);
    if (read !== undefined && version < this.options.version) this.put(read);
    this.cache = { text: this.text(), value: read ?? this.options.fallback };
    return this.cache.value;
  };

  /** @returns whether it was stored */
  set(value: T): boolean {
    const stored = this.put(value);
    if (stored) for (const listener of this.listeners) listener();
    return stored;
  }

  remove(): void {
    try {
      this.storage()?.removeItem(this.options.key);
    } catch {
      // Nothing is stored where storage is blocked.
    }
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private put(value: T): boolean {
    const { key, version } = this.options;
    try {
      const storage = this.storage();
      storage?.setItem(key, JSON.stringify({ version, value } satisfies Versioned));
      return storage !== undefined;
    } catch {
      return false;
    }
  }

  private text(): string | null {
    try {
      return this.storage()?.getItem(this.options.key) ?? null;
    } catch {
      return null;
    }
  }

  /** @throws if the browser blocks storage */
  private storage(): KeyValueStorage | undefined {
    const { localStorage, sessionStorage } = globalThis as Partial<
      Record<'localStorage' | 'sessionStorage', KeyValueStorage>
    >;
    return this.options.area === 'session' ? sessionStorage : localStorage;
  }
}

interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

function versionedIn(text: string | null): Versioned {
  let value: unknown = text;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    // Some values of version 0 are plain text.
  }
  const { version, value: inner } = (value ?? {}) as Partial<Versioned>;
  return typeof version === 'number' ? { version, value: inner } : { version: 0, value };
}

/** Reads a list and leaves out what is not an item. */
export const readList =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): readonly T[] | undefined =>
    Array.isArray(value) ? value.filter(isItem) : undefined;
