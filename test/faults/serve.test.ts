/** The whole program under what happens to programs: killed, stopped in the middle, its database gone, its port taken. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { pathsOf } from '../../src/database/launch/data-folder.ts';
import { leftoversOf, readLock } from '../../src/database/launch/lock.ts';
import { ServerProcess, until } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente faults '));
const home = join(folder, 'data');
let server: ServerProcess | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function serve(environment: NodeJS.ProcessEnv = {}): ServerProcess {
  server = ServerProcess.start(['serve'], { ENTENTE_HOME: home, ...environment });
  return server;
}

async function counts(address: string): Promise<unknown> {
  const response = await fetch(`${address}/api/v1/stats`);
  expect(response.status).toBe(200);
  return response.json();
}

const lock = () => readLock(pathsOf(home).lock);

describe('a server', () => {
  let first: unknown;

  it('that is told to stop in the middle of the first load leaves nothing or all of it', async () => {
    const interrupted = serve();
    await interrupted.says('Schema applied');
    interrupted.kill('SIGTERM');
    expect((await interrupted.ended()).code).toBe(0);
    const address = await serve().ready();
    expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ status: 'ready' });
    first = await counts(address);
  });

  it('that is started again adds nothing', async () => {
    const again = serve();
    const address = await again.ready();
    expect(again.text).not.toContain('Dossier loaded');
    expect(await counts(address)).toEqual(first);
  });

  it('that is killed leaves no database behind, and the next start works', async () => {
    const killed = serve();
    await killed.ready();
    const before = lock();
    killed.kill('SIGKILL');
    await killed.ended();
    await until(() => before !== undefined && leftoversOf(before).length === 0);
    expect(await counts(await serve().ready())).toEqual(first);
  });

  it('that gets Ctrl-C ends with everything it started', async () => {
    const stopped = serve();
    await stopped.ready();
    const before = lock();
    stopped.kill('SIGINT');
    expect((await stopped.ended()).code).toBe(0);
    await until(() => before !== undefined && leftoversOf(before).length === 0);
  });

  it('that loses its database answers 503 with Retry-After, and serves again by itself', async () => {
    const address = await serve().ready();
    process.kill(lock()?.java?.pid ?? 0, 'SIGKILL');
    await until(async () => {
      const answer = await fetch(`${address}/api/v1/graph`);
      if (answer.status !== 503) return false;
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      return true;
    });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    await until(async () => (await fetch(`${address}/api/v1/graph`)).status === 200);
    expect(await counts(address)).toEqual(first);
  });
});

describe('a start that cannot work', () => {
  it.each([
    ['names a setting with a bad value', { PORT: 'many' }, 3, 'PORT'],
    [
      'says that the database at NEO4J_URI is out of reach',
      { NEO4J_URI: 'bolt://127.0.0.1:9' },
      4,
      '127.0.0.1:9',
    ],
    ['refuses a NEO4J_URI that is none', { NEO4J_URI: 'localhost:7687' }, 3, 'NEO4J_URI'],
  ])('%s, in a line and without a stack', async (_, environment, code, words) => {
    const ended = await serve(environment).ended();
    expect(ended.code).toBe(code);
    expect(ended.output).toContain(words);
    expect(ended.output).not.toMatch(/\n\s+at /);
  });

  it('says that the port is taken, by whom, and what to set', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const ended = await serve({ PORT: String(port) }).ended();
      expect(ended.code).toBe(3);
      expect(ended.output).toContain(`127.0.0.1:${port} is in use by`);
      expect(ended.output).toContain('Set PORT');
    } finally {
      other.close();
    }
  });
});
