/** A Neo4j Community container, for machines with Docker and without Java. It outlives us: a start then takes no time. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXIT, StartError } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import {
  type DataFolder,
  ensureHome,
  ensurePassword,
  lostPassword,
  pathsOf,
  readPassword,
  writeMarker,
} from './data-folder.ts';
import {
  containerState,
  type DockerNames,
  docker,
  dockerNames,
  lastLine,
  requireDocker,
  SETTINGS_LABEL,
  volumeExists,
} from './docker-cli.ts';
import { waitForLock } from './lock.ts';
import { memoryOfMachine } from './memory.ts';
import { imageVariable, settingsFor } from './neo4j-settings.ts';
import { ProbeError, probe } from './probe.ts';
import { wrongPassword } from './start-errors.ts';
import { type Reporter, type RunningDatabase, remainingMs, Unavailable } from './types.ts';
import { NEO4J_IMAGE, NEO4J_USER } from './versions.ts';

/**
 * Starts the data folder's container, or finds it running.
 * @throws Unavailable where no engine answers or the image cannot be had
 * @throws StartError where both are there and the database still does not start
 */
export async function launchInDocker(settings: Settings, reporter: Reporter): Promise<RunningDatabase> {
  await requireDocker();
  await ensureImage(reporter);
  const deadline = Date.now() + settings.startTimeoutMs;
  const paths = pathsOf(settings.home);
  const names = dockerNames(settings.home);
  ensureHome(paths);
  // Two starts at once would both find no container and both make one.
  const lock = await waitForLock(join(paths.home, 'docker.lock'), () => {});
  try {
    const password = await passwordOf(paths, names);
    const variables = settingsFor(memoryOfMachine()).map(
      ([name, value]) => `${imageVariable(name)}=${value}`,
    );
    await ensureContainer(names, variables, password, reporter);
    writeMarker(paths, 'docker', NEO4J_IMAGE);
    reporter.progress(`Starting ${NEO4J_IMAGE} in container ${names.container}`);
    const uri = await answer(names, password, deadline, paths);
    reporter.say(
      `The database keeps running. \`docker stop ${names.container}\` stops it; the data are kept.`,
    );
    return {
      kind: 'docker',
      uri,
      username: NEO4J_USER,
      password,
      database: NEO4J_USER,
      description: `Neo4j in container ${names.container}, ${uri}, data in volume ${names.volume}`,
      stop: async () => {},
      ended: undefined,
    };
  } finally {
    reporter.progress('');
    lock.release();
  }
}

async function ensureImage(reporter: Reporter): Promise<void> {
  if ((await docker(['image', 'inspect', NEO4J_IMAGE])).code === 0) return;
  reporter.say(`Downloading ${NEO4J_IMAGE} with Docker (about 600 MB, once).`);
  const pull = await docker(['pull', '--quiet', NEO4J_IMAGE], {}, 3_600_000);
  if (pull.code === 0) return;
  const remedy = 'Check the network, or the registry mirror of the Docker engine, and start again.';
  throw new Unavailable('image', `Docker could not fetch ${NEO4J_IMAGE} (${lastLine(pull)})`, remedy);
}

async function passwordOf(paths: DataFolder, names: DockerNames): Promise<string> {
  if (!readPassword(paths) && (await volumeExists(names.volume))) throw lostPassword(paths);
  return ensurePassword(paths);
}

/** Makes, or starts, the container. One that runs is left as it is: another server may be using it. */
async function ensureContainer(
  names: DockerNames,
  variables: readonly string[],
  password: string,
  reporter: Reporter,
): Promise<void> {
  const settings = createHash('sha256')
    .update([NEO4J_IMAGE, ...variables].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const state = await containerState(names.container);
  if (state?.running) return;
  if (state && state.settings === settings) {
    await requireSuccess(docker(['start', names.container]), 'started');
    return;
  }
  if (state) {
    reporter.say(`The settings changed: recreating container ${names.container}; the data are kept.`);
    await requireSuccess(docker(['rm', names.container]), 'removed');
  }
  const args = ['run', '--detach', '--name', names.container, '--label', `${SETTINGS_LABEL}=${settings}`];
  // A free port of the loopback address; the engine picks another at each start, so it never collides.
  args.push('--publish', '127.0.0.1::7687', '--volume', `${names.volume}:/data`, '--stop-timeout', '30');
  // By name only: docker takes the value from its environment, where `ps` does not show it.
  args.push('--env', 'NEO4J_AUTH');
  for (const variable of variables) args.push('--env', variable);
  args.push(NEO4J_IMAGE);
  await requireSuccess(docker(args, { NEO4J_AUTH: `${NEO4J_USER}/${password}` }), 'created');
}

async function requireSuccess(call: ReturnType<typeof docker>, what: string): Promise<void> {
  const outcome = await call;
  if (outcome.code === 0) return;
  throw new StartError(
    `The container of the database could not be ${what}: ${lastLine(outcome)}`,
    'Check the Docker engine; `entente doctor` lists the problems it finds.',
    EXIT.database,
  );
}

/** Waits until Bolt answers, and returns its address. */
async function answer(
  names: DockerNames,
  password: string,
  deadline: number,
  paths: DataFolder,
): Promise<string> {
  let last: unknown;
  for (;;) {
    const state = await containerState(names.container);
    if (!state?.running) throw await containerEnded(names);
    if (state.port !== undefined) {
      const uri = `bolt://127.0.0.1:${state.port}`;
      try {
        await probe(
          { uri, username: NEO4J_USER, password, database: NEO4J_USER },
          Math.min(10_000, remainingMs(deadline)),
        );
        return uri;
      } catch (error) {
        last = error;
        if (error instanceof ProbeError && error.refusal === 'password') throw wrongPassword(error, paths);
        // Its proxy accepts connections before Neo4j does: every other refusal may pass.
      }
    }
    if (Date.now() > deadline) break;
    await sleep(250);
  }
  throw new StartError(
    `The database in container ${names.container} did not answer in time.`,
    `See \`docker logs ${names.container}\`, or set ENTENTE_START_TIMEOUT (milliseconds) higher.`,
    EXIT.database,
    { cause: last },
  );
}

async function containerEnded(names: DockerNames): Promise<StartError> {
  const logs = await docker(['logs', '--tail', '5', names.container]);
  return new StartError(
    `Container ${names.container} ended while starting: ${lastLine(logs)}`,
    `See \`docker logs ${names.container}\`.`,
    EXIT.database,
  );
}
