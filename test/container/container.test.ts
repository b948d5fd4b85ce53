/**
 * The database in Docker, and our settings in an image of Neo4j: run where an engine answers and the image is there or
 * can be pulled.
 */
import { readFileSync } from 'node:fs';
import type { StartedNeo4jContainer } from '@testcontainers/neo4j';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containerState, docker, dockerNames, volumeExists } from '../../src/database/launch/docker-cli.ts';
import { launchDatabase } from '../../src/database/launch/index.ts';
import { COMPOSE_MEMORY } from '../../src/database/launch/memory.ts';
import { settingsFor } from '../../src/database/launch/neo4j-settings.ts';
import { probe } from '../../src/database/launch/probe.ts';
import { planReset, reset } from '../../src/database/launch/reset.ts';
import { StartError } from '../../src/errors.ts';
import { readSettings } from '../../src/settings.ts';
import { clearUpAfterAll, temporaryFolder } from '../faults/support/home.ts';
import { cleanEnvironment } from '../faults/support/program.ts';
import { reasonNotToRun } from '../support/container-engine.ts';
import { startContainer } from '../support/neo4j-container.ts';

const why = await reasonNotToRun();
if (why) process.stderr.write(`The container tests do not run: ${why}.\n`);

clearUpAfterAll();

describe.skipIf(why !== undefined)('an image of Neo4j with our settings', () => {
  const password = 'container-test-1';
  let container: StartedNeo4jContainer;
  beforeAll(async () => {
    container = await startContainer(password);
  });
  afterAll(async () => {
    await container?.stop({ removeVolumes: true });
  });

  const uri = (): string => container.getBoltUri();

  test('starts, and lets us in as it lets in a managed one', async () => {
    const agent = await probe({ uri: uri(), username: 'neo4j', password, database: 'neo4j' });
    expect(agent).toMatch(/^Neo4j\/5\.26\./);
  });

  test('took every setting of the table', async () => {
    const driver = neo4j.driver(uri(), neo4j.auth.basic('neo4j', password));
    const text = readFileSync(new URL('./settings.cypher', import.meta.url), 'utf8');
    const { records } = await driver.executeQuery(text);
    await driver.close();
    const shown = new Map(
      records.map((record) => [record.get('name') as string, record.get('value') as string]),
    );
    const { output: file } = await container.exec(['cat', '/var/lib/neo4j/conf/neo4j.conf']);
    const written = file.split('\n');
    // Neo4j shows sizes and times in its own units, and hides internal settings: of those its file has to do, and
    // strict validation, by which it does not start with a setting that it does not know.
    for (const [name, value] of settingsFor(COMPOSE_MEMORY)) {
      if (name.startsWith('internal.')) expect(written).toContain(`${name}=${value}`);
      else if (/^(true|false)$/.test(value)) expect([name, shown.get(name)]).toEqual([name, value]);
      else expect([...shown.keys()]).toContain(name);
    }
    expect(shown.get('server.config.strict_validation.enabled')).toBe('true');
  });
});

describe.skipIf(why !== undefined)('the database of a data folder in Docker', () => {
  const home = temporaryFolder();
  const settings = readSettings(cleanEnvironment({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'docker' }));
  const names = dockerNames(settings.home);
  const said: string[] = [];
  const reporter = { say: (line: string) => void said.push(line), progress: () => {} };
  afterAll(async () => {
    if (why !== undefined) return;
    await docker(['rm', '--force', '--volumes', names.container]);
    await docker(['volume', 'rm', '--force', names.volume]);
  });

  test('comes up, says how to end it, and outlives us', async () => {
    const database = await launchDatabase(settings, reporter);
    expect(database.kind).toBe('docker');
    expect(said.join('\n')).toContain(`docker stop ${names.container}`);
    expect(database.description).not.toContain(database.password);
    await database.stop();
    const state = await containerState(names.container);
    expect(state?.running).toBe(true);
    expect(database.uri).toBe(`bolt://127.0.0.1:${state?.port}`);
    // The password is where only this user can read it, and on no command line.
    const shown = await docker(['container', 'inspect', '--format', '{{.Args}} {{.Path}}', names.container]);
    expect(shown.output).not.toContain(database.password);
  });

  test('is published on the loopback address alone', async () => {
    const ports = await docker(['port', names.container]);
    expect(ports.output.trim().split('\n')).toEqual([expect.stringMatching(/-> 127\.0\.0\.1:\d+$/)]);
  });

  test('is found again by the next start, and started again after it was stopped', async () => {
    const again = await launchDatabase(settings, reporter);
    expect((await containerState(names.container))?.port).toBe(Number(new URL(again.uri).port));
    await docker(['stop', names.container]);
    const third = await launchDatabase(settings, reporter);
    expect(third.password).toBe(again.password);
  });

  test('two starts at once on a folder without a container make one', async () => {
    await docker(['rm', '--force', names.container]);
    const both = await Promise.all([launchDatabase(settings, reporter), launchDatabase(settings, reporter)]);
    expect(both[0].uri).toBe(both[1].uri);
  });

  test('is removed by a reset, volume and all', async () => {
    const plan = planReset(settings.home);
    expect(plan?.docker).toEqual(names);
    if (!plan) return;
    await reset(plan);
    expect(await containerState(names.container)).toBeUndefined();
    expect(await volumeExists(names.volume)).toBe(false);
  });

  test('whose password file is lost says so', async () => {
    await docker(['volume', 'create', names.volume]);
    await expect(launchDatabase(settings, reporter)).rejects.toThrow(StartError);
    await expect(launchDatabase(settings, reporter)).rejects.toThrow('neo4j-password');
  });
});
