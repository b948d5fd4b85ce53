/** The findings of `entente doctor` about the database, without starting it. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../../settings.ts';
import { type Address, connect } from '../connect.ts';
import { refusalOf } from '../migrate.ts';
import { hasManagedData, launchMethodOf, pathsOf, readMarker, readPassword } from './data-folder.ts';
import { dockerState, requireDocker } from './docker-cli.ts';
import { type LaunchMethod, launchOrder } from './index.ts';
import { jarFolder, jarState, MAVEN_REMEDY, mavenVersion } from './jars.ts';
import { findJava } from './java.ts';
import { leftoversOf, lockHolder, readLock } from './lock.ts';
import { ProbeError, probe } from './probe.ts';
import { Unavailable } from './types.ts';
import { NEO4J_IMAGE, NEO4J_USER, NEO4J_VERSION } from './versions.ts';

/** Longest look at what a database holds, in milliseconds. */
const CONTENTS_MS = 10_000;

/** One check. `note`: could be better, but a start does not need it. */
export interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly found: string;
  /** How to mend it; empty where nothing is to mend. */
  readonly remedy: string;
}

export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** What a start would use now; undefined where it could not start. */
  readonly way: 'uri' | LaunchMethod | undefined;
}

/** Looks at all that a start of the database would use; starts nothing and writes nothing. */
export async function diagnoseDatabase(settings: Settings): Promise<Diagnosis> {
  const { uri } = settings.neo4j;
  if (uri) {
    const { username, password, database } = settings.neo4j;
    const findings = await usable('NEO4J_URI', { uri, username, password, database }, settings);
    return { findings, way: findings.every(({ state }) => state === 'ok') ? 'uri' : undefined };
  }
  const [java, maven, docker] = await Promise.all([javaFinding(), mavenFinding(settings), dockerFinding()]);
  const jars = jarsFinding(settings);
  const data = dataFinding(settings);
  const running = await runningFindings(settings);
  const open: Record<LaunchMethod, boolean> = {
    managed: java.state === 'ok' && (jars.state === 'ok' || maven.state === 'ok'),
    docker: docker.state === 'ok',
  };
  const ways = launchOrder(settings.database, launchMethodOf(pathsOf(settings.home)));
  const refused = [data, ...running].some(({ state }) => state === 'missing');
  const way = refused ? undefined : ways.find((each) => open[each]);
  const needless = way === undefined ? [] : way === 'managed' ? [docker] : [java, maven, jars];
  const findings = [java, maven, jars, docker, data].map((each) =>
    needless.includes(each) && each.state === 'missing' ? { ...each, state: 'note' as const } : each,
  );
  return { findings: [...findings, ...running], way };
}

/** Whether a database lets us in, and whether a start would take what it holds. */
async function usable(name: string, address: Address, { insistOnSchema }: Settings): Promise<Finding[]> {
  try {
    const agent = await probe(address);
    const found = `${agent}, database ${address.database}`;
    return [{ name, state: 'ok', found, remedy: '' }, await contentsFinding(address, insistOnSchema)];
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error;
    return [{ name, state: 'missing', found: error.message, remedy: error.remedy }];
  }
}

/** The same decision as at a start. */
async function contentsFinding(address: Address, insist: boolean): Promise<Finding> {
  const name = 'Contents';
  const db = connect(address, CONTENTS_MS);
  try {
    const refusal = await refusalOf(db, insist);
    if (!refusal) return { name, state: 'ok', found: 'empty, or data that a start would use', remedy: '' };
    return { name, state: 'missing', found: refusal.message, remedy: refusal.remedy };
  } finally {
    await db.close();
  }
}

/** Of the managed database of the data folder, where it runs. */
async function runningFindings(settings: Settings): Promise<Finding[]> {
  const paths = pathsOf(settings.home);
  const port = lockHolder(paths.lock)?.port;
  const password = readPassword(paths);
  if (port === undefined || !password) return [];
  const address = { uri: `bolt://127.0.0.1:${port}`, username: NEO4J_USER, password, database: NEO4J_USER };
  return usable('Running database', address, settings);
}

