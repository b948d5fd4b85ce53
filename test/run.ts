/**
 * `npm test`: every test that can run on this machine, and at the end what failed, what could not run and how long it took.
 * Arguments are vitest's: `npm test -- test/unit`, `npm test -- --changed`. With `--all` every database test also runs on a
 * server in a container; without it, a part of them does.
 *
 * Two projects run at a time, because none uses two cores throughout. Those that only read and write one seeded database
 * run one after the other on the same server: a new one would compile its code and plan every query again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonNotToRun } from './support/container-engine.ts';
import { SHARED_DATABASE, startDatabase } from './support/global-database.ts';
import { TestReport } from './support/test-report.ts';

/** The first lane takes longer, so its output is shown as it comes; of the other, the output of each finished project. */
const ON_SHARED_DATABASE = ['database', 'e2e'];
const ON_THEIR_OWN = ['unit', 'faults', 'container', 'database-in-container'];

const given = process.argv.slice(2).filter((argument) => argument !== '--all');
if (process.argv.includes('--all')) process.env.ENTENTE_TEST_ALL = '1';

const folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
const report = new TestReport();
let interrupted = false;
// Ctrl-C also reaches the running projects, which then end; the database is stopped after them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (interrupted = true));

async function runProject(
  project: string,
  environment: NodeJS.ProcessEnv,
  shown: 'live' | 'when done',
): Promise<void> {
  if (interrupted) return;
  const file = join(folder, `${project}.json`);
  const started = Date.now();
  const child = spawn(
    process.execPath,
    [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--project', project],
      '--passWithNoTests',
      ...['--reporter=default', '--reporter=json', `--outputFile=${file}`],
      ...given,
    ],
    {
      env: { ...process.env, ...environment },
      stdio: shown === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  const hasTests = report.add(project, file, { status, ms: Date.now() - started });
  if (hasTests || status !== 0) process.stdout.write(Buffer.concat(output));
}

async function runOnSharedDatabase(): Promise<void> {
  // A part of the tests may need no database, and a project with tests that need one starts it.
  const database = given.length === 0 ? await startDatabase() : undefined;
  const environment = database ? { [SHARED_DATABASE]: JSON.stringify(database.address) } : {};
  try {
    for (const project of ON_SHARED_DATABASE) await runProject(project, environment, 'live');
  } finally {
    await database?.stop();
  }
}

async function runOnTheirOwn(): Promise<void> {
  const noContainer = await reasonNotToRun();
  for (const project of ON_THEIR_OWN) {
    if (project === 'database-in-container' && noContainer !== undefined) report.skip(project, noContainer);
    else await runProject(project, {}, 'when done');
  }
}

try {
  await Promise.all([runOnSharedDatabase(), runOnTheirOwn()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${report.text()}`);
process.exitCode = report.hasFailures || interrupted ? 1 : 0;
