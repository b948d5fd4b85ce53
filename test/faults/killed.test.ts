/** What remains, and what the next start finds, after a process is killed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { gone, owner, runs, until } from './support/program.ts';
import { readBatches } from './support/read-batches.ts';

clearUpAfterAll();
/** "A few seconds", with a margin for a busy machine. */
const FEW_SECONDS = 10_000;

// POSIX signals: Windows has no equivalent for process groups.
describe.skipIf(process.platform === 'win32')('a managed database', () => {
  const home = temporaryFolder();

  test('ends soon after its server was killed, and the next start has all confirmed writes', async () => {
    const first = owner(home);
    const ready = await first.event('ready');
    first.tell('write');
    await first.event('wrote');
    first.kill('SIGKILL');
    await gone(Number(ready.java), FEW_SECONDS);
    await gone(Number(ready.watchdog), FEW_SECONDS);

    const second = owner(home);
    const again = await second.event('ready');
    expect(again.kind).toBe('managed');
    expect((await readBatches(again)).get(0)).toBe(100);
    second.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  });

  test('has no partial batch after it was killed during writes', async () => {
    const first = owner(home);
    const ready = await first.event('ready');
    const before = await readBatches(ready);
    first.tell('write');
    await until('twenty batches', () => first.events.filter((each) => each.event === 'wrote').length >= 20);
    process.kill(Number(ready.java), 'SIGKILL');
    await first.event('ended', FEW_SECONDS);
    await first.event('failed');
    const confirmed = first.events.filter((each) => each.event === 'wrote').map((each) => Number(each.batch));
    first.kill('SIGTERM');
    await first.exit;

    const second = owner(home);
    const found = await readBatches(await second.event('ready'));
    for (const batch of confirmed) {
      expect([batch, found.get(batch)]).toEqual([batch, (before.get(batch) ?? 0) + 100]);
    }
    for (const nodes of found.values()) expect(nodes % 100).toBe(0);
    second.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  });

  test('ends when the watchdog is killed, and the server is notified', async () => {
    const first = owner(home);
    const ready = await first.event('ready');
    process.kill(Number(ready.watchdog), 'SIGKILL');
    await first.event('ended', FEW_SECONDS);
    await gone(Number(ready.java), FEW_SECONDS);
    first.kill('SIGTERM');
    await first.exit;
  });

  test('is ended by the next start when server and watchdog were both killed', async () => {
    const first = owner(home);
    const ready = await first.event('ready');
    // Stopped first, so that neither reacts to the end of the other.
    process.kill(Number(ready.watchdog), 'SIGSTOP');
    first.kill('SIGKILL');
    await first.exit;
    process.kill(Number(ready.watchdog), 'SIGKILL');
    await gone(Number(ready.watchdog), FEW_SECONDS);
    expect(runs(Number(ready.java))).toBe(true);

    const second = owner(home);
    const again = await second.event('ready');
    expect(runs(Number(ready.java))).toBe(false);
    expect(again.java).not.toBe(ready.java);
    second.kill('SIGTERM');
    expect(await second.exit).toBe(0);
  });

  test('stops cleanly within seconds at SIGTERM and leaves no lock', async () => {
    const first = owner(home);
    const ready = await first.event('ready');
    const asked = Date.now();
    first.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5_000);
    expect(runs(Number(ready.java))).toBe(false);
    expect(existsSync(join(home, 'database.lock'))).toBe(false);
    expect(first.events.map((each) => each.event)).not.toContain('ended');
  });

  test('still answers while the server drains after Ctrl-C', async () => {
    const first = owner(home);
    await first.event('ready');
    first.interruptGroup();
    expect((await first.event('drained')).answered).toBe(true);
    await first.event('stopped');
    expect(await first.exit).toBe(0);
  });
});
