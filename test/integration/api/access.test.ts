/** Who may ask, from which page, how often: asked by a client. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccess } from '../../../src/access/index.ts';
import { TokenStore } from '../../../src/access/tokens.ts';
import { api, type ProblemBody } from './support.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-access-'));
const tokens = new TokenStore(home);
const reader = tokens.add({ name: 'reader', role: 'reader' }, new Date()).token;
let issuer: Server;
let issuerAddress = '';
let keys: GenerateKeyPairResult;

beforeAll(async () => {
  keys = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  issuer = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') response.end(JSON.stringify({ keys: [jwk] }));
    else response.end(JSON.stringify({ issuer: issuerAddress, jwks_uri: `${issuerAddress}/keys` }));
  });
  issuer.listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  issuerAddress = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
});
afterAll(() => {
  issuer.close();
  rmSync(home, { recursive: true, force: true });
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const oidcSettings = () => ({ issuer: issuerAddress, audience: 'entente', roleClaim: 'realm_access.roles' });

describe('on a public address', () => {
  const { ask } = api(() => ({ access: openAccess({ host: '0.0.0.0', home, oidc: oidcSettings() }) }));
  const signed = (
    claims: Record<string, unknown>,
    more: { audience?: string; issuer?: string; expires?: string } = {},
  ) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setSubject('ana')
      .setIssuer(more.issuer ?? issuerAddress)
      .setAudience(more.audience ?? 'entente')
      .setIssuedAt()
      .setExpirationTime(more.expires ?? '5m')
      .sign(keys.privateKey);
  const roles = (...names: string[]) => ({ realm_access: { roles: names } });

  it('nothing is read without a credential, but health is', async () => {
    for (const path of ['/api/v1/stats', '/metrics']) {
      const answer = await ask<ProblemBody>(path);
      expect([path, answer.status, answer.body.code]).toEqual([path, 401, 'unauthenticated']);
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
    expect((await ask('/healthz')).status).toBe(200);
  });

  it('a token reads, and a wrong one is refused as such', async () => {
    expect((await ask('/api/v1/stats', bearer(reader))).status).toBe(200);
    const wrong = await ask<ProblemBody>('/api/v1/stats', bearer(`${reader.slice(0, -2)}xx`));
    expect([wrong.status, wrong.body.code]).toEqual([401, 'unauthenticated']);
    const shape = await ask<ProblemBody>('/api/v1/stats', {
      headers: { authorization: `Basic ${btoa('a:b')}` },
    });
    expect(shape.body.detail).toContain('Bearer');
  });

  it('takes tokens of the issuer, with their role', async () => {
    expect((await ask('/api/v1/stats', bearer(await signed(roles('reader'))))).status).toBe(200);
    expect((await ask('/api/v1/stats', bearer(await signed(roles('other', 'editor'))))).status).toBe(200);
  });

  it.each([
    ['for another audience', () => signed(roles('reader'), { audience: 'another' })],
    ['of another issuer', () => signed(roles('reader'), { issuer: 'https://issuer.example' })],
    ['that has ended', () => signed(roles('reader'), { expires: '-1m' })],
    ['without a role', () => signed(roles('owner'))],
    [
      'signed by a shared secret',
      () =>
        new SignJWT(roles('editor'))
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer(issuerAddress)
          .setAudience('entente')
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode('a secret that is long enough for this')),
    ],
    [
      'signed by nobody',
      async () =>
        `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
          JSON.stringify({ iss: issuerAddress, aud: 'entente', ...roles('editor') }),
        ).toString('base64url')}.`,
    ],
    ['that is none', async () => 'abc.def.ghi'],
  ])('refuses a token %s', async (_what, make) => {
    const answer = await ask<ProblemBody>('/api/v1/stats', bearer(await make()));
    expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
  });
});

describe('when the issuer is away', () => {
  const { ask } = api(() => ({
    access: openAccess({
      host: '127.0.0.1',
      home,
      oidc: { issuer: 'http://127.0.0.1:9', audience: 'entente', roleClaim: 'roles' },
    }),
  }));

  it('its tokens cannot be checked, and that is said; other callers are served', async () => {
    const answer = await ask<ProblemBody>('/api/v1/stats', bearer('abc.def.ghi'));
    expect([answer.status, answer.body.code]).toEqual([503, 'issuer-away']);
    expect((await ask('/api/v1/stats')).status).toBe(200);
  });
});

describe('a page of another site', () => {
  const { ask } = api({ hosts: ['graph.example'], corsOrigins: ['https://notebook.example'] });
  /** `fetch` does not let a Host be chosen. */
  const withHost = async (host: string): Promise<number | undefined> => {
    const { port } = new URL((await ask('/healthz')).url);
    return new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: '/api/v1/stats', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  };

  it.each([
    ['localhost:4410', 200],
    ['127.0.0.1:4410', 200],
    ['[::1]:4410', 200],
    ['GRAPH.example', 200],
    ['attacker.example', 421],
    ['127.0.0.1.attacker.example', 421],
  ])('that reaches us by the name “%s” gets %d', async (host, status) => {
    expect(await withHost(host)).toBe(status);
  });

  it('may read only from a listed origin', async () => {
    const from = (origin: string) => ask('/api/v1/stats', { headers: { origin } });
    expect((await from('https://notebook.example')).headers.get('access-control-allow-origin')).toBe(
      'https://notebook.example',
    );
    expect((await from('https://attacker.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('asks beforehand, and is told only if it is listed', async () => {
    const preflight = (origin: string) =>
      ask('/api/v1/what-if', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
      });
    const listed = await preflight('https://notebook.example');
    expect(listed.status).toBe(204);
    expect(listed.headers.get('access-control-allow-headers')).toContain('Authorization');
    const other = await preflight('https://attacker.example');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('without listed origins', () => {
  const { ask } = api();
  it('no page of another origin is let in', async () => {
    const answer = await ask('/api/v1/stats', { headers: { origin: 'https://notebook.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('the page runs its own scripts only, and stands in no frame', async () => {
    const policy = (await ask('/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('a caller who asks too often', () => {
  const { ask } = api(() => ({
    requestsPerMinute: 5,
    access: openAccess({ host: '127.0.0.1', home, oidc: undefined }),
  }));

  it('is told when to come back, and does not spend what others have', async () => {
    const statuses = [];
    for (let time = 0; time < 6; time++) statuses.push((await ask('/api/v1/schema')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await ask<ProblemBody>('/api/v1/schema');
    expect(refused.body.code).toBe('too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('/api/v1/schema', bearer(reader))).status).toBe(200);
    expect((await ask('/healthz')).status).toBe(200);
  });
});

describe('/metrics', () => {
  const { ask } = api();

  it('counts requests by route, and never by id', async () => {
    await ask('/api/v1/entities/state:PRK');
    await ask('/api/v1/entities/state:NONE');
    await ask('/api/v1/nonsense-of-a-scanner');
    const { text, headers } = await ask('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(
      /entente_http_request_duration_seconds_count\{method="GET",route="\/entities\/\{id\}",status="200"\} 1/,
    );
    expect(text).toMatch(/route="\/entities\/\{id\}",status="404"\} 1/);
    expect(text).toMatch(/route="other",status="404"\} 1/);
    expect(text).not.toContain('PRK');
    expect(text).not.toContain('nonsense');
  });
});
