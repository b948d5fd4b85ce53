/** Runs the tests on Neo4j in a container, by its address, like a user's own server. */
import type { TestProject } from 'vitest/node';
import { reasonNotToRun } from './container-engine.ts';
import { prepare } from './global-database.ts';
import { startContainer } from './neo4j-container.ts';

const PASSWORD = 'container-test-1';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const why = await reasonNotToRun();
  if (why !== undefined) throw new Error(`These tests need a container: ${why}.`);
  const container = await startContainer(PASSWORD);
  const uri = container.getBoltUri();
  project.provide(
    'address',
    await prepare({ uri, username: 'neo4j', password: PASSWORD, database: 'neo4j' }),
  );
  return async () => {
    await container.stop({ removeVolumes: true });
  };
}
