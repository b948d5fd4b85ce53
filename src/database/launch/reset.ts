/** Deletes the data of a data folder, and nothing that is not ours. */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { EXIT, StartError } from '../../errors.ts';
import { type DataFolder, isOurs, ownEntries, pathsOf, readMarker } from './data-folder.ts';
import { containerState, docker, dockerNames, lastLine, requireDocker, volumeExists } from './docker-cli.ts';
import { leftoversOf, lockHolder, readLock, takeLock } from './lock.ts';
import { Unavailable } from './types.ts';

/** What a reset would delete: said before it is asked for. */
export interface ResetPlan {
  readonly home: string;
  readonly docker: { readonly container: string; readonly volume: string } | undefined;
}

/**
 * Looks at the data folder.
 * @returns undefined where there is nothing to delete
 * @throws StartError where the folder is not ours, or its database is in use
 */
export function planReset(home: string): ResetPlan | undefined {
  const paths = pathsOf(home);
  if (!existsSync(home) || readdirSync(home).length === 0) return undefined;
  if (!isOurs(paths)) {
    throw new StartError(
      `${home} is not a data folder of Entente, so nothing was deleted.`,
      'Set ENTENTE_HOME to the data folder.',
      EXIT.usage,
    );
  }
  refuseIfUsed(paths);
  return { home, docker: readMarker(paths)?.kind === 'docker' ? dockerNames(home) : undefined };
}

function refuseIfUsed(paths: DataFolder): void {
  const holder = lockHolder(paths.lock);
  const dead = readLock(paths.lock);
  if (holder) throw inUse(paths, `process ${holder.holder.pid}`);
  const left = dead ? leftoversOf(dead) : [];
  if (left[0]) throw inUse(paths, `a database that is ending (process ${left[0].pid})`);
}

function inUse(paths: DataFolder, who: string): StartError {
  return new StartError(
    `The data folder ${paths.home} is in use by ${who}.`,
    'Stop it first, then reset.',
    EXIT.database,
  );
}

/** Carries the plan out. The lock is held meanwhile, so that no start comes between. */
export async function reset(plan: ResetPlan): Promise<void> {
  const paths = pathsOf(plan.home);
  const attempt = takeLock(paths.lock);
  if (attempt === 'unsettled' || !('lock' in attempt)) throw inUse(paths, 'a start that came first');
  try {
    if (plan.docker) await removeContainer(plan.docker.container, plan.docker.volume);
    for (const entry of ownEntries(paths)) rmSync(entry, { recursive: true, force: true, maxRetries: 3 });
  } finally {
    attempt.lock.release();
  }
  // What others put there stays, and the folder with it.
  if (readdirSync(paths.home).length === 0) rmdirSync(paths.home);
}

async function removeContainer(container: string, volume: string): Promise<void> {
  try {
    await requireDocker();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    throw new StartError(
      `The data are in Docker's volume ${volume}, and ${error.message}.`,
      error.remedy,
      EXIT.database,
    );
  }
  if (await containerState(container)) await runDocker(['rm', '--force', container]);
  if (await volumeExists(volume)) await runDocker(['volume', 'rm', volume]);
}

async function runDocker(args: readonly string[]): Promise<void> {
  const outcome = await docker(args);
  if (outcome.code === 0) return;
  throw new StartError(
    `docker ${args.join(' ')} failed: ${lastLine(outcome)}`,
    'Fix that and run the reset again.',
    EXIT.database,
  );
}
