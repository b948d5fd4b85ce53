/** Runs commands as child processes against the test database. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, inject } from 'vitest';

export interface Called {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Creates a temporary folder, and stops all remaining child processes after the tests. */
export function commandLine() {
  const home = mkdtempSync(join(tmpdir(), 'entente-cli-'));
  const children: ChildProcessWithoutNullStreams[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });
  const start = (...words: string[]) => {
    const { uri, username, password, database } = inject('address');
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
      stdio: 'pipe',
      env: {
        ...process.env,
        ENTENTE_HOME: home,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      },
    });
    children.push(child);
    return child;
  };
  const call = async (words: readonly string[], input = ''): Promise<Called> => {
    const child = start(...words);
    const ended = once(child, 'close') as Promise<[number | null]>;
    child.stdin.end(input);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { out, err, code };
  };
  return { home, start, call };
}