async function javaFinding(): Promise<Finding> {
  try {
    const java = await findJava();
    return { name: 'Java', state: 'ok', found: `${java.version} (${java.command})`, remedy: '' };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { name: 'Java', state: 'missing', found: error.message, remedy: error.remedy };
  }
}

async function mavenFinding(settings: Settings): Promise<Finding> {
  const version = await mavenVersion();
  if (version !== undefined && version !== 'unusable') {
    return { name: 'Maven', state: 'ok', found: version, remedy: '' };
  }
  const found = version === undefined ? 'there is no Maven' : 'Maven is there and does not run';
  if (jarState(settings.cache) !== 'whole') {
    return { name: 'Maven', state: 'missing', found, remedy: MAVEN_REMEDY };
  }
  return { name: 'Maven', state: 'note', found: `${found}; not needed, the jars are there`, remedy: '' };
}

function jarsFinding(settings: Settings): Finding {
  const name = `Neo4j ${NEO4J_VERSION}`;
  const folder = jarFolder(settings.cache);
  switch (jarState(settings.cache)) {
    case 'whole':
      return { name, state: 'ok', found: `jars in ${folder}`, remedy: '' };
    case 'broken':
      return {
        name,
        state: 'note',
        found: `damaged jars in ${folder}`,
        remedy: 'The next start fetches them again.',
      };
    case 'missing':
      return {
        name,
        state: 'note',
        found: `no jars in ${folder}`,
        remedy: 'The first start fetches them (about 125 MB).',
      };
  }
}

async function dockerFinding(): Promise<Finding> {
  const { client, engine } = await dockerState();
  try {
    await requireDocker();
    return {
      name: 'Docker',
      state: 'ok',
      found: `client ${client}, engine ${engine}; image ${NEO4J_IMAGE}`,
      remedy: '',
    };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const found = client === undefined ? error.message : `client ${client}, but ${error.message}`;
    return { name: 'Docker', state: 'missing', found, remedy: error.remedy };
  }
}

function dataFinding(settings: Settings): Finding {
  const paths = pathsOf(settings.home);
  const name = 'Data folder';
  const { home } = paths;
  if (!existsSync(home)) {
    const parent = existingParent(home);
    if (!writable(parent)) {
      return {
        name,
        state: 'missing',
        found: `${home} cannot be created: ${parent} is not writable`,
        remedy: 'Set ENTENTE_HOME.',
      };
    }
    return { name, state: 'ok', found: `${home} does not exist yet`, remedy: '' };
  }
  if (!writable(home)) {
    return {
      name,
      state: 'missing',
      found: `${home} is not writable`,
      remedy: 'Set ENTENTE_HOME to a folder that you can write.',
    };
  }
  const held = lockHolder(paths.lock);
  if (held) {
    const at = held.port === undefined ? 'starting' : `at bolt://127.0.0.1:${held.port}`;
    return {
      name,
      state: 'ok',
      found: `${home}, its database runs (process ${held.holder.pid}, ${at})`,
      remedy: '',
    };
  }
  if (hasManagedData(paths) && !readPassword(paths)) {
    return {
      name,
      state: 'missing',
      found: `${home} holds data, but its password file is missing (${paths.password})`,
      remedy: 'Restore the file, or delete the data with `npm run entente -- reset`.',
    };
  }
  const dead = readLock(paths.lock);
  if (dead) {
    const left = leftoversOf(dead).length > 0 ? ', and its database still runs' : '';
    const found = `${home}: process ${dead.holder.pid} was killed${left}`;
    return { name, state: 'note', found, remedy: 'The next start cleans up.' };
  }
  const kind = readMarker(paths)?.kind;
  return { name, state: 'ok', found: `${home}, ${kind ? `data of kind ${kind}` : 'empty'}`, remedy: '' };
}

function existingParent(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? parent : existingParent(parent);
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
