/**
 * The smallest program that owns a database, for tests that kill it: launches, says so as one JSON object a line on
 * standard output, and obeys one word a line on standard input. The settings come from the environment.
 *
 * `write` writes batches, each one transaction, and reports each that was confirmed, until the database is gone.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { launchDatabase } from '../../../src/database/launch/index.ts';
import { readLock } from '../../../src/database/launch/lock.ts';
import { StartError } from '../../../src/errors.ts';
import { readSettings } from '../../../src/settings.ts';

function tell(event: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

const settings = readSettings();
try {
  const database = await launchDatabase(settings, {
    say: (line) => tell({ event: 'said', line }),
    detail: (line) => tell({ event: 'said', line }),
    progress: () => {},
  });
  const { kind, uri, username, password } = database;
  const lock = readLock(`${settings.home}/database.lock`);
  tell({
    event: 'ready',
    kind,
    uri,
    username,
    password,
    java: lock?.java?.pid,
    watchdog: lock?.watchdog?.pid,
  });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  void database.ended?.then(({ code }) => tell({ event: 'ended', code }));

  const stop = async (): Promise<void> => {
    // A server first finishes running requests, so the database must still be running.
    const answered = await driver.getServerInfo().then(
      () => true,
      () => false,
    );
    tell({ event: 'drained', answered });
    await driver.close();
    await database.stop();
    tell({ event: 'stopped' });
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  const batch = readFileSync(new URL('./batch.cypher', import.meta.url), 'utf8');
  const write = async (): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const session = driver.session();
      try {
        await session.run(batch, { batch: neo4j.int(number) });
        tell({ event: 'wrote', batch: number });
      } catch (error) {
        tell({ event: 'failed', batch: number, text: (error as Error).message });
        return;
      } finally {
        await session.close();
      }
    }
  };
  createInterface({ input: process.stdin }).on('line', (line) => {
    if (line === 'write') void write();
    if (line === 'stop') void stop();
  });
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  tell({ event: 'refused', message: error.message, remedy: error.remedy, exitCode: error.exitCode });
  process.exit(error.exitCode);
}
