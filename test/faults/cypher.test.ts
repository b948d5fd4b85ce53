/** A database that is killed during a streamed response: the response ends with an error and never looks complete. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readLock } from '../../src/database/launch/lock.ts';
import { ServerProcess, until } from '../support/server.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';

clearUpAfterAll();
const home = temporaryFolder();
const server = ServerProcess.start(['serve'], { ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
afterAll(() => server.stop());

const STREAM = readFileSync(new URL('./support/stream.cypher', import.meta.url), 'utf8');

it.each([
  ['application/x-ndjson', /^\{"error":\{.*"code":"database-away".*\}\}$/],
  ['text/csv', /^"?… incomplete: The database does not respond/],
])('ends %s with an error, and later requests succeed after the restart', async (accept, last) => {
  const address = await server.ready();
  const ask = (statement: string, form: string) =>
    fetch(`${address}/api/v1/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: form },
      body: JSON.stringify({ statement }),
    });
  await until(async () => (await ask('RETURN 1', 'application/json')).status === 200);
  const response = await ask(STREAM, accept);
  expect(response.status).toBe(200);
  const java = readLock(join(home, 'database.lock'))?.java?.pid ?? 0;
  let text = '';
  let killed = false;
  let broken = false;
  try {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (killed || text.length < 100_000) continue;
      killed = true;
      process.kill(java, 'SIGKILL');
    }
  } catch {
    // CSV has no standard place for an error, so the connection is also closed early.
    broken = true;
  }
  expect(killed).toBe(true);
  expect(text.trim().split(/\r?\n/).at(-1)).toMatch(last);
  expect(text).not.toContain('"summary"');
  expect(broken).toBe(accept === 'text/csv');
  await until(async () => (await ask('RETURN 1', 'application/json')).status === 200);
});
