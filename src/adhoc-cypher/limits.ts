/** Limits of ad-hoc queries, including how many run at the same time. */
import { Busy } from './errors.ts';

export interface Limits {
  /** Longest statement, in bytes of UTF-8. */
  readonly statementBytes: number;
  /** Time limit in milliseconds: the maximum and the default. */
  readonly timeMs: number;
  /** Row limit of one response: the maximum and the default. */
  readonly rows: number;
  /** Most bytes of a streamed response. */
  readonly streamBytes: number;
  /** Most bytes of a response that is a single document and held in memory. */
  readonly documentBytes: number;
  /** Most bytes that the database has sent and that are not yet read: rows in flight, or one huge value. */
  readonly unreadBytes: number;
  readonly atOnce: number;
  readonly atOncePerCaller: number;
}

const MiB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  statementBytes: 64 * 1024,
  timeMs: 30_000,
  rows: 100_000,
  streamBytes: 256 * MiB,
  documentBytes: 16 * MiB,
  unreadBytes: 8 * MiB,
  atOnce: 8,
  atOncePerCaller: 4,
};

/** Counts the running queries per caller. */
export class ConcurrencyLimit {
  private readonly runningByCaller = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: Pick<Limits, 'atOnce' | 'atOncePerCaller'>) {}

  /**
   * Acquires a slot. @returns a function that releases it
   * @throws Busy
   */
  acquire(caller: string): () => void {
    const own = this.runningByCaller.get(caller) ?? 0;
    if (own >= this.limits.atOncePerCaller)
      throw new Busy(
        `You have ${own} queries running, the maximum for one caller. Try again when one has finished.`,
        2,
      );
    if (this.all >= this.limits.atOnce)
      throw new Busy(
        `${this.all} queries are running, the maximum of this server. Try again in a few seconds.`,
        5,
      );
    this.runningByCaller.set(caller, own + 1);
    this.all += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.all -= 1;
      const left = (this.runningByCaller.get(caller) ?? 1) - 1;
      if (left === 0) this.runningByCaller.delete(caller);
      else this.runningByCaller.set(caller, left);
    };
  }

  get running(): number {
    return this.all;
  }
}
