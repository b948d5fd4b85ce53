/** Collects errors instead of throwing, so that all errors of a chapter are reported at once. */
import { EdtfError } from './edtf.ts';
import type { Fault } from './raw-graph.ts';

export class FaultLog {
  readonly #list: Fault[] = [];
  readonly #seen = new Set<string>();

  get list(): readonly Fault[] {
    return this.#list;
  }

  /** Adds an error, without duplicates. */
  add(where: string, message: string): void {
    const line = `${where}\n${message}`;
    if (this.#seen.has(line)) return;
    this.#seen.add(line);
    this.#list.push({ where, message });
  }

  /** Returns the result of `read`. On an invalid date, adds an error and returns undefined. */
  reading<T>(where: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      this.add(where, `has an invalid date: ${error.message}`);
      return undefined;
    }
  }
}
