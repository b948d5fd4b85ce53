/**
 * Faults gathered instead of thrown: who loads a chapter wants to see all that is wrong with it at once.
 */
import { EdtfError } from './edtf.ts';
import type { Fault } from './raw-graph.ts';

export class FaultLog {
  readonly #list: Fault[] = [];
  readonly #seen = new Set<string>();

  get list(): readonly Fault[] {
    return this.#list;
  }

  /** Notes a fault; the same one is noted once. */
  add(where: string, message: string): void {
    const line = `${where}\n${message}`;
    if (this.#seen.has(line)) return;
    this.#seen.add(line);
    this.#list.push({ where, message });
  }

  /** What `read` gives, or nothing and a fault where it meets a bad date. */
  reading<T>(where: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.add(where, `has a bad date: ${error.message}`);
      return undefined;
    }
  }
}
