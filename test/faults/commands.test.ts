/** `entente reset`, `doctor` and `token` as child processes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/errors.ts';
import { clearUpAfterAll, temporaryFolder } from './support/home.ts';
import { cleanEnvironment, owner } from './support/program.ts';

clearUpAfterAll();

interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function entente(words: string[], environment: NodeJS.ProcessEnv): Promise<Called> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', ...words];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { env: cleanEnvironment(environment) },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end();
  });
}

test('reset refuses while the database runs, then deletes the data and only the data', async () => {
  const home = temporaryFolder();
  const program = owner(home);
  await program.event('ready');
  writeFileSync(join(home, 'notes.txt'), 'mine');
  const refused = await entente(['reset', '--yes'], { ENTENTE_HOME: home });
  expect(refused.code).toBe(EXIT.database);
  expect(refused.err).toContain(`process ${program.pid}`);
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(true);

  program.kill('SIGTERM');
  await program.exit;
  const asked = await entente(['reset'], { ENTENTE_HOME: home });
  expect(asked.code).toBe(EXIT.usage);
  expect(asked.err).toContain('--yes');
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(true);

  const done = await entente(['reset', '--yes', '--json'], { ENTENTE_HOME: home });
  expect(done.code).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({ deleted: true, home });
  expect(readdirSync(home)).toEqual(['notes.txt']);
  expect(readFileSync(join(home, 'notes.txt'), 'utf8')).toBe('mine');
});

test('reset deletes nothing in a foreign folder, even with a folder neo4j in it', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'neo4j', 'data'), { recursive: true });
  const called = await entente(['reset', '--yes'], { ENTENTE_HOME: home });
  expect(called.code).toBe(EXIT.usage);
  expect(called.err).toContain('is not a data folder of Entente');
  expect(existsSync(join(home, 'neo4j', 'data'))).toBe(true);
});

test('reset of a missing folder succeeds with a message', async () => {
  const home = join(temporaryFolder(), 'not there');
  const called = await entente(['reset', '--yes', '--json'], { ENTENTE_HOME: home });
  expect(called.code).toBe(0);
  expect(JSON.parse(called.out)).toEqual({ deleted: false, home });
});

test('doctor names what a start would use', async () => {
  const home = join(temporaryFolder(), 'not there');
  const called = await entente(['doctor', '--json'], {
    ENTENTE_HOME: home,
    ENTENTE_DATABASE: 'managed',
    PORT: '0',
  });
  expect(called.code).toBe(0);
  const report = JSON.parse(called.out);
  expect(report).toMatchObject({ canStart: true, wouldUse: 'managed' });
  expect(report.findings.map((each: { name: string }) => each.name)).toEqual(
    expect.arrayContaining(['Node.js', 'Java', 'Maven', 'Docker', 'Data folder']),
  );
  // It changes nothing.
  expect(existsSync(home)).toBe(false);
});

test('doctor without an available database fails with a remedy', async () => {
  const environment = { PATH: temporaryFolder(), JAVA_HOME: '', ENTENTE_CACHE: temporaryFolder(), PORT: '0' };
  const called = await entente(['doctor'], environment);
  expect(called.code).toBe(EXIT.database);
  expect(called.out).toMatch(/missing\s+Java: there is no Java/);
  expect(called.out).toMatch(/missing\s+Docker: there is no docker command/);
  expect(called.out).toContain('NEO4J_URI');
});

test('doctor names the program that uses the port', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const called = await entente(['doctor'], { ENTENTE_HOME: temporaryFolder(), PORT: String(port) });
  server.close();
  expect(called.code).toBe(EXIT.database);
  expect(called.out).toMatch(new RegExp(`Port ${port}: in use`));
  if (process.platform === 'linux') expect(called.out).toContain(`process ${process.pid}`);
});

test('serve on a public address without a credential is refused before anything is started', async () => {
  const home = temporaryFolder();
  const { code, out, err } = await entente(['serve'], { ENTENTE_HOME: home, HOST: '0.0.0.0', PORT: '0' });
  expect(code).toBe(EXIT.settings);
  expect(out).toBe('');
  expect(err).toContain('there are no credentials');
  expect(err).toContain('token add');
  expect(existsSync(join(home, 'neo4j'))).toBe(false);
});

test('a token is shown once, listed without its secret, and revoked', async () => {
  const environment = { ENTENTE_HOME: temporaryFolder() };
  const made = await entente(['token', 'add', 'Ana', '--role', 'analyst', '--json'], environment);
  const { token } = JSON.parse(made.out) as { token: string };
  expect(token).toMatch(/^ent_/);
  const listed = await entente(['token', 'list'], environment);
  expect(listed.out).toMatch(/^Ana \(\w{8}\): analyst, created \d{4}-\d{2}-\d{2}, never expires\n$/);
  expect(listed.out).not.toContain(token);
  expect((await entente(['token', 'add', 'Ana'], environment)).code).toBe(EXIT.usage);
  expect((await entente(['token', 'add', 'Ben', '--role', 'owner'], environment)).err).toContain(
    'reader, analyst, editor',
  );
  expect((await entente(['token', 'add', 'Ben', '--days', '0'], environment)).err).toContain('1 to 3650');
  expect((await entente(['token', 'revoke', 'Ana'], environment)).out).toBe('Revoked: Ana.\n');
  expect((await entente(['token', 'revoke', 'Ana'], environment)).code).toBe(EXIT.failed);
  expect((await entente(['token', 'list'], environment)).out).toBe('No tokens.\n');
});
