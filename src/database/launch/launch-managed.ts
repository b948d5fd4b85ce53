/** A Neo4j Community server on the local Java, with its data in our data folder: started, or joined where it runs. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../settings.ts';
import {
  ensureHome,
  hasManagedData,
  lostPassword,
  pathsOf,
  readPassword,
  writeMarker,
} from './data-folder.ts';
import { endLeftovers } from './end-leftovers.ts';
import { setInitialPassword } from './initial-password.ts';
import { ensureJars, jarState, MAVEN_REMEDY, mavenVersion } from './jars.ts';
import { findJava } from './java.ts';
import { heldTooLong, joinRunning } from './join-running.ts';
import { type HeldLock, lockHolder, takeLock } from './lock.ts';
import { memoryOfMachine } from './memory.ts';
import { freePort } from './port.ts';
import { probe } from './probe.ts';
import { ServerFailure, type ServerOptions, type ServerProcess, startServer } from './server-process.ts';
import { didNotStart, wrongPassword } from './start-errors.ts';
import { type Reporter, type RunningDatabase, remainingMs, Unavailable } from './types.ts';
import { NEO4J_USER, NEO4J_VERSION } from './versions.ts';

const PORT_ATTEMPTS = 5;

export interface ManagedOptions {
  /** Where to take a port from; a test passes one that is taken. */
  readonly pickPort?: () => Promise<number>;
}

interface Parts {
  readonly java: string;
  readonly jars: string;
}

/**
 * Starts the managed database of the data folder, or joins the one that runs there.
 * @throws Unavailable where Java or the jars are missing and cannot be had
 * @throws StartError where they are there and it still does not start
 */
export async function launchManaged(
  settings: Settings,
  reporter: Reporter,
  options: ManagedOptions = {},
): Promise<RunningDatabase> {
  const paths = pathsOf(settings.home);
  // Looked for before the folder is made: a machine without Java must be left as it was.
  let parts = lockHolder(paths.lock) ? undefined : await findParts(settings, reporter);
  // A first download takes as long as the network does; only the start itself is timed.
  const deadline = Date.now() + settings.startTimeoutMs;
  ensureHome(paths);
  let said = false;
  for (;;) {
    const attempt = takeLock(paths.lock);
    if (attempt !== 'unsettled' && 'lock' in attempt) {
      try {
        parts ??= await findParts(settings, reporter);
        return await start(attempt.lock, parts, { settings, reporter, deadline, ...options });
      } catch (error) {
        attempt.lock.release();
        throw error instanceof ServerFailure ? didNotStart(error, paths, settings) : error;
      } finally {
        reporter.progress('');
      }
    }
    if (attempt !== 'unsettled') {
      const holder = attempt.heldBy;
      const joined = await joinRunning(paths, holder);
      if (joined) {
        reporter.detail?.(
          `Using the database that process ${holder.holder.pid} started; it stops with that process.`,
        );
        return joined;
      }
      if (!said) reporter.say(`Process ${holder.holder.pid} is starting this database: waiting for it.`);
      said = true;
    }
    if (Date.now() > deadline) throw heldTooLong(paths);
    await sleep(100);
  }
}

/**
 * Java, and the jars of the server.
 * @throws Unavailable that names all that is missing at once, so that nobody installs twice
 */
async function findParts(settings: Settings, reporter: Reporter): Promise<Parts> {
  try {
    const java = await findJava();
    return { java: java.command, jars: await ensureJars(settings.cache, reporter) };
  } catch (error) {
    const noJava = error instanceof Unavailable && error.reason === 'java';
    if (!noJava || jarState(settings.cache) === 'whole' || (await mavenVersion()) !== undefined) throw error;
    throw new Unavailable('java', `${error.message}, and no Maven`, `${error.remedy} ${MAVEN_REMEDY}`);
  }
}

interface Start extends ManagedOptions {
  readonly settings: Settings;
  readonly reporter: Reporter;
  readonly deadline: number;
}

/** Starts the server under the lock; on failure nothing of it runs any more, and the caller releases the lock. */
async function start(lock: HeldLock, parts: Parts, how: Start): Promise<RunningDatabase> {
  const { reporter, deadline } = how;
  const paths = pathsOf(how.settings.home);
  await endLeftovers(lock.leftovers, reporter);
  const memory = memoryOfMachine();
  if (hasManagedData(paths) && !readPassword(paths)) throw lostPassword(paths);
  writeMarker(paths, 'managed', NEO4J_VERSION);
  const password = await setInitialPassword({ ...parts, paths, memory, reporter });
  reporter.progress(`Starting Neo4j ${NEO4J_VERSION}`);
  const onSpawn: ServerOptions['onSpawn'] = (who, process_) => lock.update({ [who]: process_ });
  const { server, port } = await onFreePort(how, (free) =>
    startServer({ ...parts, paths, memory, port: free, deadline, onSpawn }),
  );
  const address = {
    uri: `bolt://127.0.0.1:${port}`,
    username: NEO4J_USER,
    password,
    database: NEO4J_USER,
  };
  try {
    await probe(address, Math.min(30_000, remainingMs(deadline)));
  } catch (error) {
    await server.stop();
    throw wrongPassword(error, paths);
  }
  lock.update({ port });
  return running(
    lock,
    server,
    address,
    `Neo4j ${NEO4J_VERSION} on this machine, ${address.uri}, data in ${paths.neo4j}`,
  );
}

async function onFreePort(
  { pickPort = freePort, reporter }: Start,
  begin: (port: number) => Promise<ServerProcess>,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await pickPort();
    try {
      return { server: await begin(port), port };
    } catch (error) {
      // Between our look and Neo4j's bind somebody may take the port.
      const again = error instanceof ServerFailure && error.reason === 'port' && attempt < PORT_ATTEMPTS;
      if (!again) throw error;
      reporter.say(`Port ${port} is in use: trying another.`);
    }
  }
}

function running(
  lock: HeldLock,
  server: ServerProcess,
  address: Pick<RunningDatabase, 'uri' | 'username' | 'password' | 'database'>,
  description: string,
): RunningDatabase {
  let stopping: Promise<void> | undefined;
  const ended = server.end.then((end) => {
    lock.release();
    // After a stop that was asked for, nobody waits for this.
    return stopping ? new Promise<never>(() => {}) : end;
  });
  return {
    kind: 'managed',
    ...address,
    description,
    stop: () => {
      stopping ??= server.stop();
      return stopping;
    },
    ended,
  };
}
