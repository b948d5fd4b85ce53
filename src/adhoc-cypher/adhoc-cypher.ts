/**
 * Runs an ad-hoc statement under the complete policy, in this order: its text (statement.ts), its parameters, a free
 * slot; then, in one READ transaction, EXPLAIN, the plan (plan.ts), and only then the statement itself, row by row.
 */
import { z } from 'zod';
import { cypherFile } from '../database/cypher-file.ts';
import type { Database } from '../database/run.ts';
import { Capped } from './errors.ts';
import { ConcurrencyLimit, type Limits } from './limits.ts';
import { type Notification, notificationsOf } from './notifications.ts';
import { parametersFor } from './parameters.ts';
import { checkPlan, type Plan, planOf } from './plan.ts';
import { requireSmallRanges } from './range-bound.ts';
import { checkText, type Statement } from './statement.ts';
import { type RowCount, type RowsPart, streamRows } from './stream-rows.ts';
import { ReadTransaction } from './transaction.ts';
import type { Prefix } from './translate-error.ts';

export interface AdhocQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Row limit; at most that of the server. */
  readonly rows?: number | undefined;
  /** Time limit in milliseconds; at most that of the server. */
  readonly timeMs?: number | undefined;
  /** Most bytes of all rows as JSON. */
  readonly bytes: number;
}

export interface Summary extends RowCount {
  readonly elapsedMs: number;
  readonly timeLimitMs: number;
  readonly notifications: readonly Notification[];
}

export interface Explanation {
  readonly columns: readonly string[];
  /** Names of the parameters that the statement uses. */
  readonly parameters: readonly string[];
  readonly plan: Plan;
  /** Whether the statement was run, so that the plan has figures for each operator. */
  readonly profiled: boolean;
  readonly notifications: readonly Notification[];
}

/**
 * The parts of a result, in order: columns once, batches of rows, the summary once. After EXPLAIN or PROFILE the plan
 * replaces columns and rows.
 */
export type Part =
  | RowsPart
  | { readonly is: 'plan'; readonly explanation: Explanation }
  | { readonly is: 'summary'; readonly summary: Summary };

const RUNNING = cypherFile('queries/adhoc-cypher/running');
const runningRow = z.object({ running: z.int() });
/** How often a cancelled query is looked up in the database. */
const POLL_MS = 500;

export class AdhocCypher {
  private readonly concurrency: ConcurrencyLimit;

  constructor(
    private readonly db: Database,
    readonly limits: Limits,
  ) {
    this.concurrency = new ConcurrencyLimit(limits);
  }

  /** The number of queries that run or are still being stopped. */
  get running(): number {
    return this.concurrency.running;
  }

  /**
   * Streams the result. To stop reading closes the cursor in the database.
   * @param caller for the limit of concurrent queries
   * @param signal aborts when the caller disconnects: the transaction ends at once
   * @throws Refused, NotCypher, BadParameters, Busy, Capped, Failed; the driver's error if the database is unavailable
   */
  async *ask(question: AdhocQuery, caller: string, signal: AbortSignal): AsyncGenerator<Part, void, void> {
    const { statement, parameters } = this.check(question);
    const started = performance.now();
    const timeLimitMs = this.timeOf(question);
    const elapsed = () => ({ elapsedMs: Math.round(performance.now() - started), timeLimitMs });
    if (statement.mode !== 'rows') {
      const explanation = await this.explainChecked(statement, parameters, question, caller, signal, false);
      yield { is: 'plan', explanation };
      const { notifications } = explanation;
      yield { is: 'summary', summary: { showing: 0, truncated: false, ...elapsed(), notifications } };
      return;
    }
    const release = this.concurrency.acquire(caller);
    let tx: ReadTransaction | undefined;
    let prefix: Prefix = 'EXPLAIN\n';
    try {
      tx = await ReadTransaction.open(this.db, this.limits, timeLimitMs, signal);
      const { notifications } = await this.explainAndCheck(tx, statement, parameters);
      prefix = '';
      const result = tx.run(statement.text, prefix, parameters);
      const most = Math.min(question.rows ?? this.limits.rows, this.limits.rows);
      const counted = yield* streamRows(tx, result, { rows: most, bytes: question.bytes });
      yield {
        is: 'summary',
        summary: { ...counted, ...elapsed(), notifications },
      };
    } catch (error) {
      throw tx ? tx.translate(error, statement.text, prefix) : error;
    } finally {
      await this.finish(tx, release);
    }
  }

