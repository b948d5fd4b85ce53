/**
 * Response bodies in memory, for as long as nothing is written to the database. All entries belong to one state of the
 * database (`Database.state`); the first sign of another state clears the cache.
 */
import { LRUCache } from 'lru-cache';

/** Approximate overhead of one entry, in bytes, beside its body and its key. */
const ENTRY_OVERHEAD = 500;
/** The largest share of the cache that one body may take, so that a few large bodies do not evict all others. */
const LARGEST_SHARE = 1 / 8;

export class ResponseCache {
  private state: string | undefined;
  private readonly bodies: LRUCache<string, Buffer> | undefined;

  /** @param maxBytes size of all entries together; 0 turns the cache off. */
  constructor(maxBytes: number) {
    this.bodies =
      maxBytes > 0
        ? new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.max(1, Math.floor(maxBytes * LARGEST_SHARE)),
            sizeCalculation: entrySize,
          })
        : undefined;
  }

  get enabled(): boolean {
    return this.bodies !== undefined;
  }

  /** The body cached under the key in this state of the database. */
  get(key: string, state: string): Buffer | undefined {
    if (state !== this.state) {
      this.state = state;
      this.bodies?.clear();
    }
    return this.bodies?.get(key);
  }

  /**
   * Caches nothing when the state has changed in the meantime.
   * @param state of the database before the body was read from it.
   */
  set(key: string, state: string, body: Buffer): void {
    if (state !== this.state) return;
    // A small Buffer is a slice of a shared pool, which would stay in memory with it.
    const copy = Buffer.allocUnsafeSlow(body.length);
    body.copy(copy);
    this.bodies?.set(key, copy);
  }
}

/** Bytes; a character of a key may take two. */
const entrySize = (body: Buffer, key: string) => body.length + 2 * key.length + ENTRY_OVERHEAD;
