/**
 * Starts the Neo4j of a test run as `npm start` does (or uses NEO4J_URI), migrated and seeded before the first test
 * and stopped after the last.
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

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const settings = readSettings({ ...process.env, ENTENTE_HOME: home });
  const running = await launchDatabase(settings, {
    say: (line) => process.stderr.write(`${line}\n`),
    progress: () => undefined,
  });
  await prepare(project, running, settings.insistOnSchema);
  return async () => {
    await running.stop();
    // A container and its volume are kept by design; those of a test run are removed.
    const plan = planReset(home);
    if (plan) await reset(plan);
    await rm(home, { recursive: true, force: true });
  };
}

/** Migrates and seeds a database, and provides its address to the tests. */
export async function prepare(project: TestProject, address: Address, insist = false): Promise<void> {
  const db = connect(address, 120_000);
  try {
    await migrate(db, insist);
    await loadSeed(db, { cache: readSettings().cache });
  } finally {
    await db.close();
  }
  const { uri, username, password, database } = address;
  project.provide('address', { uri, username, password, database });
}
