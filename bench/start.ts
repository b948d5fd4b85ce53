/**
 * How much longer a second `npm start` takes to be ready than Neo4j alone takes to boot on the same data folder. Both in
 * turns in one run, the server as a process of its own. `npm run bench -- start [runs]`.
 */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDatabase } from '../src/database/launch/index.ts';
import { readSettings } from '../src/settings.ts';
import { ServerProcess } from '../test/support/server.ts';
import { median, summary } from './statistics.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 5));
const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
const environment = { ENTENTE_HOME: home };

async function served(): Promise<number> {
  const start = performance.now();
  const server = ServerProcess.start(['serve'], environment);
  await server.ready();
  const took = performance.now() - start;
  await server.stop();
  return took;
}

async function booted(): Promise<number> {
  const start = performance.now();
  const database = await launchDatabase(readSettings({ ...process.env, ...environment }), {
    say: () => undefined,
    progress: () => undefined,
  });
  const took = performance.now() - start;
  await database.stop();
  return took;
}

await served(); // The first start loads the dossier and builds the page.
const [server, database]: [number[], number[]] = [[], []];
for (let run = 0; run < runs; run++) {
  database.push(await booted());
  server.push(await served());
}
rmSync(home, { recursive: true, force: true });

console.log('| second start, ms | Neo4j alone, ms | ratio |\n|---|---|---|');
console.log(
  `| ${summary(server)} | ${summary(database)} | ${(median(server) / median(database)).toFixed(2)} |`,
);
