/**
 * The Neo4j of a test run: started as `npm start` does (or at NEO4J_URI), migrated and seeded before the first test and
 * stopped after the last. Where `npm test` has started one for several projects, they use that.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Address, connect } from '../../src/database/connect.ts';
import { launchDatabase } from '../../src/database/launch/index.ts';
import { planReset, reset } from '../../src/database/launch/reset.ts';
import { migrate } from '../../src/database/migrate.ts';
import { loadSeed } from '../../src/database/seed.ts';
import { readSettings } from '../../src/settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    address: Address;
  }
}

/** Environment variable with the address of a database, as JSON, that `npm test` has started for several projects. */
export const SHARED_DATABASE = 'ENTENTE_TEST_DATABASE';

export interface TestDatabase {
  readonly address: Address;
  stop(): Promise<void>;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startDatabase();
  project.provide('address', address);
  return stop;
}

/** Starts and seeds a database, or returns the one that `npm test` has started. */
export async function startDatabase(): Promise<TestDatabase> {
  const started = process.env[SHARED_DATABASE];
  if (started) return { address: JSON.parse(started) as Address, stop: async () => undefined };
  const home = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const settings = readSettings({ ...process.env, ENTENTE_HOME: home });
  const running = await launchDatabase(settings, {
    say: (line) => process.stderr.write(`${line}\n`),
    progress: () => undefined,
  });
  return {
    address: await prepare(running, settings.insistOnSchema),
    async stop() {
      await running.stop();
      // A container and its volume are kept by design; those of a test run are removed.
      const plan = planReset(home);
      if (plan) await reset(plan);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Migrates and seeds a database. Returns its address. */
export async function prepare(
  { uri, username, password, database }: Address,
  insist = false,
): Promise<Address> {
  const address = { uri, username, password, database };
  const db = connect(address, 120_000);
  try {
    await migrate(db, insist);
    await loadSeed(db, { cache: readSettings().cache });
  } finally {
    await db.close();
  }
  return address;
}
