/**
 * Runs one query at a time and streams its rows. The last successful result stays until the next one has rows, and is
 * restored if that one fails. Independent of React: components subscribe.
 */
import type { Answer as ApiAnswer } from '../../../../src/client/answers.ts';
import { Failure } from '../../../../src/client/failure.ts';
import { linesOf } from '../../../../src/client/rows.ts';
import { client } from '../../api/client.ts';
import { Drawable } from './drawable.ts';

export interface Query {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type Summary = ApiAnswer<'cypher'>['summary'];
export type Notification = Summary['notifications'][number];

export interface QueryResult {
  readonly query: Query;
  readonly columns: readonly string[];
  /** Grows in place while rows arrive; only the first `count` rows are valid. */
  readonly rows: readonly (readonly unknown[])[];
  readonly count: number;
  readonly drawable: Drawable;
  /** `stopped` by the user; `full`: the page's size limit is reached. */
  readonly state: 'coming' | 'whole' | 'stopped' | 'full';
  readonly summary: Summary | undefined;
}

export interface Plan {
  readonly query: Query;
  readonly profiled: boolean;
  readonly explained: ApiAnswer<'explain'>;
}

export interface RunnerState {
  readonly running: { readonly query: Query; readonly since: number } | undefined;
  readonly failed: { readonly query: Query; readonly failure: Failure } | undefined;
  readonly answer: QueryResult | undefined;
  readonly plan: Plan | undefined;
}

/** Maximum size of a result in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Milliseconds between updates while rows arrive, because each renders the page. */
const UPDATE_INTERVAL = 80;

export class QueryRunner {
  private state: RunnerState = { running: undefined, failed: undefined, answer: undefined, plan: undefined };
  private readonly listeners = new Set<() => void>();
  private controller: AbortController | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): RunnerState => this.state;

  /** Runs a query and streams its rows. A running query is stopped first. */
  run(query: Query): Promise<void> {
    return this.runExclusively(query, async (signal) => {
      const { statement, parameters } = query;
      const response = await client.open('cypher', { statement, parameters }, 'application/x-ndjson', signal);
      await this.readRows(query, response, signal);
    });
  }

  /** Requests the plan. @param profile also runs the query and counts */
  explain(query: Query, profile: boolean): Promise<void> {
    return this.runExclusively(query, async (signal) => {
      const { statement, parameters } = query;
      const explained = await client.ask('explain', { statement, parameters, profile }, signal);
      this.update({ plan: { query, profiled: profile, explained } });
    });
  }

  /** Cancels the running query, also in the database. Rows that have arrived stay. */
  stop(): void {
    this.controller?.abort();
  }

  forgetFailure(): void {
    if (this.state.failed) this.update({ failed: undefined });
  }

  private async runExclusively(query: Query, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    const controller = new AbortController();
    this.controller = controller;
    const before = this.state.answer;
    this.update({ running: { query, since: performance.now() }, failed: undefined });
    try {
      await work(controller.signal);
      if (this.controller === controller) this.update({ running: undefined });
    } catch (error) {
      // Another query has been started.
      if (this.controller !== controller) return;
      this.update({ running: undefined, ...this.stateAfterError(query, error, controller.signal, before) });
    }
  }

  private stateAfterError(
    query: Query,
    error: unknown,
    { aborted }: AbortSignal,
    before: QueryResult | undefined,
  ): Partial<RunnerState> {
    const { answer } = this.state;
    const coming = answer?.state === 'coming' ? answer : undefined;
    if (aborted) {
      if (coming) return { answer: { ...coming, state: 'stopped' } };
      return {
        failed: { query, failure: new Failure('stopped', 'Stopped before the first row arrived.') },
      };
    }
    const failure =
      error instanceof Failure
        ? error
        : new Failure('refused', 'This page ran into an error. Reload it and try again.', { cause: error });
    return { failed: { query, failure }, ...(coming && { answer: before }) };
  }

  private async readRows(query: Query, response: Response, signal: AbortSignal): Promise<void> {
    const rows: (readonly unknown[])[] = [];
    const drawable = new Drawable();
    let answer: QueryResult | undefined;
    let [bytes, told] = [0, 0];
    const counted = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          bytes += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
    for await (const lines of linesOf(new Response(counted ?? null), signal)) {
      for (const line of lines) {
        if ('row' in line) {
          rows.push(line.row);
          for (const value of line.row) drawable.add(value);
        } else if ('columns' in line) {
          const { columns } = line;
          answer = { query, columns, rows, count: 0, drawable, state: 'coming', summary: undefined };
        } else if (answer) answer = { ...answer, state: 'whole', summary: line.summary };
      }
      // Keep the previous result until the first row arrives.
      if (!answer || (answer.state === 'coming' && rows.length === 0)) continue;
      answer = { ...answer, count: rows.length };
      if (answer.state === 'coming' && bytes > MAX_BYTES) answer = { ...answer, state: 'full' };
      const due = told === 0 || performance.now() - told > UPDATE_INTERVAL;
      if (due || answer.state !== 'coming') {
        told = performance.now();
        this.update({ answer });
        // Yield to the page, so that a long result does not block it.
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
      if (answer.state === 'full') return;
    }
  }

  private update(part: Partial<RunnerState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
