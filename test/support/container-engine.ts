/** Checks whether tests can run Neo4j in a container: an engine responds, and the image is present or can be pulled. */
import { docker, dockerState } from '../../src/database/launch/docker-cli.ts';
import { NEO4J_IMAGE } from '../../src/database/launch/versions.ts';

// Testcontainers' cleanup container needs an image that a closed network cannot pull. We remove what we start.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';

/** Undefined if they can, else the reason for the test report. */
export async function reasonNotToRun(): Promise<string | undefined> {
  const { client, engine } = await dockerState();
  if (client === undefined) return 'there is no docker command';
  if (engine === undefined) return 'no Docker engine answers';
  if ((await docker(['image', 'inspect', NEO4J_IMAGE])).code === 0) return undefined;
  const pull = await docker(['pull', '--quiet', NEO4J_IMAGE], {}, 600_000);
  return pull.code === 0 ? undefined : `${NEO4J_IMAGE} cannot be pulled`;
}
