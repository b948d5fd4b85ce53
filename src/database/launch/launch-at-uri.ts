/** The database that NEO4J_URI names: ours to use, not to start or to stop. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../settings.ts';
import type { Address } from '../connect.ts';
import { ProbeError, probe } from './probe.ts';
import { type Reporter, type RunningDatabase, remainingMs } from './types.ts';

/** A server that was started together with us may need this long; a wrong address should not cost more. */
const WAIT_MS = 15_000;
const PAUSE_MS = 500;

/**
 * Waits until the database answers.
 * @throws ProbeError that says why it does not let us in
 */
export async function launchAtUri(
  settings: Settings,
  uri: string,
  reporter: Reporter,
): Promise<RunningDatabase> {
  const { username, password, database } = settings.neo4j;
  const address = { uri, username, password, database };
  const agent = await probeUntilReachable(address, Math.min(settings.startTimeoutMs, WAIT_MS), reporter);
  return {
    kind: 'uri',
    ...address,
    description: `${agent} at ${withoutUser(uri)}, database ${database}`,
    stop: async () => {},
    ended: undefined,
  };
}

/** Probes again and again while nobody answers; any other refusal would not change by waiting. */
async function probeUntilReachable(address: Address, waitMs: number, reporter: Reporter): Promise<string> {
  const deadline = Date.now() + waitMs;
  let said = false;
  for (;;) {
    try {
      return await probe(address, Math.min(5_000, remainingMs(deadline)));
    } catch (error) {
      if (!(error instanceof ProbeError) || error.refusal !== 'unreachable') throw error;
      // A closed port may open yet (a container's proxy hangs up until then); an unknown name stays unknown.
      if (!/ECONNREFUSED|ECONNRESET|closed by server/.test(error.message) || Date.now() + PAUSE_MS > deadline)
        throw error;
      if (!said)
        reporter.say(`No answer yet from ${withoutUser(address.uri)}: waiting up to ${waitMs / 1000} s.`);
      said = true;
      await sleep(PAUSE_MS);
    }
  }
}

/** The address as it may be printed. */
export function withoutUser(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
