/** What is asked in the caller's own words is recorded, however it ends. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { auditLog } from '../../../src/access/audit.ts';
import { openAccess } from '../../../src/access/index.ts';
import { TokenStore } from '../../../src/access/tokens.ts';
import { api } from './support.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-audit-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const { token } = new TokenStore(home).add({ name: 'Ana', role: 'analyst' }, new Date());
const failures: unknown[] = [];
const { ask } = api({
  audit: auditLog(home, (error) => failures.push(error)),
  access: openAccess({ host: '127.0.0.1', home, oidc: undefined }),
});

const entries = () =>
  readFileSync(join(home, 'audit.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const cypher = (body: unknown, more: Record<string, string> = {}) =>
  ask('/api/v1/cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more },
    body: JSON.stringify(body),
  });

it('each with its caller, its words, its end, and no value or secret', async () => {
  await cypher({ statement: 'RETURN $secret AS s', parameters: { secret: 'a word that is nobody’s' } });
  await cypher({ statement: 'CREATE (n) RETURN n' });
  await cypher({ statement: 'UNWIND [1, 0] AS d RETURN 1 / d AS r' }, { accept: 'application/x-ndjson' });
  await ask('/api/v1/cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statement: 'RETURN 1' }),
  });
  await ask('/api/v1/export?format=json&kinds=Treaty', { headers: { authorization: `Bearer ${token}` } });
  await expect.poll(() => entries().length).toBe(5);
  expect(entries().map(({ act, name, statement, outcome }) => [act, name, statement, outcome])).toEqual([
    ['cypher', 'Ana', 'RETURN $secret AS s', 'ok'],
    ['cypher', 'Ana', 'CREATE (n) RETURN n', expect.stringMatching(/^(?!ok$)/)],
    ['cypher', 'Ana', 'UNWIND [1, 0] AS d RETURN 1 / d AS r', expect.stringMatching(/^(?!ok$)/)],
    ['cypher', 'no token', 'RETURN 1', 'not-allowed'],
    ['export', 'Ana', undefined, 'ok'],
  ]);
  expect(entries()[0]).toMatchObject({ parameters: ['secret'], role: 'analyst' });
  expect(entries()[4]).toMatchObject({ address: '/api/v1/export?format=json&kinds=Treaty' });
  const text = readFileSync(join(home, 'audit.log'), 'utf8');
  expect(text).not.toContain('nobody');
  expect(text).not.toContain(token);
  expect(failures).toEqual([]);
  if (process.platform !== 'win32') expect(statSync(join(home, 'audit.log')).mode & 0o777).toBe(0o600);
});
