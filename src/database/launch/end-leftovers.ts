/** Stops the processes that a killed start left running. */
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, StartError } from '../../errors.ts';
import { isAlive, type ProcessMark, signal } from './process.ts';
import type { Reporter } from './types.ts';

/** A watchdog kills Java after 15 s; this is a little more. */
const WAIT_MS = 20_000;
/** After a kill, this long until we say that it is beyond us (another user's process, or one stuck in the kernel). */
const KILL_MS = 10_000;

/**
 * Ends the processes that a lock named, and waits until they are gone.
 * @throws StartError where one does not go
 */
export async function endLeftovers(leftovers: readonly ProcessMark[], reporter: Reporter): Promise<void> {
  if (leftovers.length === 0) return;
  reporter.say('The last start was killed: stopping the database that it left running.');
  for (const each of leftovers) signal(each, 'SIGTERM');
  if (await gone(leftovers, WAIT_MS)) return;
  for (const each of leftovers) signal(each, 'SIGKILL');
  if (await gone(leftovers, KILL_MS)) return;
  const pids = leftovers.filter(isAlive).map((each) => each.pid);
  throw new StartError(
    `A database of an earlier start is still running and cannot be stopped (process ${pids.join(', ')}).`,
    'Stop that process, then start again.',
    EXIT.database,
  );
}

async function gone(processes: readonly ProcessMark[], withinMs: number): Promise<boolean> {
  const limit = Date.now() + withinMs;
  while (processes.some(isAlive)) {
    if (Date.now() > limit) return false;
    await sleep(50);
  }
  return true;
}