  /**
   * The plan of a statement that may run.
   * @param profile runs it too, with figures for each operator, and discards its rows. PROFILE before the statement
   * has the same effect.
   * @throws as for streaming
   */
  async explain(
    question: AdhocQuery,
    caller: string,
    signal: AbortSignal,
    profile: boolean,
  ): Promise<Explanation> {
    const { statement, parameters } = this.check(question);
    return this.explainChecked(statement, parameters, question, caller, signal, profile);
  }

  private async explainChecked(
    statement: Statement,
    parameters: Record<string, unknown>,
    question: AdhocQuery,
    caller: string,
    signal: AbortSignal,
    profile: boolean,
  ): Promise<Explanation> {
    const profiled = profile || statement.mode === 'profile';
    const release = this.concurrency.acquire(caller);
    let tx: ReadTransaction | undefined;
    let prefix: Prefix = 'EXPLAIN\n';
    try {
      tx = await ReadTransaction.open(this.db, this.limits, this.timeOf(question), signal);
      const { columns, plan, notifications } = await this.explainAndCheck(tx, statement, parameters);
      const answer = { columns, parameters: [...statement.parameters.keys()], plan, profiled, notifications };
      if (!profiled) return answer;
      prefix = 'PROFILE\n';
      const result = tx.run(statement.text, prefix, parameters);
      for await (const _ of result) tx.recordRead();
      const { profile: done } = await result.summary();
      return { ...answer, plan: done ? planOf(done) : plan };
    } catch (error) {
      throw tx ? tx.translate(error, statement.text, prefix) : error;
    } finally {
      await this.finish(tx, release);
    }
  }

  private check({ text, parameters: given }: AdhocQuery) {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.limits.statementBytes) {
      throw new Capped(
        'statement',
        `The statement has ${bytes} bytes; the limit is ${this.limits.statementBytes}. Send long lists as parameters.`,
      );
    }
    const statement = checkText(text);
    const parameters = parametersFor(statement, given);
    requireSmallRanges(statement.text, statement.ranges, parameters);
    return { statement, parameters };
  }

  private timeOf({ timeMs }: AdhocQuery): number {
    return Math.min(timeMs ?? this.limits.timeMs, this.limits.timeMs);
  }

  /** A cancelled query holds its slot until the database has stopped it, so that no caller can start unlimited work. */
  private async finish(tx: ReadTransaction | undefined, release: () => void): Promise<void> {
    await tx?.end().catch(() => undefined);
    if (tx?.mayLinger) void this.waitUntilEnded(tx.id).finally(release);
    else release();
  }

  private async waitUntilEnded(id: string): Promise<void> {
    try {
      for (;;) {
        const [row] = await this.db.read(RUNNING, { query: id }, runningRow);
        if (!row?.running) return;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS).unref());
      }
    } catch {
      // The database is unavailable, and the transaction with it.
    }
  }

  /** Gets the database's plan of the statement. @throws Refused if the plan does more than read */
  private async explainAndCheck(
    tx: ReadTransaction,
    statement: Statement,
    parameters: Record<string, unknown>,
  ) {
    const result = tx.run(statement.text, 'EXPLAIN\n', parameters);
    const columns = await result.keys();
    const summary = await result.summary();
    const plan = summary.plan || undefined;
    checkPlan(statement, summary.queryType, plan);
    return {
      columns,
      plan: plan ? planOf(plan) : { operator: '', identifiers: [], children: [] },
      notifications: await notificationsOf(summary, statement.text, this.db),
    };
  }
}
