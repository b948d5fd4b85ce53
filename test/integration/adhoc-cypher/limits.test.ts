/** Limits of time, memory, rows, bytes and concurrency. Each stops the query with a message that names the limit. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { Busy, Capped } from '../../../src/adhoc-cypher/errors.ts';
import { CallerDisconnected } from '../../../src/adhoc-cypher/transaction.ts';
import { toProblem } from '../../../src/endpoint/problem.ts';
import { cypher, testDatabase } from '../../support/database.ts';
import { until } from '../../support/server.ts';
import { adhoc, failureOf, runAll } from './support.ts';

const SLOW = readFileSync(new URL('./slow.cypher', import.meta.url), 'utf8');
const RUNNING = readFileSync(new URL('./running.cypher', import.meta.url), 'utf8');
const EXECUTING = readFileSync(new URL('./executing.cypher', import.meta.url), 'utf8');

/** How many transactions of ad-hoc queries the database has. */
async function running(which = RUNNING): Promise<number> {
  return Number((await cypher(which))[0]?.running);
}

describe('the time limit', () => {
  it('stops a query at its own limit or the server’s, whichever is shorter', async () => {
    for (const [limits, timeMs] of [
      [{}, 300],
      [{ timeMs: 300 }, 60_000],
    ] as const) {
      const failure = await failureOf(runAll(adhoc(limits), SLOW, {}, { timeMs }));
      expect(failure).toBeInstanceOf(Capped);
      expect((failure as Capped).cap).toBe('time');
      expect((failure as Capped).message).toContain('0.3 s');
    }
    await until(async () => (await running()) === 0);
  });

  it('stops a query whose planning takes too long', async () => {
    const pattern = Array.from({ length: 40 }, (_, at) => `(a${at})-[*0..3]-(b${at})`).join(', ');
    const failure = await failureOf(runAll(adhoc(), `MATCH ${pattern} RETURN count(*)`, {}, { timeMs: 400 }));
    expect(failure).toBeInstanceOf(Capped);
  });
});

describe('the memory limit', () => {
  it('of a transaction stops a query that collects too much', async () => {
    const filling = `UNWIND range(1, 1000000000) AS x RETURN size(collect('${'x'.repeat(1_000)}' + x))`;
    const failure = await failureOf(runAll(adhoc({ timeMs: 55_000 }), filling));
    expect(toProblem(failure).code).toBe('too-large');
    expect((await runAll(adhoc(), 'RETURN 1')).rows).toEqual([[1]]);
  });

  it('of this server applies to one huge value', async () => {
    const adhocCypher = adhoc({ unreadBytes: 1024 * 1024 });
    for (const text of [
      'RETURN [x IN range(0, 99999) | "0123456789abcdef"] AS list',
      'UNWIND range(1, 3000000) AS x WITH collect(x) AS list RETURN list',
    ]) {
      const failure = await failureOf(runAll(adhocCypher, text));
      expect([text, failure instanceof Capped && failure.cap]).toEqual([text, 'size']);
    }
    await until(async () => (await running()) === 0);
    await until(() => adhocCypher.running === 0);
  });

  it('of this server keeps few rows for a slow reader', async () => {
    const adhocCypher = adhoc();
    const text = `UNWIND range(1, 100) AS x RETURN [y IN range(1, 10000) | 'ten bytes.'] AS large`;
    const question = { text, parameters: {}, bytes: adhocCypher.limits.streamBytes };
    const held: number[] = [];
    for await (const part of adhocCypher.ask(question, 'a', new AbortController().signal)) {
      // Without the pause, dozens would arrive in so many turns of the event loop.
      for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (part.is === 'rows') held.push(part.rows.length);
    }
    expect(held.reduce((sum, rows) => sum + rows)).toBe(100);
    expect(Math.max(...held)).toBeLessThan(5);
  });
});

describe('rows and bytes', () => {
  it('are truncated, and the summary says so', async () => {
    const adhocCypher = adhoc({ rows: 10 });
    const rows = await runAll(adhocCypher, 'UNWIND range(1, 1000000000) AS x RETURN x', {}, { rows: 50 });
    expect(rows.rows.length).toBe(10);
    expect(rows.summary).toMatchObject({ showing: 10, truncated: true, cut: 'rows', atLeast: 11 });
    const bytes = await runAll(adhocCypher, 'UNWIND range(1, 9) AS x RETURN "0123456789"', {}, { bytes: 50 });
    expect(bytes.summary).toMatchObject({ showing: 3, truncated: true, cut: 'bytes', atLeast: 4 });
  });

  it('that just fit are complete', async () => {
    const { summary } = await runAll(adhoc({ rows: 3 }), 'UNWIND [1, 2, 3] AS x RETURN x');
    expect(summary).toMatchObject({ showing: 3, truncated: false });
    expect(summary).not.toHaveProperty('atLeast');
  });
});

