/** Several starts at once in one data folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { owner, Program, runs } from './support/program.ts';

clearUpAfterAll();

test('two concurrent starts in a new folder share one database, which ends with its owner', async () => {
  const home = temporaryFolder();
  const programs = [owner(home), owner(home)];
  const [one, two] = await Promise.all(programs.map((program) => program.event('ready')));
  expect(one?.uri).toBe(two?.uri);
  expect(one?.java).toBe(two?.java);
  const isJoiner = (program: Program): boolean =>
    program.events.some((each) => String(each.line).startsWith('Using the database that process'));
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

test('one of many concurrent starts gets the lock of a dead process', async () => {
  const path = join(temporaryFolder(), 'database.lock');
  const owner = new URL('./support/concurrent-owner.ts', import.meta.url);
  const owners = Array.from({ length: 4 }, () => new Program(owner, { ENTENTE_TEST_LOCK: path }));
  await Promise.all(owners.map((owner) => owner.event('set')));
  const nobody = { pid: 2 ** 22 + 1 };
  writeFileSync(path, JSON.stringify({ token: 'old', holder: nobody }));
  for (const owner of owners) owner.tell('now');
  const outcomes = await Promise.all(owners.map((owner) => owner.event('done')));
  expect(outcomes.map((each) => each.outcome).sort()).toEqual(['got', 'held', 'held', 'held']);
});
