/** `npm run dev`: the page from its sources, a server that restarts when a query changes, and one database for both. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { pathsOf } from '../../src/database/launch/data-folder.ts';
import { leftoversOf, readLock } from '../../src/database/launch/lock.ts';
import { ServerProcess, until } from '../support/server.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';

clearUpAfterAll();
const QUERY = fileURLToPath(new URL('../../cypher/queries/graph/nodes.cypher', import.meta.url));
const home = join(temporaryFolder(), 'data');
const dev = ServerProcess.start([], { ENTENTE_HOME: home }, 'src/cli/dev.ts');
afterAll(() => dev.stop());

it('serves the page with hot reload, restarts the server on a change, and stops everything', async () => {
  await dev.ready();
  await until(() => /hot reload: \S+\n/.test(dev.text));
  const page = /hot reload: (\S+)\n/.exec(dev.text)?.[1] ?? '';
  expect(await (await fetch(page)).text()).toContain('/@vite/client');
  expect((await fetch(`${page}api/v1/graph`)).status).toBe(200);
  const database = readLock(pathsOf(home).lock);

  // Counts as a change; the content stays.
  utimesSync(QUERY, new Date(), new Date());
  await until(() => dev.text.split('ready at ').length > 2);
  expect((await fetch(`${page}api/v1/graph`)).status).toBe(200);
  expect(readLock(pathsOf(home).lock)?.java?.pid).toBe(database?.java?.pid);

  dev.kill('SIGINT');
  expect((await dev.ended()).code).toBe(0);
  await until(() => database !== undefined && leftoversOf(database).length === 0);
});
