/** A Neo4j Community server on the local Java, with its data in our data folder. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, StartError } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import {
  ensureHome,
  type HomePaths,
  hasManagedData,
  lostPassword,
  pathsOf,
  readPassword,
  writeMarker,
} from './home.ts';
import { setInitialPassword } from './initial-password.ts';
import { damagedJars, ensureJars, jarFolder, jarState, MAVEN_REMEDY, mavenVersion } from './jars.ts';
import { findJava } from './java.ts';
import { type HeldLock, type LockContent, lockHolder, readLock, takeLock } from './lock.ts';
import { memoryOfMachine } from './memory.ts';
import { probe } from './probe.ts';
import { isAlive, type ProcessMark, signal } from './process.ts';
import { ServerFailure, type ServerProcess, startServer } from './server-process.ts';
import { left, type Reporter, type RunningDatabase, Unavailable } from './types.ts';
import { NEO4J_VERSION } from './versions.ts';

const PORT_ATTEMPTS = 5;
/** A watchdog ends Java within its grace; this is a little more. */
const LEFTOVERS_MS = 20_000;
const USER = 'neo4j';

export interface ManagedOptions {
  /** Where to take a port from; a test passes one that is taken. */
  readonly pickPort?: () => Promise<number>;
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
  const parts = lockHolder(paths.lock) ? undefined : await findParts(settings, reporter);
  // A first download takes as long as the network does; only the start itself is timed.
  const deadline = Date.now() + settings.startTimeoutMs;
  ensureHome(paths);
  let said = false;
  for (;;) {
    const attempt = takeLock(paths.lock);
    if (attempt !== 'unsettled' && 'lock' in attempt) return start(attempt.lock);
    if (attempt !== 'unsettled' && attempt.heldBy.port !== undefined) {
      const joined = await joinRunning(paths, attempt.heldBy, attempt.heldBy.port);
      if (joined) {
        reporter.say(`Joined the database of process ${attempt.heldBy.holder.pid}; it ends with that one.`);
        return joined;
      }
    } else if (attempt !== 'unsettled' && !said) {
      reporter.say(
        `Process ${attempt.heldBy.holder.pid} is starting the database of ${paths.home}: waiting.`,
      );
      said = true;
    }
    if (Date.now() > deadline) throw heldTooLong(paths);
    await sleep(100);
  }

  async function start(lock: HeldLock): Promise<RunningDatabase> {
    try {
      const { java, jars } = parts ?? (await findParts(settings, reporter));
      await endLeftovers(lock.leftovers, reporter);
      const memory = memoryOfMachine();
      if (hasManagedData(paths) && !readPassword(paths)) throw lostPassword(paths);
      writeMarker(paths, 'managed', NEO4J_VERSION);
      const password = await setInitialPassword({ java, jars, paths, memory, reporter });
      reporter.progress(`Neo4j ${NEO4J_VERSION} is starting`);
      const { server, port } = await startOnFreePort((port) =>
        startServer({
          java,
          jars,
          paths,
          memory,
          port,
          deadline,
          onBorn: (who, process_) => lock.update({ [who]: process_ }),
        }),
      );
      reporter.progress('');
      const uri = `bolt://127.0.0.1:${port}`;
      try {
        await probe({ uri, username: USER, password, database: USER }, Math.min(30_000, left(deadline)));
      } catch (error) {
        await server.stop();
        throw error;
      }
      lock.update({ port });
      return running(lock, server, uri, password);
    } catch (error) {
      reporter.progress('');
      lock.release();
      throw error instanceof ServerFailure ? didNotStart(error, paths, settings) : error;
    }
  }

  async function startOnFreePort(
    begin: (port: number) => Promise<ServerProcess>,
  ): Promise<{ server: ServerProcess; port: number }> {
    const pickPort = options.pickPort ?? freePort;
    for (let attempt = 1; ; attempt += 1) {
      const port = await pickPort();
      try {
        return { server: await begin(port), port };
      } catch (error) {
        // Between our look and Neo4j's bind somebody may take the port.
        const again = error instanceof ServerFailure && error.reason === 'port' && attempt < PORT_ATTEMPTS;
        if (!again) throw error;
        reporter.say(`Port ${port} was taken meanwhile: trying another.`);
      }
    }
  }

