import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type HeldLock,
  lockHolder,
  parseLock,
  readLock,
  takeLock,
  waitForLock,
} from '../../../src/database/launch/lock.ts';
import { isAlive, mark } from '../../../src/database/launch/process.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente lock '));
  path = join(folder, 'database.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function taken(): HeldLock {
  const attempt = takeLock(path);
  if (attempt === 'unsettled' || !('lock' in attempt)) throw new Error('the lock is not free');
  return attempt.lock;
}

/** The mark of a process that has lived and does no more. */
async function deadMark() {
  const child = spawn(process.execPath, ['-e', '']);
  const dead = mark(child.pid ?? 0);
  await once(child, 'close');
  return dead;
}

test('a lock that is held names its holder, and the port once it is known', () => {
  const lock = taken();
  lock.update({ port: 17687 });
  const second = takeLock(path);
  expect(second).toMatchObject({ heldBy: { holder: { pid: process.pid }, port: 17687 } });
});

test('a lock that was released is free again', () => {
  taken().release();
  expect(existsSync(path)).toBe(false);
  expect(taken().leftovers).toEqual([]);
});

test('the lock of a dead process is taken over', async () => {
  writeFileSync(path, JSON.stringify({ token: 'old', holder: await deadMark() }));
  expect(lockHolder(path)).toBeUndefined();
  taken();
  expect(readLock(path)?.holder.pid).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(['database.lock']);
});

test('who judged a lock dead does not take away the one that a quicker rival has put there since', async () => {
  writeFileSync(path, JSON.stringify({ token: 'old', holder: await deadMark() }));
  let rival: string | undefined;
  const attempt = takeLock(path, () => {
    taken();
    rival = readFileSync(path, 'utf8');
  });
  expect(attempt).toBe('unsettled');
  expect(readFileSync(path, 'utf8')).toBe(rival);
});

test('what a dead holder left running is named, and stays on record until it is ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const java = mark(child.pid ?? 0);
  try {
    writeFileSync(path, JSON.stringify({ token: 'old', holder: await deadMark(), java }));
    expect(taken().leftovers).toEqual([java]);
    expect(readLock(path)?.java).toEqual(java);
  } finally {
    child.kill('SIGKILL');
  }
});

test.runIf(process.platform !== 'win32')(
  'a process that only has the number of the dead holder does not hold the lock',
  () => {
    const reused = { pid: process.pid, born: 'at another time' };
    expect(isAlive(reused)).toBe(false);
    writeFileSync(path, JSON.stringify({ token: 'old', holder: reused }));
    taken();
    expect(readLock(path)?.token).not.toBe('old');
  },
);

test('a file that is half written is left alone; once it is old, it is taken over', () => {
  writeFileSync(path, '{"token":"ha');
  expect(takeLock(path)).toBe('unsettled');
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  taken();
});

test('a release leaves the lock of another alone', () => {
  const lock = taken();
  const other = JSON.stringify({ token: 'other', holder: mark(process.pid) });
  writeFileSync(path, other);
  lock.release();
  expect(readFileSync(path, 'utf8')).toBe(other);
});

test('who waits gets the lock when it is released', async () => {
  const lock = taken();
  let looked = 0;
  const next = await waitForLock(path, () => {
    looked += 1;
    lock.release();
  });
  expect(looked).toBe(1);
  next.release();
});

test.each([
  '',
  'no json',
  '{}',
  '{"token":"a","holder":{"pid":"x"}}',
  '{"token":"a","holder":{"pid":-1}}',
])('the text %j is no lock', (text) => {
  expect(parseLock(text)).toBeUndefined();
});
