/** Using the managed database that another start on the same data folder owns. */
import { EXIT, StartError } from '../../errors.ts';
import { type DataFolder, lostPassword, readPassword } from './data-folder.ts';
import { type LockContent, readLock } from './lock.ts';
import { probe } from './probe.ts';
import { isAlive } from './process.ts';
import type { RunningDatabase } from './types.ts';
import { NEO4J_USER, NEO4J_VERSION } from './versions.ts';

/** How often a joiner looks whether the database, which is no child of its own, still runs. */
const LOOK_MS = 1_000;

/** The database of the lock's holder, or undefined while it does not respond yet. */
export async function joinRunning(
  paths: DataFolder,
  held: LockContent,
): Promise<RunningDatabase | undefined> {
  if (held.port === undefined) return undefined;
  const password = readPassword(paths);
  if (!password) throw lostPassword(paths);
  const uri = `bolt://127.0.0.1:${held.port}`;
  const address = { uri, username: NEO4J_USER, password, database: NEO4J_USER };
  try {
    await probe(address);
  } catch {
    return undefined;
  }
  const watch = watched(held);
  return {
    kind: 'managed',
    ...address,
    description: `Neo4j ${NEO4J_VERSION} on this machine, ${uri}, started by process ${held.holder.pid}`,
    stop: async () => watch.stop(),
    ended: watch.ended,
  };
}

function watched({ java }: LockContent): { ended: RunningDatabase['ended']; stop: () => void } {
  if (!java) return { ended: undefined, stop: () => {} };
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<{ code: null }>((resolve) => {
    timer = setInterval(() => {
      if (isAlive({ pid: java.pid, born: java.born })) return;
      clearInterval(timer);
      resolve({ code: null });
    }, LOOK_MS).unref();
  });
  return { ended, stop: () => clearInterval(timer) };
}

/** The holder lives, and its database has not answered within the time for a start. */
export function heldTooLong(paths: DataFolder): StartError {
  const holder = readLock(paths.lock)?.holder.pid;
  return new StartError(
    `Process ${holder ?? 'unknown'} has locked the data folder ${paths.home}, but its database does not respond.`,
    'Stop that process, or set ENTENTE_HOME to another folder.',
    EXIT.database,
  );
}
