/** Starts that must fail, each with one line for the reason and one for the remedy. */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchDatabase, type RunningDatabase } from '../../src/database/launch/index.ts';
import { freePort } from '../../src/database/launch/port.ts';
import { EXIT, StartError } from '../../src/errors.ts';
import { readSettings } from '../../src/settings.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { cleanEnvironment, owner } from './support/program.ts';

clearUpAfterAll();

const said: string[] = [];
const reporter = { say: (line: string) => void said.push(line), progress: () => {} };

function launch(environment: NodeJS.ProcessEnv): Promise<RunningDatabase> {
  return launchDatabase(readSettings(cleanEnvironment(environment)), reporter);
}

async function refusal(environment: NodeJS.ProcessEnv): Promise<StartError> {
  const outcome = await launch(environment).catch((error: unknown) => error);
  if (!(outcome instanceof StartError)) throw new Error(`no StartError but ${outcome}`);
  expect(outcome.exitCode).toBe(EXIT.database);
  expect(outcome.remedy).not.toBe('');
  return outcome;
}

describe('at NEO4J_URI', () => {
  const home = temporaryFolder();
  let running: RunningDatabase;
  beforeAll(async () => {
    running = await launch({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
  });
  afterAll(() => running.stop());

  test('the right password opens the database by bolt and by neo4j, and stop leaves it running', async () => {
    for (const scheme of ['bolt', 'neo4j']) {
      const uri = running.uri.replace('bolt', scheme);
      const found = await launch({ NEO4J_URI: uri, NEO4J_PASSWORD: running.password });
      expect(found.kind).toBe('uri');
      expect(found.description).toMatch(/^Neo4j\/5\.26\./);
      expect(found.description).not.toContain(running.password);
      await found.stop();
    }
  });

  test.each(['bolt', 'neo4j'])('a wrong password is refused (%s)', async (scheme) => {
    const error = await refusal({
      NEO4J_URI: running.uri.replace('bolt', scheme),
      NEO4J_PASSWORD: 'wrong-password',
    });
    expect(error.message).toContain('refuses the password of user neo4j');
    expect(error.remedy).toContain('NEO4J_PASSWORD');
  });

  test.each(['bolt', 'neo4j'])('an unknown database is reported by name (%s)', async (scheme) => {
    const error = await refusal({
      NEO4J_URI: running.uri.replace('bolt', scheme),
      NEO4J_PASSWORD: running.password,
      NEO4J_DATABASE: 'atlantis',
    });
    expect(error.message).toContain('no database named atlantis');
    expect(error.remedy).toContain('NEO4J_DATABASE');
  });

  test.each([
    'bolt+s',
    'bolt+ssc',
    'neo4j+s',
  ])('%s at a server without TLS is an encryption error', async (scheme) => {
    const error = await refusal({
      NEO4J_URI: running.uri.replace('bolt', scheme),
      NEO4J_PASSWORD: running.password,
    });
    expect(error.message).toContain('The encryption settings for the server');
  });
});

test.each(['bolt', 'neo4j'])('an address without a server is unreachable (%s)', async (scheme) => {
  const error = await refusal({
    NEO4J_URI: `${scheme}://127.0.0.1:${await freePort()}`,
    NEO4J_PASSWORD: 'x',
    ENTENTE_START_TIMEOUT: '600',
  });
  expect(error.message).toContain('No database answers');
  expect(error.message).toContain('ECONNREFUSED');
});

test('a host that does not exist is unreachable at once', async () => {
  const began = Date.now();
  const error = await refusal({ NEO4J_URI: 'bolt://nowhere.invalid:7687', NEO4J_PASSWORD: 'x' });
  expect(error.message).toContain('No database answers');
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('a server that accepts and does not respond is unreachable, within the time limit', async () => {
  const silent: Server = createServer();
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const error = await refusal({
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_PASSWORD: 'x',
    ENTENTE_START_TIMEOUT: '1000',
  });
  expect(error.message).toContain('No database answers');
  silent.close();
});

test('a missing password file has its own message', async () => {
  const home = temporaryFolder();
  const first = await launch({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
  await first.stop();
  rmSync(join(home, 'neo4j-password'));
  const error = await refusal({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
  expect(error.message).toContain(join(home, 'neo4j-password'));
  expect(error.remedy).toContain('reset');
  // No new password replaces the lost one, because that would hide the cause.
  expect(existsSync(join(home, 'neo4j-password'))).toBe(false);
});

test('a password file with a wrong password has its own message', async () => {
  const home = temporaryFolder();
  const first = await launch({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
  await first.stop();
  writeFileSync(join(home, 'neo4j-password'), 'another-password\n');
  const error = await refusal({ ENTENTE_HOME: home, ENTENTE_DATABASE: 'managed' });
  expect(error.message).toContain(`refuses the password in ${join(home, 'neo4j-password')}`);
});

describe.skipIf(process.platform === 'win32')('on a machine without some programs', () => {
  /** A PATH with exactly these programs. */
  function pathWith(programs: Record<string, string>): NodeJS.ProcessEnv {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    for (const [name, script] of Object.entries(programs)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
      chmodSync(join(folder, name), 0o755);
    }
    return { PATH: folder, JAVA_HOME: '', MAVEN_HOME: '', M2_HOME: '', ENTENTE_CACHE: temporaryFolder() };
  }

  async function refused(environment: NodeJS.ProcessEnv, chosen: string): Promise<string> {
    const program = owner(temporaryFolder(), { ...environment, ENTENTE_DATABASE: chosen });
    const { message, remedy, exitCode } = await program.event('refused');
    expect(exitCode).toBe(EXIT.database);
    const lines = program.events.filter((each) => each.event === 'said').map((each) => each.line);
    return [...lines, message, remedy].join('\n');
  }

  test('without Java, Maven and Docker, all three are reported with installation hints', async () => {
    const text = await refused(pathWith({}), '');
    expect(text).toMatch(/Java is not available: there is no Java, and no Maven/);
    expect(text).toMatch(/Docker is not available: there is no docker command/);
    for (const part of ['openjdk', 'install maven', 'docs.docker.com', 'NEO4J_URI'])
      expect(text).toContain(part);
  });

  test('an old Java is reported with its version', async () => {
    const text = await refused(pathWith({ java: 'echo \'java version "1.8.0_402"\' >&2' }), 'managed');
    expect(text).toContain('Java 8 is too old');
  });

  test('the Java stub of macOS counts as missing', async () => {
    const text = await refused(
      pathWith({ java: 'echo "Unable to locate a Java Runtime." >&2; exit 1' }),
      'managed',
    );
    expect(text).toContain('there is no Java');
  });

  test('a Maven that cannot fetch is quoted', async () => {
    const maven = 'echo "[ERROR] Could not transfer artifact: Unknown host repo.example"; exit 1';
    const java = 'echo \'openjdk version "21.0.1"\' >&2';
    const text = await refused(pathWith({ java, mvn: maven }), 'managed');
    expect(text).toContain('Unknown host repo.example');
    expect(text).toContain('settings.xml');
  });

  test('a docker command without an engine is skipped', async () => {
    const script = 'echo "Cannot connect to the Docker daemon" >&2; exit 1';
    expect(await refused(pathWith({ docker: script }), 'docker')).toContain('no Docker engine answers');
  });
});
