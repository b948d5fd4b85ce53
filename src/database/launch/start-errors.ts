/** Errors for a managed server that does not start although Java and the jars are present. */
import { existsSync } from 'node:fs';
import { EXIT, StartError } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import type { DataFolder } from './data-folder.ts';
import { damagedJars, jarFolder } from './jars.ts';
import { ProbeError } from './probe.ts';
import type { ServerFailure } from './server-process.ts';

/** The failure in words, with Java's own last complaint where we know no better. */
export function didNotStart(failure: ServerFailure, paths: DataFolder, settings: Settings): StartError {
  const log = existsSync(paths.consoleLog) ? `See ${paths.consoleLog}.` : '';
  const error = (message: string, remedy: string): StartError =>
    new StartError(message, remedy.trim(), EXIT.database, { cause: failure });
  switch (failure.reason) {
    case 'port':
      return error('Every port that Neo4j tried is in use.', `Start again. ${log}`);
    case 'store-locked':
      return error(
        `Another Neo4j has the data in ${paths.data} open.`,
        'Stop that one, or set ENTENTE_HOME to another folder.',
      );
    case 'jars':
      return damagedJars(jarFolder(settings.cache), failure);
    case 'timeout':
      return error(
        `Neo4j did not start within ${settings.startTimeoutMs / 1000} s.`,
        `Set ENTENTE_START_TIMEOUT (milliseconds) higher. ${log}`,
      );
    case 'ended':
      return error(`Neo4j ended while starting: ${complaint(failure.tail)}`, log || 'See `entente doctor`.');
  }
}

function complaint(tail: readonly string[]): string {
  const line = tail.findLast((each) => /ERROR|Error|Exception|Caused by/.test(each)) ?? tail.at(-1);
  return line ?? 'no output.';
}

/** In our own data folder, a refused password is the file's fault; any other error stays as it is. */
export function wrongPassword(error: unknown, paths: DataFolder): unknown {
  if (!(error instanceof ProbeError) || error.refusal !== 'password') return error;
  return new StartError(
    `The database in ${paths.home} refuses the password in ${paths.password}.`,
    'Restore the file from a backup, or delete the data with `entente reset` and start again.',
    EXIT.database,
    { cause: error },
  );
}
