/**
 * One READ transaction for one ad-hoc query, with everything that can end it: its time limit in the database, our own
 * clock a moment later, the cap on unread bytes, and the caller who goes away.
 */
import { randomUUID } from 'node:crypto';
import neo4j, { type Result, type Session, type Transaction } from 'neo4j-driver';
import type { Database } from '../database/run.ts';
import { faultOf, type Prefix } from './faults.ts';
import type { Limits } from './limits.ts';
import { Capped } from './refusal.ts';
import { Wire } from './wire.ts';

/** Records that the driver asks for at a time; how many of them may wait for a reader is not decided here (rows.ts). */
const FETCH_SIZE = 1000;
/**
 * How much later than the database our own clock ends a query: the database looks at its clock only now and then, and in
 * some loops of an expression not at all.
 */
const GRACE_MS = 2_500;

/** The caller has gone, so nobody waits for what is thrown. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

export class ReadTransaction {
  /** Written to the database's list of transactions, to find this one again. */
  readonly id = randomUUID();
  private result: Result | undefined;
  private late = false;
  private endedEarly = false;
  private readonly timer: NodeJS.Timeout;
  private readonly leave = () => this.cut();

  private constructor(
    private readonly session: Session,
    private readonly tx: Transaction,
    private readonly wire: Wire,
    private readonly limits: Limits,
    private readonly timeMs: number,
    private readonly signal: AbortSignal,
  ) {
    this.timer = setTimeout(() => {
      this.late = true;
      this.cut();
    }, timeMs + GRACE_MS);
    signal.addEventListener('abort', this.leave);
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
      const wire = await Wire.of(tx, limits.unreadBytes);
      return Object.assign(new ReadTransaction(session, tx, wire, limits, timeMs, signal), { id });
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  run(text: string, prefix: Prefix, parameters: Record<string, unknown>): Result {
    this.result = this.tx.run(prefix + text, parameters);
    return this.result;
  }

  /** A record was taken from the driver. */
  tookRecord(): void {
    this.wire.read();
  }

  /** Nobody takes what comes: the connection is read no further until `readOn`. */
  readNoFurther(): void {
    this.wire.hold();
  }

  readOn(): void {
    this.wire.flow();
  }

  /** What a failure of this transaction means to the caller. */
  meaning(error: unknown, text: string, prefix: Prefix): unknown {
    if (this.signal.aborted) return new Gone('the caller has gone');
    if (this.wire.passed) {
      const most = Math.round(this.limits.unreadBytes / (1024 * 1024));
      return new Capped(
        'size',
        `Single values or rows are too large: more than ${most} MB came at once. Return fewer of them, or parts: size(list), list[..100].`,
      );
    }
    const timedOut = error instanceof neo4j.Neo4jError && /TransactionTimedOut/.test(error.code);
    if (this.late || timedOut) {
      return new Capped(
        'time',
        `The query ran past its ${this.timeMs / 1000} s and was stopped. Narrow it: a label, a direction, a bound on a path, a LIMIT.`,
      );
    }
    return faultOf(error, text, prefix);
  }

  /** Whether the database may be at work on it even after `end`. */
  get mayLinger(): boolean {
    return this.endedEarly || this.wire.passed;
  }

  /** Ends it: open cursors are closed, and the connection goes back to the pool unless it was cut. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.signal.removeEventListener('abort', this.leave);
    this.wire.release();
    try {
      // A session that is closed amid rows would go on asking for more of them on a connection that others then use.
      if (this.result?.isOpen()) await this.tx.rollback();
    } finally {
      await this.session.close();
    }
  }

  private cut(): void {
    this.endedEarly = true;
    this.wire.end();
  }
}
