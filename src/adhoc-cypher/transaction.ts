/**
 * One READ transaction for one ad-hoc query, with everything that can end it: the time limit of the database, our own
 * timer a little later, the limit on unread bytes, and a disconnected caller.
 */
import { randomUUID } from 'node:crypto';
import neo4j, { type Result, type Session, type Transaction } from 'neo4j-driver';
import type { Database } from '../database/run.ts';
import { Capped } from './errors.ts';
import type { Limits } from './limits.ts';
import { SocketLimit } from './socket-limit.ts';
import { type Prefix, translateError } from './translate-error.ts';

/** Records that the driver fetches at a time. stream-rows.ts limits how many wait for the reader. */
const FETCH_SIZE = 1000;
/**
 * How much later than the database our own timer ends a query. The database checks its time limit only now and then,
 * and in some loops of expressions never.
 */
const GRACE_MS = 2_500;

/** The caller has disconnected, so nobody receives the error. */
export class CallerDisconnected extends Error {
  override readonly name = 'Gone';
}

export class ReadTransaction {
  /** Stored in the database's list of transactions, to find this one again. */
  readonly id = randomUUID();
  private result: Result | undefined;
  private overdue = false;
  private endedEarly = false;
  private readonly timer: NodeJS.Timeout;
  private readonly onAbort = () => this.cut();

  private constructor(
    private readonly session: Session,
    private readonly tx: Transaction,
    private readonly socketLimit: SocketLimit,
    private readonly limits: Limits,
    private readonly timeMs: number,
    private readonly signal: AbortSignal,
  ) {
    this.timer = setTimeout(() => {
      this.overdue = true;
      this.cut();
    }, timeMs + GRACE_MS);
    signal.addEventListener('abort', this.onAbort);
    if (signal.aborted) this.cut();
  }

  static async open(
    db: Database,
    limits: Limits,
    timeMs: number,
    signal: AbortSignal,
  ): Promise<ReadTransaction> {
    const session = db.driver.session({
      database: db.name,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: FETCH_SIZE,
    });
    try {
      const id = randomUUID();
      const tx = await session.beginTransaction({ timeout: timeMs, metadata: { ententeQuery: id } });
      const socketLimit = await SocketLimit.of(tx, limits.unreadBytes);
      return Object.assign(new ReadTransaction(session, tx, socketLimit, limits, timeMs, signal), { id });
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  run(text: string, prefix: Prefix, parameters: Record<string, unknown>): Result {
    this.result = this.tx.run(prefix + text, parameters);
    return this.result;
  }

  /** A record was read from the driver. */
  recordRead(): void {
    this.socketLimit.recordRead();
  }

  /** Pauses the connection because nobody reads. */
  pause(): void {
    this.socketLimit.pause();
  }

  resume(): void {
    this.socketLimit.resume();
  }

  /** Translates an error of this transaction for the caller. */
  translate(error: unknown, text: string, prefix: Prefix): unknown {
    if (this.signal.aborted) return new CallerDisconnected('the caller has disconnected');
    if (this.socketLimit.exceeded) {
      const most = Math.round(this.limits.unreadBytes / (1024 * 1024));
      return new Capped(
        'size',
        `A single value or row is larger than ${most} MB. Return fewer values, or parts of them: size(list), list[..100].`,
      );
    }
    const timedOut = error instanceof neo4j.Neo4jError && /TransactionTimedOut/.test(error.code);
    if (this.overdue || timedOut) {
      return new Capped(
        'time',
        `The query exceeded its time limit of ${this.timeMs / 1000} s and was stopped. Narrow it with a label, a direction, a path length, or a LIMIT.`,
      );
    }
    return translateError(error, text, prefix);
  }

  /** Whether the database may still be working on it after `end`. */
  get mayLinger(): boolean {
    return this.endedEarly || this.socketLimit.exceeded;
  }

  /** Closes open cursors and returns the connection to the pool, unless it was cut. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.signal.removeEventListener('abort', this.onAbort);
    this.socketLimit.release();
    try {
      // Closing a session while rows arrive would continue to fetch on a connection that others use by then.
      if (this.result?.isOpen()) await this.tx.rollback();
    } finally {
      await this.session.close();
    }
  }

  private cut(): void {
    this.endedEarly = true;
    this.socketLimit.end();
  }
}