  function running(lock: HeldLock, server: ServerProcess, uri: string, password: string): RunningDatabase {
    let stopping: Promise<void> | undefined;
    const ended = new Promise<{ code: number | null }>((resolve) => {
      void server.end.then((end) => {
        lock.release();
        if (!stopping) resolve(end);
      });
    });
    return {
      kind: 'managed',
      uri,
      username: USER,
      password,
      database: USER,
      description: `Neo4j ${NEO4J_VERSION} on this machine, ${uri}, data in ${paths.neo4j}`,
      stop: () => {
        stopping ??= server.stop();
        return stopping;
      },
      ended,
    };
  }
}

interface Parts {
  readonly java: string;
  readonly jars: string;
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

/** A free port of the loopback address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The running database of another start on the same folder, or undefined where it does not answer. */
async function joinRunning(
  paths: HomePaths,
  held: LockContent,
  port: number,
): Promise<RunningDatabase | undefined> {
  const password = readPassword(paths);
  if (!password) throw lostPassword(paths);
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await probe({ uri, username: USER, password, database: USER });
  } catch {
    return undefined;
  }
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<{ code: number | null }>((resolve) => {
    const java = held.java;
    if (!java) return;
    timer = setInterval(() => {
      if (isAlive({ pid: java.pid, born: java.born })) return;
      clearInterval(timer);
      resolve({ code: null });
    }, 1_000);
    timer.unref();
  });
  return {
    kind: 'managed',
    uri,
    username: USER,
    password,
    database: USER,
    description: `Neo4j ${NEO4J_VERSION} on this machine, ${uri}, started by process ${held.holder.pid}`,
    stop: async () => clearInterval(timer),
    ended,
  };
}

/** Waits for what a dead server left behind: its watchdog ends Java by itself; without one, we do. */
async function endLeftovers(leftovers: readonly ProcessMark[], reporter: Reporter): Promise<void> {
  if (leftovers.length === 0) return;
  reporter.say('The last start was killed: ending the database that it left behind.');
  for (const each of leftovers) signal(each, 'SIGTERM');
  const limit = Date.now() + LEFTOVERS_MS;
  while (leftovers.some(isAlive)) {
    if (Date.now() > limit) for (const each of leftovers) signal(each, 'SIGKILL');
    await sleep(50);
  }
}

function heldTooLong(paths: HomePaths): StartError {
  const holder = readLock(paths.lock)?.holder.pid;
  return new StartError(
    `Process ${holder ?? 'unknown'} holds the data folder ${paths.home}, and its database does not answer.`,
    'End that process, or set ENTENTE_HOME to another folder.',
    EXIT.database,
  );
}

function didNotStart(failure: ServerFailure, paths: HomePaths, settings: Settings): StartError {
  const log = existsSync(paths.consoleLog) ? ` All that it said is in ${paths.consoleLog}.` : '';
  const options = { cause: failure };
  switch (failure.reason) {
    case 'port':
      return new StartError(
        `No free port for Neo4j in ${PORT_ATTEMPTS} attempts.`,
        `Try again.${log}`,
        EXIT.database,
        options,
      );
    case 'store-locked':
      return new StartError(
        `Another Neo4j has the data in ${paths.data} open.`,
        'End that one, or set ENTENTE_HOME to another folder.',
        EXIT.database,
        options,
      );
    case 'jars':
      return damagedJars(jarFolder(settings.cache), failure);
    case 'timeout':
      return new StartError(
        `Neo4j did not start within ${settings.startTimeoutMs / 1000} s.`,
        `Set ENTENTE_START_TIMEOUT (milliseconds) higher.${log}`,
        EXIT.database,
        options,
      );
    case 'ended': {
      const line =
        failure.tail.findLast((each) => /ERROR|Error|Exception|Caused by/.test(each)) ?? failure.tail.at(-1);
      return new StartError(
        `Neo4j ended while starting: ${line ?? 'it said nothing'}`,
        log.trim(),
        EXIT.database,
        options,
      );
    }
  }
}