describe('a statement', () => {
  it('has a maximum size in bytes, not characters', async () => {
    const failure = await failureOf(runAll(adhoc({ statementBytes: 20 }), `RETURN '${'é'.repeat(10)}'`));
    expect((failure as Capped).cap).toBe('statement');
    expect((failure as Capped).message).toContain('29 bytes');
  });
});

describe('concurrency', () => {
  it('is limited, per caller and in total', async () => {
    const adhocCypher = adhoc({ atOnce: 3, atOncePerCaller: 2 });
    const leaving = new AbortController();
    const start = (caller: string) => failureOf(runAll(adhocCypher, SLOW, {}, {}, leaving.signal, caller));
    const held = [start('a'), start('a'), start('b')];
    await until(() => adhocCypher.running === 3);
    const own = (await start('a')) as Busy;
    const all = (await start('c')) as Busy;
    expect([own, all].every((failure) => failure instanceof Busy)).toBe(true);
    expect(own.message).toContain('You have 2');
    expect(all.message).toContain('3 queries');
    expect(own.retryAfter).toBeGreaterThan(0);
    await until(async () => (await running()) === 3);
    leaving.abort();
    for (const failure of await Promise.all(held)) expect(failure).toBeInstanceOf(CallerDisconnected);
    await until(() => adhocCypher.running === 0);
  });

  it('counts a query until the database has stopped it', async () => {
    const adhocCypher = adhoc({ atOncePerCaller: 1 });
    const leaving = new AbortController();
    // In a loop of an expression the database checks neither its time limit nor the connection.
    const loop = `RETURN reduce(s = 0, x IN range(1, 2000) | s + reduce(t = 0, y IN range(1, 100000) | t + y)) AS sum`;
    const left = failureOf(runAll(adhocCypher, loop, {}, {}, leaving.signal));
    await until(async () => (await running(EXECUTING)) === 1);
    leaving.abort();
    expect(await left).toBeInstanceOf(CallerDisconnected);
    let worked = 0;
    await until(async () => {
      const free = adhocCypher.running === 0;
      const there = await running();
      if (free) expect(there).toBe(0);
      else if (there > 0) {
        worked += 1;
        expect(await failureOf(runAll(adhocCypher, 'RETURN 1'))).toBeInstanceOf(Busy);
      }
      return free;
    });
    expect(worked, 'the query continued without its caller').toBeGreaterThan(0);
    expect((await runAll(adhocCypher, 'RETURN 1')).rows).toEqual([[1]]);
  });

  it('is released after every kind of end', async () => {
    const adhocCypher = adhoc();
    await runAll(adhocCypher, 'RETURN 1');
    await failureOf(runAll(adhocCypher, 'CREATE (n)'));
    await failureOf(runAll(adhocCypher, 'RETURN nope'));
    await failureOf(runAll(adhocCypher, 'UNWIND [0] AS x RETURN 1 / x'));
    const parts = adhocCypher.ask(
      { text: 'UNWIND range(1, 100000) AS x RETURN x', parameters: {}, bytes: 1e6 },
      'a',
      new AbortController().signal,
    );
    await parts.next();
    await parts.next();
    expect(adhocCypher.running).toBe(1);
    await parts.return();
    expect(adhocCypher.running).toBe(0);
    expect(await running()).toBe(0);
  });
});

// That a managed server loads no files is tested with the launcher (test/faults/managed.test.ts).
describe('a transaction, without our policy', () => {
  const direct = async (text: string, timeout: number) => {
    const db = testDatabase();
    const session = db.driver.session({ database: db.name });
    try {
      return await failureOf(session.run(text, {}, { timeout: neo4j.int(timeout) }));
    } finally {
      await session.close();
    }
  };

  it('ends after its time limit', async () => {
    expect(toProblem(await direct(SLOW, 300)).code).toBe('timed-out');
  });
});
