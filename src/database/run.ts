/**
 * The typed way to the database: a query from a `.cypher` file, its parameters encoded by the header's types, its rows
 * checked by a schema. Reads run in READ transactions with a timeout, so a cluster's followers serve them, and what may
 * be retried is retried.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Driver,
  isRetryableError,
  type ManagedTransaction,
  Neo4jError,
  type Session,
  type Transaction,
} from 'neo4j-driver';
import type { z } from 'zod';
import { type CypherFile, cypherFile, encodeParameters } from './cypher-file.ts';
import { textFor } from './query-parts.ts';
import { plain } from './values.ts';

const STATE = cypherFile('queries/common/state');

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one query in a transaction that is open, and returns its rows. */
export async function run<T>(
  tx: ManagedTransaction | Transaction,
  query: CypherFile,
  parameters: Parameters,
  row: z.ZodType<T>,
): Promise<T[]> {
  const chosen = textFor(query, parameters);
  const result = await tx.run(chosen.query.text, encodeParameters(chosen.query, chosen.given));
  return result.records.map((record) => row.parse(plain(record.toObject())));
}

/** A transaction in which several queries see one state of the database. */
export interface Reading {
  read<T>(query: CypherFile, parameters: Parameters, row: z.ZodType<T>): Promise<T[]>;
}

/**
 * Does the work in a transaction. What still goes on when a part beside it has failed gets an error here: the driver would
 * take such a query for a reason to give the connection to others while the transaction on it is open.
 */
async function within<T>(
  tx: ManagedTransaction | Transaction,
  work: (tx: Reading) => Promise<T>,
): Promise<T> {
  let ended = false;
  try {
    return await work({
      read: async (query, parameters, row) => {
        if (ended) throw new Error(`${query.name} was asked in a transaction that had ended`);
        return run(tx, query, parameters, row);
      },
    });
  } finally {
    ended = true;
  }
}

/** The driver's limit on a transaction, by status or by code; see `src/api/problem.ts`. */
const TIMED_OUT = /TransactionTimedOut|Transaction\.Terminated/;

/** Asked for a query that was not planned yet, and the time did not suffice: the next try finds the database warmer. */
export class WarmingUp extends Error {
  override readonly name = 'WarmingUp';
}

/** How much longer a query may run while texts are still planned for the first time. */
const FIRST_RUN_FACTOR = 6;

/** Longest that the warm-up waits for requests to end before it plans the next text, in milliseconds. */
const LONGEST_YIELD_MS = 2_000;

function isTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && TIMED_OUT.test(error.code);
}

export class Database implements Reading {
  /**
   * Whether all texts have been planned: `underWay` between the start of the server and the end of its warm-up, absent
   * where nothing warms up (the command line). A first plan costs up to some seconds of a busy machine.
   */
  warmth: 'underWay' | 'done' | undefined;
  private readsUnderWay = 0;
  private readsBegun = 0;
  private waitingForIdle: (() => void)[] = [];
  /** The last bookmark of which all that it stands for can be read. */
  private settled: string | undefined;
  /** How often the database became unavailable or was replaced: earlier bookmarks are then invalid. */
  private absences = 0;

  constructor(
    private pool: Driver,
    /** Name of the database on the server. */
    readonly name: string,
    /** Longest run of one transaction when all texts have been planned, in milliseconds. */
    readonly timeoutMs: number,
    /** What was written is there for all that read after it: one server, no cluster whose members may lag. */
    private readonly oneServer = false,
  ) {}

  get driver(): Driver {
    return this.pool;
  }

  /** Goes on with another connection pool, when the server came back at another port; closes the one before. */
  async reconnect(next: Driver): Promise<void> {
    const before = this.pool;
    this.pool = next;
    this.absences++;
    // The server that came back has planned nothing yet.
    if (this.warmth === 'done') this.warmth = 'underWay';
    await before.close();
  }

