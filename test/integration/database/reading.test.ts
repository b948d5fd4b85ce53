/** Reads that wait little: what they must still see, and what they must not do to one another. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { cypherFile } from '../../../src/database/cypher-file.ts';
import { Database, WarmingUp } from '../../../src/database/run.ts';
import { toProblem } from '../../../src/endpoint/problem.ts';
import { cypher, testDatabase } from '../../support/database.ts';

const STATE = cypherFile('queries/common/state');
const ENTITY = cypherFile('queries/entities/entity');
const row = z.object({ nothing: z.int() });

describe('a transaction of which one part fails', () => {
  // One connection: what is wrong with it is wrong for the next who asks.
  const { uri, username, password, database } = inject('address');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    useBigInt: true,
    maxConnectionPoolSize: 1,
    connectionAcquisitionTimeout: 5_000,
  });
  const db = new Database(driver, database, 10_000);
  afterAll(() => driver.close());

  test('fails with that, takes no more queries, and leaves the connection sound', async () => {
    for (let steps = 0; steps < 12; steps++) {
      let late: unknown;
      let done = false;
      const failing = db.reading(async (tx) => {
        const sibling = async () => {
          await tx.read(STATE, {}, row);
          for (let step = 0; step < steps; step++) await undefined;
          await tx.read(STATE, {}, row).catch((error: unknown) => {
            late = error;
          });
          done = true;
        };
        const thrower = async () => {
          await tx.read(STATE, {}, row);
          throw new Error('there is no such thing');
        };
        await Promise.all([thrower(), sibling()]);
      });
      await expect(failing).rejects.toThrow('there is no such thing');
      expect(await db.read(STATE, {}, row)).toEqual([{ nothing: 0 }]);
      await expect.poll(() => done).toBe(true);
      if (late !== undefined) expect(String(late)).toMatch(/ended|rolled back/);
    }
    await Promise.all(Array.from({ length: 50 }, () => db.read(STATE, {}, row)));
  });

  test('fails with the fault of the query, not with what it does to the others', async () => {
    const broken = { ...ENTITY, text: 'MATCH (n:Entity {id: $id}) RETURN 1 / 0 AS nothing' };
    const failing = db.reading((tx) =>
      Promise.all([
        tx.read(STATE, {}, row),
        tx.read(broken, { id: 'state:PRK' }, row),
        tx.read(STATE, {}, row),
        tx.read(STATE, {}, row),
      ]),
    );
    await expect(failing).rejects.toThrow('/ by zero');
    expect(await db.read(STATE, {}, row)).toEqual([{ nothing: 0 }]);
  });
});

describe('the state of the database', () => {
  beforeAll(() =>
    cypher('CREATE CONSTRAINT test_reading IF NOT EXISTS FOR (n:TestReading) REQUIRE n.i IS UNIQUE'),
  );
  afterAll(async () => {
    await cypher('MATCH (n:TestReading) DETACH DELETE n');
    await cypher('DROP CONSTRAINT test_reading IF EXISTS');
  });

  test('is a new one only when all that was written can be read', async () => {
    const db = testDatabase();
    const COUNT = 60_000;
    const last = { ...ENTITY, text: `MATCH (n:TestReading {i: $id}) RETURN toInteger(n.i) AS nothing` };
    let torn = 0;
    for (let round = 1; round <= 5; round++) {
      const before = await db.state();
      const writing = cypher(
        'UNWIND range(1, $count) AS i CREATE (:TestReading {i: toString($round) + right("00000" + toString(i), 6)})',
        { count: neo4j.int(COUNT), round: neo4j.int(round) },
      );
      const id = `${round}${String(COUNT).padStart(6, '0')}`;
      for (;;) {
        if ((await db.state()) === before) continue;
        if ((await db.read(last, { id }, row)).length === 0) torn++;
        break;
      }
      await writing;
    }
    expect(torn).toBe(0);
  });

  test('is another one after the database was away, whatever its bookmark', async () => {
    const db = new Database(testDatabase().driver, testDatabase().name, 10_000, true);
    const before = await db.state();
    expect(await db.state()).toBe(before);
    const nowhere = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('x', 'x'));
    const away = new Database(nowhere, 'neo4j', 1_000, true);
    expect(await away.state()).toBeUndefined();
    const { uri, username, password } = inject('address');
    await away.reconnect(neo4j.driver(uri, neo4j.auth.basic(username, password)));
    const after = await away.state();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
    await away.close();
  });
});

describe('while texts are planned for the first time', () => {
  const { uri, username, password, database } = inject('address');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { useBigInt: true });
  afterAll(() => driver.close());
  const slow = { ...STATE, text: 'UNWIND range(1, 100000000) AS x WITH count(x) AS nothing RETURN nothing' };

  test('a query that runs out of time is told as a database that warms up, and has longer than later', async () => {
    const db = new Database(driver, database, 100);
    db.warmth = 'underWay';
    await expect(db.read(slow, {}, row)).rejects.toThrow(WarmingUp);
    expect(toProblem(await db.read(slow, {}, row).catch((error: unknown) => error))).toMatchObject({
      code: 'warming-up',
      status: 503,
      detail: 'The database is still warming up. Try again in a few seconds.',
      headers: { 'Retry-After': '5' },
    });
    db.warmth = 'done';
    expect(toProblem(await db.read(slow, {}, row).catch((error: unknown) => error)).code).toBe('timed-out');
  });

  test('the warm-up waits for reads that are under way', async () => {
    const db = new Database(driver, database, 10_000);
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reading = db.reading(async (tx) => {
      await tx.read(STATE, {}, row);
      await held;
      order.push('read');
    });
    const idle = db.idle().then(() => order.push('idle'));
    release();
    await Promise.all([reading, idle]);
    expect(order).toEqual(['read', 'idle']);
  });

  test('it is quiet some time after the last read, or when the longest wait is over', async () => {
    const db = new Database(driver, database, 10_000);
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const reading = db.reading(async (tx) => {
      await held;
      await tx.read(STATE, {}, row);
      order.push('read');
    });
    const quiet = db.quiet(50, 30_000).then(() => order.push('quiet'));
    await db.quiet(50, 200);
    order.push('waited for long enough');
    release();
    await Promise.all([reading, quiet]);
    expect(order).toEqual(['waited for long enough', 'read', 'quiet']);
  });
});
