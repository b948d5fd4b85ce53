/**
 * The jars of the Neo4j server, fetched once by Maven into the cache and shared by all data folders. They are
 * downloaded beside their final folder and renamed into it, so that a broken download never looks complete and two
 * starts at once cannot mix theirs.
 */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EXIT, StartError } from '../../errors.ts';
import { waitForLock } from './lock.ts';
import { type Outcome, run } from './process.ts';
import { type Reporter, Unavailable } from './types.ts';
import { JARS_EXPECTED, MAVEN_PLUGIN, NEO4J_VERSION } from './versions.ts';

/** Names and sizes of a complete folder: tells a truncated or missing jar from a whole one in milliseconds. */
const LIST = 'jars.json';

export const MAVEN_REMEDY =
  'Install Maven (Debian: apt install maven; macOS: brew install maven; Windows: winget install Apache.Maven).';

/** Folder of the jars of the pinned version. */
export function jarFolder(cache: string): string {
  return join(cache, `neo4j-${NEO4J_VERSION}`);
}

export type JarState = 'whole' | 'missing' | 'broken';

/** Compares the folder with the list that was written when it was complete. */
export function jarState(cache: string): JarState {
  const folder = jarFolder(cache);
  if (!existsSync(folder)) return 'missing';
  try {
    const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Record<string, number>;
    const names = Object.keys(list);
    if (names.length === 0) return 'broken';
    return names.every((name) => statSync(join(folder, name)).size === list[name]) ? 'whole' : 'broken';
  } catch {
    return 'broken';
  }
}

/** Command and way of calling Maven on this system. */
function maven(environment: NodeJS.ProcessEnv): { command: string; shell: boolean } {
  const windows = process.platform === 'win32';
  const name = windows ? 'mvn.cmd' : 'mvn';
  const home = environment.MAVEN_HOME ?? environment.M2_HOME;
  const inHome = home ? join(home, 'bin', name) : undefined;
  return { command: inHome && existsSync(inHome) ? inHome : name, shell: windows };
}

/** True where Java's output says that it could not read the jars: only Java sees damage that keeps a jar's size. */
export function reportsDamagedJars(output: string): boolean {
  return /ClassNotFound|NoClassDefFound|ZipException|zip (END|file)|main class|Invalid or corrupt jar/i.test(
    output,
  );
}

export function damagedJars(folder: string, cause?: unknown): StartError {
  return new StartError(
    `Java cannot read Neo4j's jars in ${folder}.`,
    'Remove that folder and start again: the jars are then downloaded again.',
    EXIT.database,
    { cause },
  );
}

/** Version of Maven such as `3.9.9`; `unusable` where it is there but does not run (no Java); undefined where there is none. */
export async function mavenVersion(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const { command, shell } = maven(environment);
  const outcome = await run(command, ['-B', '-version'], { shell, env: environment, timeoutMs: 30_000 });
  if (isMissing(outcome)) return undefined;
  return /Apache Maven (\S+)/.exec(outcome.output.replaceAll('\u001b[1m', ''))?.[1] ?? 'unusable';
}

/** Windows' shell starts even where the command does not exist: then its message tells. */
function isMissing(outcome: Outcome): boolean {
  return (
    outcome.missing || (process.platform === 'win32' && outcome.code === 1 && /mvn\.cmd/.test(outcome.output))
  );
}

/**
 * Returns the folder of the jars, fetching them first if need be.
 * @throws Unavailable where there is no Maven or it cannot fetch.
 */
export async function ensureJars(cache: string, reporter: Reporter): Promise<string> {
  const folder = jarFolder(cache);
  if (jarState(cache) === 'whole') return folder;
  makeCache(cache);
  // Maven's own repository does not bear two downloads of one file either: the second start waits for the first.
  const lock = await waitForLock(join(cache, `neo4j-${NEO4J_VERSION}.lock`), () =>
    reporter.progress('Waiting for another start that is fetching Neo4j'),
  );
  try {
    const state = jarState(cache);
    if (state === 'whole') return folder;
    if (state === 'broken') {
      reporter.say(`The jars in ${folder} are damaged: downloading them again.`);
      rmSync(folder, { recursive: true, force: true });
    }
    await fetchInto(folder, cache, reporter);
  } finally {
    lock.release();
  }
  return folder;
}

function makeCache(cache: string): void {
  try {
    mkdirSync(cache, { recursive: true });
  } catch (error) {
    throw new StartError(
      `The cache folder cannot be written: ${(error as Error).message}.`,
      'Set ENTENTE_CACHE to a folder that you can write.',
      EXIT.database,
      { cause: error },
    );
  }
}

async function fetchInto(folder: string, cache: string, reporter: Reporter): Promise<void> {
  for (const name of readdirSync(cache)) {
    // Left by a start that was killed; nobody else fetches while we hold the lock.
    if (name.startsWith('.fetch-')) rmSync(join(cache, name), { recursive: true, force: true });
  }
  const work = join(cache, `.fetch-${randomBytes(4).toString('hex')}`);
  const lib = join(work, 'lib');
  mkdirSync(lib, { recursive: true });
  try {
    await fetchJars(work, reporter);
    const list = Object.fromEntries(readdirSync(lib).map((name) => [name, statSync(join(lib, name)).size]));
    writeFileSync(join(lib, LIST), JSON.stringify(list));
    renameSync(lib, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchJars(work: string, reporter: Reporter): Promise<void> {
  writeFileSync(join(work, 'pom.xml'), POM);
  const { command, shell } = maven(process.env);
  reporter.say(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 125 MB, once).`);
  let jars = 0;
  let bytes = 0;
  const onLine = (line: string): void => {
    const size = downloadedJar(line);
    if (size === undefined) return;
    jars += 1;
    bytes += size;
    reporter.progress(
      `Neo4j ${NEO4J_VERSION}: ${jars} of ${JARS_EXPECTED} jars, ${(bytes / 1e6).toFixed(0)} MB`,
    );
  };
  const lib = join(work, 'lib');
  const args = ['-B', '-C', '-f', join(work, 'pom.xml'), MAVEN_PLUGIN];
  args.push(`-DoutputDirectory=${lib}`, '-DincludeScope=runtime');
  const outcome = await run(command, args, { cwd: work, shell, onLine });
  reporter.progress('');
  if (isMissing(outcome)) {
    throw new Unavailable('maven', 'Maven, which downloads Neo4j, is not installed', MAVEN_REMEDY);
  }
  const server = join(lib, `neo4j-${NEO4J_VERSION}.jar`);
  if (outcome.code === 0 && existsSync(server)) return;
  throw new Unavailable(
    'download',
    `Maven could not fetch Neo4j (${firstError(outcome.output)})`,
    'Check the network, or the mirror and proxy in ~/.m2/settings.xml, and start again.',
  );
}

/** Bytes of a jar that a line of Maven's output reports as fetched; undefined for any other line. */
export function downloadedJar(line: string): number | undefined {
  const match = /Downloaded from \S+ \S+\.jar \(([\d.]+) (B|kB|MB)/.exec(line);
  if (!match) return undefined;
  const unit = { B: 1, kB: 1e3, MB: 1e6 }[match[2] as 'B' | 'kB' | 'MB'];
  return Number(match[1]) * unit;
}

function firstError(output: string): string {
  const line = output.split('\n').find((each) => each.startsWith('[ERROR]')) ?? 'no further message';
  return line.replace('[ERROR] ', '').trim().slice(0, 300);
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