  /** Runs one query and returns its rows. @throws the driver's Neo4jError; ZodError where a row is not of the schema. */
  async read<T>(query: CypherFile, parameters: Parameters, row: z.ZodType<T>): Promise<T[]> {
    return this.reading((tx) => tx.read(query, parameters, row));
  }

  /**
   * Runs several queries in one READ transaction; those that do not need one another are best asked at once, since each
   * wait for an answer costs more than a small query. The work may be retried, so it must have no other effect.
   */
  async reading<T>(work: (tx: Reading) => Promise<T>): Promise<T> {
    this.readsUnderWay++;
    this.readsBegun++;
    try {
      return await this.retried(work);
    } catch (error) {
      throw this.warmth === 'underWay' && isTimeout(error)
        ? new WarmingUp('the time limit ended a query while texts are still planned', { cause: error })
        : error;
    } finally {
      this.readsUnderWay--;
      if (this.readsUnderWay === 0) for (const go of this.waitingForIdle.splice(0)) go();
    }
  }

  /** Resolves when no read is under way, or when it has waited long enough: the warm-up lets users go first. */
  async idle(longestMs = LONGEST_YIELD_MS): Promise<void> {
    if (this.readsUnderWay === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.waitingForIdle.push(resolve);
      timer = setTimeout(resolve, longestMs);
    });
    clearTimeout(timer);
  }

  /** Resolves when no read has been under way for so long, or after the longest wait. */
  async quiet(forMs: number, longestMs: number): Promise<void> {
    const deadline = performance.now() + longestMs;
    for (;;) {
      const reads = this.readsBegun;
      const left = deadline - performance.now();
      if (left <= 0) return;
      await this.idle(left);
      await sleep(Math.min(forMs, Math.max(0, deadline - performance.now())));
      if (this.readsUnderWay === 0 && this.readsBegun === reads) return;
    }
  }

  /** Longest run of a transaction that begins now, in milliseconds. */
  private get limitMs(): number {
    return this.warmth === 'done' ? this.timeoutMs : this.timeoutMs * FIRST_RUN_FACTOR;
  }

  private async retried<T>(work: (tx: Reading) => Promise<T>): Promise<T> {
    try {
      return await this.atOnce(work);
    } catch (error) {
      if (!(error instanceof Error && isRetryableError(error))) throw error;
    }
    // The driver knows how to go on asking: how often, with which pauses, and for how long.
    const session = this.session();
    try {
      return await session.executeRead((tx) => within(tx, work), { timeout: this.limitMs });
    } finally {
      await session.close();
    }
  }

  /**
   * Waits neither for the beginning, which goes out with the first query, nor for the end, which a read has no use for:
   * a managed transaction waits for both, which is most of the time of a small query.
   */
  private async atOnce<T>(work: (tx: Reading) => Promise<T>): Promise<T> {
    const session = this.session();
    const tx = session.beginTransaction({ timeout: this.limitMs });
    try {
      return await within(tx, work);
    } finally {
      tx.close()
        .finally(() => session.close())
        .catch(() => undefined);
    }
  }

  /**
   * Names what the database holds: another name after each write, whoever wrote. What is read afterwards is of this state
   * or a later one. Nothing where it cannot be told: in a cluster, and where the database is away.
   *
   * It is the bookmark of an empty read, and costs one short answer. A bookmark is new as soon as its transaction is in the
   * log, which is before it can be read: so a new one is sent back once, for which the server waits until it can be.
   */
  async state(): Promise<string | undefined> {
    if (!this.oneServer) return undefined;
    const session = this.session();
    try {
      await session.run(STATE.text, {}, { timeout: this.timeoutMs });
      const [bookmark] = session.lastBookmarks();
      if (bookmark === undefined) return undefined;
      if (bookmark !== this.settled) await session.run(STATE.text, {}, { timeout: this.timeoutMs });
      this.settled = bookmark;
      return `${this.absences} ${bookmark}`;
    } catch {
      this.absences++;
      return undefined;
    } finally {
      await session.close();
    }
  }

  private session(): Session {
    return this.driver.session({ database: this.name, defaultAccessMode: 'READ' });
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
