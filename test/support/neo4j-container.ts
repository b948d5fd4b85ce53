/** Neo4j in a container, with the settings of every database that we start. */
import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import { COMPOSE_MEMORY } from '../../src/database/launch/memory.ts';
import { imageVariable, settingsFor } from '../../src/database/launch/neo4j-settings.ts';
import { NEO4J_IMAGE } from '../../src/database/launch/versions.ts';

export function startContainer(password: string): Promise<StartedNeo4jContainer> {
  const variables = settingsFor(COMPOSE_MEMORY).map(([name, value]) => [imageVariable(name), value] as const);
  return new Neo4jContainer(NEO4J_IMAGE)
    .withPassword(password)
    .withEnvironment(Object.fromEntries(variables))
    .withStartupTimeout(180_000)
    .start();
}
