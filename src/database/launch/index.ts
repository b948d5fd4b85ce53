/** Finds or starts a database: the launch methods, in order, and the error when none is available. */
import { EXIT, StartError } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import { launchMethodOf, pathsOf } from './data-folder.ts';
import { launchAtUri } from './launch-at-uri.ts';
import { launchInDocker } from './launch-in-docker.ts';
import { launchManaged } from './launch-managed.ts';
import { type Reporter, type RunningDatabase, Unavailable } from './types.ts';

export type { Reporter, RunningDatabase } from './types.ts';

export type LaunchMethod = 'managed' | 'docker';

const LAUNCHERS: Record<LaunchMethod, { name: string; launch: typeof launchInDocker }> = {
  managed: { name: 'Neo4j on the local Java', launch: launchManaged },
  docker: { name: 'Neo4j in Docker', launch: launchInDocker },
};

/**
 * Which ways are tried, in order. A data folder that holds data already is opened by the way that made them: the other
 * one would show an empty database.
 */
export function launchOrder(
  chosen: LaunchMethod | undefined,
  maker: LaunchMethod | undefined,
): readonly LaunchMethod[] {
  const only = chosen ?? maker;
  return only ? [only] : ['managed', 'docker'];
}

/**
 * Brings the database up: the one at NEO4J_URI, else a managed one, else one in Docker.
 * @returns once Bolt answers with the credentials in the result
 * @throws StartError with one line that says what is wrong and one that says what to do
 */
export async function launchDatabase(settings: Settings, reporter: Reporter): Promise<RunningDatabase> {
  if (settings.neo4j.uri) return launchAtUri(settings, settings.neo4j.uri, reporter);
  const maker = launchMethodOf(pathsOf(settings.home));
  const closed: Unavailable[] = [];
  for (const way of launchOrder(settings.database, maker)) {
    try {
      return await LAUNCHERS[way].launch(settings, reporter);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      closed.push(error);
      reporter.say(`${LAUNCHERS[way].name} is not available: ${error.message}.`);
    }
  }
  throw noDatabase(closed, settings.database ? undefined : maker, settings.home);
}

function noDatabase(
  closed: readonly Unavailable[],
  maker: LaunchMethod | undefined,
  home: string,
): StartError {
  const why = closed.map((each) => each.message).join('; ');
  const data = maker ? ` The data in ${home} were created by ${LAUNCHERS[maker].name}.` : '';
  const remedies = closed.map((each) => each.remedy).join(' Or: ');
  return new StartError(
    `No database can be started: NEO4J_URI is not set, and ${why}.${data}`,
    `${remedies} Or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a running Neo4j.`,
    EXIT.database,
  );
}
