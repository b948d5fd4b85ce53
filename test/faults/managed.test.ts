/** What a managed database is like from outside: its files, its address, its limits. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchDatabase, type RunningDatabase } from '../../src/database/launch/index.ts';
import { launchManaged } from '../../src/database/launch/launch-managed.ts';
import { freePort } from '../../src/database/launch/port.ts';
import { probe } from '../../src/database/launch/probe.ts';
import { readSettings } from '../../src/settings.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { cleanEnvironment, owner } from './support/program.ts';

clearUpAfterAll();
const quiet = { say: () => {}, progress: () => {} };

describe('a new managed database', () => {
  const home = temporaryFolder();
  let running: RunningDatabase;
  let driver: Driver;
  beforeAll(async () => {
    const settings = readSettings(cleanEnvironment({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' }));
    running = await launchDatabase(settings, quiet);
    driver = neo4j.driver(running.uri, neo4j.auth.basic(running.username, running.password));
  });
  afterAll(async () => {
    await driver?.close();
    await running?.stop();
  });

  test.skipIf(process.platform === 'win32')('keeps its password where only this user can read it', () => {
    expect(statSync(join(home, 'neo4j-password')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(home, 'neo4j-password'), 'utf8').trim()).toBe(running.password);
    expect(running.description).not.toContain(running.password);
    // Nor does it stand in any other file of the folder.
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const holding = files
      .map((each) => join(each.parentPath, each.name))
      .filter((path) => readFileSync(path).includes(running.password));
    expect(holding).toEqual([join(home, 'neo4j-password')]);
  });

  test('takes a few megabytes of disk, not half a gigabyte', () => {
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    const bytes = files.reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0);
    expect(bytes).toBeLessThan(20e6);
  });

  test('answers at no address but the loopback', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => each.family === 'IPv4' && !each.internal);
    for (const { address } of others) {
      const uri = running.uri.replace('127.0.0.1', address);
      await expect(probe({ ...running, uri }, 2_000)).rejects.toThrow('No database answers');
    }
  });

  test.each([
    'load-file',
    'load-network',
  ])('refuses %s.cypher: no query reads files or the network', async (name) => {
    const text = readFileSync(new URL(`./support/${name}.cypher`, import.meta.url), 'utf8');
    await expect(driver.executeQuery(text)).rejects.toThrow('Cannot load from URL');
  });
});

test('a start that takes longer than it may ends with a message and leaves nothing running', async () => {
  const home = temporaryFolder();
  const program = owner(home, { ENTENTE_START_TIMEOUT: '100' });
  const refused = await program.event('refused');
  expect(refused.message).toContain('did not start within 0.1 s');
  expect(refused.remedy).toContain('ENTENTE_START_TIMEOUT');
  await program.exit;
  if (process.platform !== 'win32') {
    const processes = execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' });
    expect(processes.split('\n').filter((each) => each.includes(home))).toEqual([]);
  }
});

test('a port that somebody takes between our look and Neo4j’s bind is passed over', async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const said: string[] = [];
  let looks = 0;
  const settings = readSettings(cleanEnvironment({ ENTENTE_HOME: temporaryFolder() }));
  const database = await launchManaged(
    settings,
    { say: (line) => said.push(line), progress: () => {} },
    {
      pickPort: async () => {
        looks += 1;
        return looks === 1 ? taken : freePort();
      },
    },
  );
  try {
    expect(looks).toBe(2);
    expect(said.join()).toContain(`Port ${taken}`);
    expect(database.uri).not.toContain(`:${taken}`);
  } finally {
    await database.stop();
    other.close();
  }
});
