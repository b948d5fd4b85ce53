/** Several starts at once on one data folder, and ports and numbers that others have taken meanwhile. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort, launchManaged } from '../../src/database/launch/managed.ts';
import { readSettings } from '../../src/settings.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { cleanEnvironment, owner, Program, runs } from './support/program.ts';

clearUpAfterAll();

test('two starts at once on a new folder share one database, which ends with its owner', async () => {
  const home = temporaryFolder();
  const programs = [owner(home), owner(home)];
  const [one, two] = await Promise.all(programs.map((program) => program.event('ready')));
  expect(one?.uri).toBe(two?.uri);
  expect(one?.java).toBe(two?.java);
  const isJoiner = (program: Program): boolean =>
    program.events.some((each) => String(each.line).startsWith('Joined'));
  const joiner = programs.find(isJoiner);
  const holder = programs.find((program) => !isJoiner(program));
  if (!joiner || !holder) throw new Error('one of the two must own and the other join');

  joiner.tell('stop');
  expect(await joiner.exit).toBe(0);
  expect(runs(Number(one?.java))).toBe(true);

  const late = owner(home);
  expect((await late.event('ready')).uri).toBe(one?.uri);
  holder.tell('stop');
  expect(await holder.exit).toBe(0);
  await late.event('ended');
});

test('of many that find the lock of a dead process at once, one gets it', async () => {
  const path = join(temporaryFolder(), 'database.lock');
  const ENTENTE_TEST_LOCK = path;
  const racers = Array.from({ length: 4 }, () => new Program('./racer.ts', { ENTENTE_TEST_LOCK }));
  await Promise.all(racers.map((racer) => racer.event('set')));
  const nobody = { pid: 2 ** 22 + 1 };
  writeFileSync(path, JSON.stringify({ token: 'old', holder: nobody }));
  for (const racer of racers) racer.tell('now');
  const outcomes = await Promise.all(racers.map((racer) => racer.event('done')));
  expect(outcomes.map((each) => each.outcome).sort()).toEqual(['got', 'held', 'held', 'held']);
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
