/** Paths inside the data folder, and the check that a folder is ours before anything in it is deleted. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EXIT, StartError } from '../../errors.ts';

export interface DataFolder {
  readonly home: string;
  readonly lock: string;
  /** Says that the folder is ours and which kind of database its data are in. */
  readonly marker: string;
  readonly password: string;
  /** Neo4j's own home: conf, data, logs. */
  readonly neo4j: string;
  readonly conf: string;
  readonly data: string;
  /** What Java printed at the last start. */
  readonly consoleLog: string;
}

export function pathsOf(home: string): DataFolder {
  const neo4j = join(home, 'neo4j');
  return {
    home,
    lock: join(home, 'database.lock'),
    marker: join(home, 'entente.json'),
    password: join(home, 'neo4j-password'),
    neo4j,
    conf: join(neo4j, 'conf'),
    data: join(neo4j, 'data'),
    consoleLog: join(neo4j, 'logs', 'console.log'),
  };
}

const markerSchema = z.object({
  product: z.literal('entente'),
  kind: z.enum(['managed', 'docker']),
  neo4j: z.string(),
});
export type Marker = z.infer<typeof markerSchema>;

/** The folder's marker, or undefined where there is none. */
export function readMarker(paths: DataFolder): Marker | undefined {
  try {
    return markerSchema.parse(JSON.parse(readFileSync(paths.marker, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeMarker(paths: DataFolder, kind: Marker['kind'], neo4j: string): void {
  const marker: Marker = { product: 'entente', kind, neo4j };
  writeFileSync(paths.marker, `${JSON.stringify(marker)}\n`);
}

/**
 * All that we ever put into a data folder. A reset deletes these and nothing else: somebody may have pointed
 * ENTENTE_HOME at a folder with other files in it.
 */
export function ownEntries(paths: DataFolder): string[] {
  return [paths.neo4j, paths.password, paths.marker, join(paths.home, 'docker.lock'), paths.lock];
}

/** True where the folder is one of ours: it has our marker, or Neo4j's data beside our password file. */
export function isOurs(paths: DataFolder): boolean {
  return readMarker(paths) !== undefined || (existsSync(paths.data) && existsSync(paths.password));
}

/** True where the system database is there: from then on only the password of the first start opens it. */
export function hasManagedData(paths: DataFolder): boolean {
  return existsSync(join(paths.data, 'databases', 'system'));
}

/** Which way made the data of the folder; undefined where there are none yet. */
export function launchMethodOf(paths: DataFolder): Marker['kind'] | undefined {
  const kind = readMarker(paths)?.kind;
  // The marker is written before the first start; one that failed binds nobody.
  return kind === 'managed' && !hasManagedData(paths) ? undefined : kind;
}

/** Makes the data folder, for this user only. */
export function ensureHome(paths: DataFolder): void {
  try {
    mkdirSync(paths.home, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(
      `The data folder ${paths.home} cannot be created: ${(error as Error).message}.`,
      'Set ENTENTE_HOME to a folder that you can write.',
      EXIT.database,
      { cause: error },
    );
  }
  try {
    accessSync(paths.home, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${paths.home} cannot be written.`,
      'Set ENTENTE_HOME to a folder that you can write.',
      EXIT.database,
      { cause: error },
    );
  }
}

/** The password in the data folder, or undefined where the file is gone or empty. */
export function readPassword(paths: DataFolder): string | undefined {
  try {
    return readFileSync(paths.password, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The password in the data folder; a new one where there is none yet. Hexadecimal, so that nothing need quote it. */
export function ensurePassword(paths: DataFolder): string {
  const known = readPassword(paths);
  if (known) return known;
  const password = randomBytes(24).toString('hex');
  const fresh = `${paths.password}.${process.pid}`;
  writeFileSync(fresh, `${password}\n`, { mode: 0o600 });
  renameSync(fresh, paths.password);
  return password;
}

/** The data are there and the password is not: nothing but its own message helps. */
export function lostPassword(paths: DataFolder): StartError {
  return new StartError(
    `The password file of the database in ${paths.home} is missing (${paths.password}).`,
    'Restore the file from a backup, or delete the data with `entente reset` and start again.',
    EXIT.database,
  );
}
