/** Readers of a stream: one who is slow, one who stops, one who goes. The database works no longer than somebody reads. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/api/app.ts';
import { cypher, testDatabase } from '../../support/database.ts';
import { until } from '../../support/server.ts';
import { cypherText } from './cypher-text.ts';

let server: ReturnType<typeof createServer>;
/** The server's ends of the open connections. */
const sockets = new Set<Socket>();
beforeAll(async () => {
  const limits = { rows: 100_000_000, streamBytes: 1e12, timeMs: 600_000 };
  server = createServer(createApp({ db: testDatabase(), logger: pino({ level: 'silent' }), limits }));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks and returns when the answer begins, or at once. */
function ask(statement: string, accept = 'application/x-ndjson') {
  const { port } = server.address() as AddressInfo;
  const sent = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/v1/cypher',
    headers: { 'content-type': 'application/json', accept },
  });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ statement }));
  const answer = once(sent, 'response').then(([response]) => response as IncomingMessage);
  // Of one who goes before the answer begins, nobody asks for it.
  answer.catch(() => undefined);
  return { sent, answer };
}

const RUNNING = cypherText('running');
async function running(): Promise<number> {
  return Number((await cypher(RUNNING))[0]?.running);
}
const ENDLESS =
  "UNWIND range(1, 1000000000) AS x RETURN x, 'some text that fills the buffers sooner' AS text";

describe('a reader who goes', () => {
  it.each([
    ['amid the rows', ENDLESS, true],
    ['before the first row', cypherText('slow'), false],
  ])('%s ends the transaction, long before its time limit', async (_, statement, begins) => {
    const { sent, answer } = ask(statement);
    if (begins) (await answer).resume();
    await until(async () => (await running()) === 1);
    sent.destroy();
    await until(async () => (await running()) === 0);
  });
});

describe('a reader who stops', () => {
  it('stops the cursor, and what is in between stays small', async () => {
    const { sent, answer } = ask(ENDLESS);
    const response = await answer;
    // Node's own socket is read no further once its buffer is full: nothing asks for more.
    response.pause();
    const written = () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
    let before = -1;
    await until(() => {
      const now = written();
      const stopped = now > 0 && now === before;
      before = now;
      return stopped;
    });
    expect(written()).toBeLessThan(16 * 1024 * 1024);
    expect(await running()).toBe(1);
    sent.destroy();
    await until(async () => (await running()) === 0);
  });
});

describe('a reader who is slow', () => {
  it('gets every row and the summary', async () => {
    const { answer } = ask('UNWIND range(1, 30000) AS x RETURN x');
    const response = await answer;
    let text = '';
    for await (const chunk of response) {
      text += String(chunk);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const lines = text.trim().split('\n');
    expect(lines.length).toBe(30_002);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ summary: { showing: 30_000, truncated: false } });
  });
});
