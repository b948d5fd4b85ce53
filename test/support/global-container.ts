/** The same tests on a Neo4j in a container, reached by its address as a user's own server is. */
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import { NEO4J_IMAGE } from '../../src/database/launch/versions.ts';
import { reasonNotToRun } from './engine.ts';
import { prepare } from './global-database.ts';

const PASSWORD = 'container-test-1';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const why = await reasonNotToRun();
  if (why !== undefined) throw new Error(`These tests need a container: ${why}.`);
  const container = await new Neo4jContainer(NEO4J_IMAGE)
    .withPassword(PASSWORD)
    .withStartupTimeout(180_000)
    .start();
  await prepare(project, {
    uri: container.getBoltUri(),
    username: 'neo4j',
    password: PASSWORD,
    database: 'neo4j',
  });
  return async () => {
    await container.stop({ removeVolumes: true });
  };
}
