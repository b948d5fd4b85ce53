/**
 * Runs an ad-hoc statement under the whole policy, in this order: its text (statement.ts), its parameters, a seat, then in
 * one READ transaction EXPLAIN, the plan (plan.ts) and only then the statement itself, row by row.
 */
import { z } from 'zod';
import { cypherFile } from '../database/cypher-file.ts';
import type { Database } from '../database/run.ts';
import type { Prefix } from './faults.ts';
import { type Limits, Seats } from './limits.ts';
import { type Notification, notificationsOf } from './notifications.ts';
import { parametersFor } from './parameters.ts';
import { checkPlan, type Plan, planOf } from './plan.ts';
import { requireSmallRanges } from './range-bound.ts';
import { Capped } from './refusal.ts';
import { type Counted, type RowsPart, rowsOf } from './rows.ts';
import { checkText, type Statement } from './statement.ts';
import { ReadTransaction } from './transaction.ts';

export interface Question {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Most rows; never more than the limits allow. */
  readonly rows?: number | undefined;
  /** Longest run in milliseconds; never longer than the limits allow. */
  readonly timeMs?: number | undefined;
  /** Most bytes of all rows as JSON. */
  readonly bytes: number;
}

export interface Summary extends Counted {
  readonly elapsedMs: number;
  readonly timeLimitMs: number;
  readonly notifications: readonly Notification[];
}

export interface Explanation {
  readonly columns: readonly string[];
  /** Names of the parameters that the statement uses. */
  readonly parameters: readonly string[];
  readonly plan: Plan;
  /** Whether the statement was run for it, so that the plan tells what each operator did. */
  readonly profiled: boolean;
  readonly notifications: readonly Notification[];
}

/**
 * What a running query tells, in this order: columns once, rows some at a time, the summary once. After EXPLAIN or
 * PROFILE the plan takes the place of columns and rows.
 */
export type Part =
  | RowsPart
  | { readonly is: 'plan'; readonly explanation: Explanation }
  | { readonly is: 'summary'; readonly summary: Summary };

const RUNNING = cypherFile('queries/adhoc-cypher/running');
const runningRow = z.object({ running: z.int() });
/** How often a query that was cut is looked for in the database. */
const LOOK_MS = 500;

export class AdhocCypher {
  private readonly seats: Seats;

  constructor(
    private readonly db: Database,
    readonly limits: Limits,
  ) {
    this.seats = new Seats(limits);
  }

  /** How many queries run or are still being ended. */
  get running(): number {
    return this.seats.running;
  }

  /**
   * Answers part by part, the first row at once; who stops asking for parts stops the cursor in the database.
   * @param caller whose seats are counted
   * @param signal aborts when the caller has gone: the transaction ends at once
   * @throws Refused, NotCypher, BadParameters, Busy, Capped, Failed; the driver's error where the database is away
   */
  async *ask(question: Question, caller: string, signal: AbortSignal): AsyncGenerator<Part, void, void> {
    const { statement, parameters } = this.check(question);
    const started = performance.now();
    const timeLimitMs = this.timeOf(question);
    const elapsed = () => ({ elapsedMs: Math.round(performance.now() - started), timeLimitMs });
    if (statement.asksFor !== 'rows') {
      const explanation = await this.explainChecked(statement, parameters, question, caller, signal, false);
      yield { is: 'plan', explanation };
      const { notifications } = explanation;
      yield { is: 'summary', summary: { showing: 0, truncated: false, ...elapsed(), notifications } };
      return;
    }
    const release = this.seats.take(caller);
    let tx: ReadTransaction | undefined;
    let prefix: Prefix = 'EXPLAIN\n';
    try {
      tx = await ReadTransaction.open(this.db, this.limits, timeLimitMs, signal);
      const { notifications } = await this.explained(tx, statement, parameters);
      prefix = '';
      const result = tx.run(statement.text, prefix, parameters);
      const most = Math.min(question.rows ?? this.limits.rows, this.limits.rows);
      const counted = yield* rowsOf(tx, result, { rows: most, bytes: question.bytes });
      yield {
        is: 'summary',
        summary: { ...counted, ...elapsed(), notifications },
      };
    } catch (error) {
      throw tx ? tx.meaning(error, statement.text, prefix) : error;
    } finally {
      await this.leave(tx, release);
    }
  }

  /**
   * The plan of a statement that may run.
   * @param profile runs it as well, and tells what each operator did; its rows go nowhere. PROFILE before the statement
   *   asks for the same.
   * @throws as `ask`
   */
  async explain(
    question: Question,
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
    question: Question,
    caller: string,
    signal: AbortSignal,
    profile: boolean,
  ): Promise<Explanation> {
    const profiled = profile || statement.asksFor === 'profile';
    const release = this.seats.take(caller);
    let tx: ReadTransaction | undefined;
    let prefix: Prefix = 'EXPLAIN\n';
    try {
      tx = await ReadTransaction.open(this.db, this.limits, this.timeOf(question), signal);
      const { columns, plan, notifications } = await this.explained(tx, statement, parameters);
      const answer = { columns, parameters: [...statement.parameters.keys()], plan, profiled, notifications };
      if (!profiled) return answer;
      prefix = 'PROFILE\n';
      const result = tx.run(statement.text, prefix, parameters);
      for await (const _ of result) tx.tookRecord();
      const { profile: done } = await result.summary();
      return { ...answer, plan: done ? planOf(done) : plan };
    } catch (error) {
      throw tx ? tx.meaning(error, statement.text, prefix) : error;
    } finally {
      await this.leave(tx, release);
    }
  }

  private check({ text, parameters: given }: Question) {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.limits.statementBytes) {
      throw new Capped(
        'statement',
        `The statement has ${bytes} bytes; it may have ${this.limits.statementBytes}. Send long lists as parameters.`,
      );
    }
    const statement = checkText(text);
    const parameters = parametersFor(statement, given);
    requireSmallRanges(statement.text, statement.ranges, parameters);
    return { statement, parameters };
  }

  private timeOf({ timeMs }: Question): number {
    return Math.min(timeMs ?? this.limits.timeMs, this.limits.timeMs);
  }

  /** A query that was cut holds its seat until the database has ended it, so that no caller can pile up work there. */
  private async leave(tx: ReadTransaction | undefined, release: () => void): Promise<void> {
    await tx?.end().catch(() => undefined);
    if (tx?.mayLinger) void this.untilGone(tx.id).finally(release);
    else release();
  }

  private async untilGone(id: string): Promise<void> {
    try {
      for (;;) {
        const [row] = await this.db.read(RUNNING, { query: id }, runningRow);
        if (!row?.running) return;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref());
      }
    } catch {
      // The database is away, and the transaction with it.
    }
  }

  /** Asks the database for its plan of the statement. @throws Refused where the plan does more than read. */
  private async explained(tx: ReadTransaction, statement: Statement, parameters: Record<string, unknown>) {
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
