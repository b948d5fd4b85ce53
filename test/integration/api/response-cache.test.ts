/** A cached response is served until something is written to the database, by whichever client. */
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { Database } from '../../../src/database/run.ts';
import { cypher, testDatabase } from '../../support/database.ts';
import { api } from './support.ts';

/** Counts its read transactions. */
class Counting extends Database {
  readings = 0;
  override reading: Database['reading'] = (work) => {
    this.readings++;
    return super.reading(work);
  };
}

const db = () => new Counting(testDatabase().driver, testDatabase().name, 30_000, true);
let counting: Counting;
const { ask, get } = api(() => {
  counting = db();
  return { db: counting, answerMemory: 10_000_000 };
});
/** How many read transactions the work causes. */
const readings = async (work: () => Promise<unknown>) => {
  const before = counting.readings;
  await work();
  return counting.readings - before;
};

afterAll(async () => {
  await cypher("MATCH (n:Entity {id: 'issue:test-response-cache'}) DELETE n");
  await cypher('MATCH (n:TestState) DELETE n');
});

describe('a response', () => {
  test('is read once, and again after a write outside the API', async () => {
    const path = '/entities?kinds=Issue&limit=200';
    const before = await get<{ items: { id: string }[]; total: number }>(path);
    expect(await readings(() => get(path))).toBe(0);
    await cypher(
      "CREATE (:Entity:Issue {id: 'issue:test-response-cache', name: 'Cached', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0, aliases: []})",
    );
    const after = await get<{ items: { id: string }[]; total: number }>(path);
    expect(after.total).toBe(before.total + 1);
    expect(after.items.map(({ id }) => id)).toContain('issue:test-response-cache');
    expect(await readings(() => get(path))).toBe(0);
  });

  test('is cached per query', async () => {
    await get('/entities/state:PRK');
    expect(await readings(() => get('/entities/state:PRK?asOf=2019-04-26'))).toBe(1);
    expect(await readings(() => get('/entities/state:RUS'))).toBe(1);
    // The same query written differently: parameters in another order, a default given.
    await get('/entities/state:PRK?asOf=2019-04-26&certainty=possibly');
    expect(await readings(() => get('/entities/state:PRK?certainty=possibly&asOf=2019-04-26'))).toBe(0);
  });

  test('is a 304 for a client that has it, without a read', async () => {
    const first = await ask('/api/v1/stats');
    const reading = await readings(async () => {
      // `fetch` would add `Cache-Control: no-cache`.
      const [again] = await once(
        request(first.url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }).end(),
        'response',
      );
      again.resume();
      expect(again.statusCode).toBe(304);
    });
    expect(reading).toBe(0);
  });

  test('that is a problem is not cached', async () => {
    expect((await ask('/api/v1/entities/state:XXX')).status).toBe(404);
    expect(await readings(() => ask('/api/v1/entities/state:XXX'))).toBe(1);
  });
});

describe('the state of the database', () => {
  test('stays the same until something is written', async () => {
    const first = await testDatabase().state();
    expect(first).toBeTypeOf('string');
    await cypher('MATCH (n) RETURN count(n)');
    expect(await testDatabase().state()).toBe(first);
    await cypher('CREATE (:TestState)');
    expect(await testDatabase().state()).not.toBe(first);
  });

  test('is unknown where members of a cluster may lag', async () => {
    expect(await new Database(testDatabase().driver, testDatabase().name, 1_000).state()).toBeUndefined();
  });
});
