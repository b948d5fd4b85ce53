/** The few calls of the `docker` command that we need: the command, not a library, so that contexts and remote settings are the user's own. */
import { createHash } from 'node:crypto';
import { type Outcome, run } from './process.ts';
import { Unavailable } from './types.ts';

const REMEDY = 'Install Docker and start its engine (https://docs.docker.com/get-docker/).';
const CALL_MS = 60_000;

/** What a data folder's container and volume are called. */
export interface DockerNames {
  readonly container: string;
  readonly volume: string;
}

/** Names from the absolute path of the data folder: two clones on one machine do not meet. */
export function dockerNames(home: string): DockerNames {
  const container = `entente-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  return { container, volume: `${container}-data` };
}

/** Runs one docker command; `environment` is added to ours, for values that no command line should show. */
export function docker(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  timeoutMs = CALL_MS,
): Promise<Outcome> {
  return run('docker', args, { env: { ...process.env, ...environment }, timeoutMs });
}

export interface DockerState {
  /** Version of the client, undefined where there is none. */
  readonly client: string | undefined;
  /** Version of the engine, undefined where none answers. */
  readonly engine: string | undefined;
}

/** Asks client and engine for their versions; never throws. */
export async function dockerState(): Promise<DockerState> {
  const client = await docker(['version', '--format', '{{.Client.Version}}'], {}, 15_000);
  if (client.missing) return { client: undefined, engine: undefined };
  const engine = await docker(['version', '--format', '{{.Server.Version}}'], {}, 15_000);
  return {
    client: /\d+\.\d+\S*/.exec(client.output)?.[0] ?? 'unknown',
    engine: engine.code === 0 ? /\d+\.\d+\S*/.exec(engine.output)?.[0] : undefined,
  };
}

/** @throws Unavailable where no engine on this machine answers */
export async function requireDocker(environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  const host = environment.DOCKER_HOST ?? '';
  if (/^(tcp|ssh):/.test(host) && !/\/\/(localhost|127\.|\[::1\])/.test(host)) {
    // The port is published on that machine's loopback address, where we cannot reach it.
    throw new Unavailable('docker', 'the Docker engine is on another machine', 'Unset DOCKER_HOST.');
  }
  const { client, engine } = await dockerState();
  if (client === undefined) throw new Unavailable('docker', 'there is no docker command', REMEDY);
  if (engine === undefined) {
    throw new Unavailable(
      'docker',
      'no Docker engine answers',
      'Start the Docker engine, or Docker Desktop.',
    );
  }
}

/** Whether the container is there, runs, and the host port of its Bolt. */
export interface ContainerState {
  readonly running: boolean;
  readonly settings: string;
  readonly port: number | undefined;
}

/** Label that holds a hash of the settings a container was made with. */
export const SETTINGS_LABEL = 'entente.settings';

/** Looks a container up; undefined where there is none of that name. */
export async function containerState(name: string): Promise<ContainerState | undefined> {
  const format = `{{.State.Running}} {{index .Config.Labels "${SETTINGS_LABEL}"}}`;
  const seen = await docker(['container', 'inspect', '--format', format, name]);
  if (seen.code !== 0) return undefined;
  const [running = '', settings = ''] = seen.output.trim().split(' ');
  const published = running === 'true' ? await docker(['port', name, '7687/tcp']) : undefined;
  const port = /127\.0\.0\.1:(\d+)/.exec(published?.output ?? '')?.[1];
  return { running: running === 'true', settings, port: port === undefined ? undefined : Number(port) };
}

export async function volumeExists(name: string): Promise<boolean> {
  return (await docker(['volume', 'inspect', name])).code === 0;
}

/** Last line of what docker said, fit for one sentence. */
export function lastLine(outcome: Outcome): string {
  return (outcome.output.trim().split('\n').at(-1) ?? '').slice(0, 300);
}
