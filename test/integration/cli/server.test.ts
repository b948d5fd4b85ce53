/** `--server`: query and export with a running server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { EXIT } from '../../../src/errors.ts';
import { api } from '../api/support.ts';
import { commandLine } from './support.ts';

const { ask } = api();
const { home, call } = commandLine();
let server: string;
beforeAll(async () => {
  server = `--server=${new URL((await ask('/healthz')).url).origin}`;
});

const COUNT = 'UNWIND range(1, 3) AS n RETURN n, toString(n) AS name';

it('prints the same result of a query in each format as the local database', async () => {
  for (const format of ['table', 'json', 'ndjson', 'csv']) {
    const words = ['query', COUNT, '--limit', '2', '--format', format];
    const [local, remote] = await Promise.all([call(words), call([...words, server])]);
    const timeless = (text: string) => text.replace(/"elapsedMs":\s*\d+|\d+ ms/g, 'some time');
    expect(timeless(remote.out)).toBe(timeless(local.out));
    expect(remote.code).toBe(0);
    if (format === 'table') expect(remote.err).toMatch(/^Showing 2 of at least 3 rows, \d+ ms\.\n$/);
  }
});

it('marks the position of an error', async () => {
  const { err, code } = await call(['query', 'MATCH (n)\n  DELETE n', server]);
  expect(err).toContain('line 2, column 3:\n    DELETE n\n    ^');
  expect(code).toBe(EXIT.usage);
});

it('writes an export to a file', async () => {
  const file = join(home, 'dossier.gexf');
  const { out, code } = await call(['export', '--out', file, '--kinds=State', server]);
  expect(out).toBe(`Written: ${file}.\n`);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('<gexf');
});

it('reports an invalid address and a server that does not respond', async () => {
  const none = await call(['query', COUNT, '--server=somewhere']);
  expect(none.err).toContain(
    '--server must be an HTTP address such as http://127.0.0.1:4410 (got somewhere).',
  );
  expect(none.code).toBe(EXIT.usage);
  const gone = await call(['query', COUNT, '--server=http://127.0.0.1:9']);
  expect(gone.err).toContain('The server does not respond.');
  expect(gone.code).toBe(EXIT.database);
});
