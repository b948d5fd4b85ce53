/** Whether tests can run a Neo4j in a container here: an engine answers, and the image is there or can be pulled. */
import { docker, dockerState } from '../../src/database/launch/docker-cli.ts';
import { NEO4J_IMAGE } from '../../src/database/launch/versions.ts';

// Testcontainers' own clean-up container needs an image that a closed network cannot pull; we end what we start.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';

/** Nothing where they can; else why not, for the person who reads the run. */
export async function reasonNotToRun(): Promise<string | undefined> {
  const { client, engine } = await dockerState();
  if (client === undefined) return 'there is no docker command';
  if (engine === undefined) return 'no Docker engine answers';
  if ((await docker(['image', 'inspect', NEO4J_IMAGE])).code === 0) return undefined;
  const pull = await docker(['pull', '--quiet', NEO4J_IMAGE], {}, 600_000);
  return pull.code === 0 ? undefined : `${NEO4J_IMAGE} cannot be pulled`;
}
