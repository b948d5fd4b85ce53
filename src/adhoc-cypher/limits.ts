/** The caps on ad-hoc queries, and the seats that bound how many run at once. */
import { Busy } from './refusal.ts';

export interface Limits {
  /** Longest statement, in bytes of UTF-8. */
  readonly statementBytes: number;
  /** Longest run, in milliseconds: what a caller may ask for, and what one gets who asks for nothing. */
  readonly timeMs: number;
  /** Most rows of one answer: what a caller may ask for, and what one gets who asks for nothing. */
  readonly rows: number;
  /** Most bytes of an answer that is streamed. */
  readonly streamBytes: number;
  /** Most bytes of an answer that is one document and so stands in memory as a whole. */
  readonly documentBytes: number;
  /** Most bytes that the database may have sent and nobody has read yet: rows in flight, or one huge value. */
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

/** How many queries run, by whom. */
export class Seats {
  private readonly taken = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: Pick<Limits, 'atOnce' | 'atOncePerCaller'>) {}

  /**
   * Takes a seat; the function gives it back, once.
   * @throws Busy
   */
  take(caller: string): () => void {
    const own = this.taken.get(caller) ?? 0;
    if (own >= this.limits.atOncePerCaller)
      throw new Busy(`You have ${own} queries running, which is as many as one caller may.`, 2);
    if (this.all >= this.limits.atOnce)
      throw new Busy(`${this.all} queries are running, which is as many as may.`, 5);
    this.taken.set(caller, own + 1);
    this.all += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.all -= 1;
      const left = (this.taken.get(caller) ?? 1) - 1;
      if (left === 0) this.taken.delete(caller);
      else this.taken.set(caller, left);
    };
  }

  get running(): number {
    return this.all;
  }
}
