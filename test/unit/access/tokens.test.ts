import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAccess } from '../../../src/access/index.ts';
import { TokenStore } from '../../../src/access/tokens.ts';
import { StartError } from '../../../src/errors.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-tokens-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));
const now = new Date('2026-01-10T12:00:00Z');
const path = () => join(home, 'tokens.json');

describe('a token', () => {
  it('gives name and role, and is not stored', () => {
    const store = new TokenStore(home);
    const { token, listed } = store.add({ name: 'Ana', role: 'analyst' }, now);
    expect(store.callerOf(token, now)).toEqual({ id: `token:${listed.id}`, name: 'Ana', role: 'analyst' });
    expect(readFileSync(path(), 'utf8')).not.toContain(token.split('_').slice(2).join('_'));
    expect(JSON.stringify(store.list())).not.toContain('sha256');
  });

  it.skipIf(process.platform === 'win32')('is stored in a file that only its owner can read', () => {
    new TokenStore(home).add({ name: 'Ana', role: 'reader' }, now);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('stops working at once when another process revokes it', () => {
    const store = new TokenStore(home);
    const { token } = store.add({ name: 'Ana', role: 'reader' }, now);
    store.callerOf(token, now);
    expect(new TokenStore(home).revoke('Ana')).toBe(true);
    expect(() => store.callerOf(token, now)).toThrow(/revoked/);
    expect(new TokenStore(home).revoke('Ana')).toBe(false);
  });

  it('expires', () => {
    const store = new TokenStore(home);
    const { token } = store.add(
      { name: 'Ana', role: 'reader', expires: new Date('2026-01-11T12:00:00Z') },
      now,
    );
    expect(store.callerOf(token, now).name).toBe('Ana');
    expect(() => store.callerOf(token, new Date('2026-01-11T12:00:00Z'))).toThrow(/expired on 2026-01-11/);
  });

  it.each([
    ['', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['', () => 'ent_00000000_0000000000000000000000000000000000000000000'],
    ['', (token: string) => token.slice(0, -1)],
    ['', () => ''],
    ['', () => 'ent___proto__'],
  ])('does not accept another token%s', (_name, other) => {
    const store = new TokenStore(home);
    const { token } = store.add({ name: 'Ana', role: 'reader' }, now);
    expect(() => store.callerOf(other(token), now)).toThrow(/unknown to this server/);
  });

  it('has a unique name', () => {
    const store = new TokenStore(home);
    store.add({ name: 'Ana', role: 'reader' }, now);
    expect(() => store.add({ name: 'Ana', role: 'editor' }, now)).toThrow(/already/);
  });

  it('is not read from a damaged file; the error names the file', () => {
    writeFileSync(path(), '{"tokens": [{"id": "x"}]}');
    expect(() => new TokenStore(home).list()).toThrow(StartError);
    expect(() => new TokenStore(home).list()).toThrow(/tokens\.json is damaged/);
  });
});

describe('a start', () => {
  const open = (host: string) => openAccess({ host, home, oidc: undefined });

  it.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('on %s needs no credential', (host) => {
    expect(open(host).anonymous).toBe('editor');
  });

  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'example.org',
    '127.evil.example',
  ])('on %s without a credential is refused', (host) =>
    expect(() => open(host)).toThrow(/there are no credentials/));

  it('with a token lets callers without one read on loopback, and nothing on a public address', () => {
    new TokenStore(home).add({ name: 'Ana', role: 'reader' }, now);
    expect(open('0.0.0.0').anonymous).toBeUndefined();
    expect(open('127.0.0.1').anonymous).toBe('reader');
  });
});
