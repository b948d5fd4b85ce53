/** What was asked once is not read again until something is written; by whom it is written does not matter. */
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { Database } from '../../../src/database/run.ts';
import { cypher, testDatabase } from '../../support/database.ts';
import { api } from './support.ts';

/** Counts what is read. */
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
/** How often something was read meanwhile. */
const readings = async (work: () => Promise<unknown>) => {
  const before = counting.readings;
  await work();
  return counting.readings - before;
};

afterAll(async () => {
  await cypher("MATCH (n:Entity {id: 'issue:test-kept-answers'}) DELETE n");
  await cypher('MATCH (n:TestState) DELETE n');
});

describe('an answer', () => {
  test('is read once, and again after a write past the API', async () => {
    const path = '/entities?kinds=Issue&limit=200';
    const before = await get<{ items: { id: string }[]; total: number }>(path);
    expect(await readings(() => get(path))).toBe(0);
    await cypher(
      "CREATE (:Entity:Issue {id: 'issue:test-kept-answers', name: 'Kept', fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0, aliases: []})",
    );
    const after = await get<{ items: { id: string }[]; total: number }>(path);
    expect(after.total).toBe(before.total + 1);
    expect(after.items.map(({ id }) => id)).toContain('issue:test-kept-answers');
    expect(await readings(() => get(path))).toBe(0);
  });

  test('is one of the same question alone', async () => {
    await get('/entities/state:PRK');
    expect(await readings(() => get('/entities/state:PRK?asOf=2019-04-26'))).toBe(1);
    expect(await readings(() => get('/entities/state:RUS'))).toBe(1);
    // The same question in other words: parameters in another order, a default written out.
    await get('/entities/state:PRK?asOf=2019-04-26&certainty=possibly');
    expect(await readings(() => get('/entities/state:PRK?certainty=possibly&asOf=2019-04-26'))).toBe(0);
  });

  test('is a 304 to who has it, without being read', async () => {
    const first = await ask('/api/v1/stats');
    const reading = await readings(async () => {
      // `fetch` would add that nothing kept may answer.
      const [again] = await once(
        request(first.url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }).end(),
        'response',
      );
      again.resume();
      expect(again.statusCode).toBe(304);
    });
    expect(reading).toBe(0);
  });

  test('that is a problem is not kept', async () => {
    expect((await ask('/api/v1/entities/state:XXX')).status).toBe(404);
    expect(await readings(() => ask('/api/v1/entities/state:XXX'))).toBe(1);
  });
});

describe('the state of the database', () => {
  test('has one name until something is written', async () => {
    const first = await testDatabase().state();
    expect(first).toBeTypeOf('string');
    await cypher('MATCH (n) RETURN count(n)');
    expect(await testDatabase().state()).toBe(first);
    await cypher('CREATE (:TestState)');
    expect(await testDatabase().state()).not.toBe(first);
  });

  test('has none where members of a cluster may lag', async () => {
    expect(await new Database(testDatabase().driver, testDatabase().name, 1_000).state()).toBeUndefined();
  });
});
