/** What stands at the root: health, documents, the built explorer; and a database that is away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOpenApi } from '../../../src/api/openapi.ts';
import { connect } from '../../../src/database/connect.ts';
import { api, type ProblemBody } from './support.ts';

const webRoot = mkdtempSync(join(tmpdir(), 'entente-web-'));
mkdirSync(join(webRoot, 'assets'));
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Explorer</title>');
writeFileSync(join(webRoot, 'assets', 'index-Abc123.js'), 'export {};');
afterAll(() => rmSync(webRoot, { recursive: true, force: true }));

describe('health', () => {
  const { ask } = api();
  it('is alive, and ready over a seeded database', async () => {
    expect((await ask('/healthz')).body).toEqual({ status: 'ok' });
    const ready = await ask('/readyz');
    expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }]);
  });
});

describe('a database that is away', () => {
  const away = connect(
    { uri: 'bolt://127.0.0.1:1', username: 'x', password: 'secret', database: 'neo4j' },
    1_000,
  );
  const { ask } = api({ db: away });
  afterAll(() => away.close());

  it('is a 503 that says when to ask again, and tells nothing of where it is', async () => {
    const answer = await ask<ProblemBody>('/api/v1/graph');
    expect([answer.status, answer.body.code]).toEqual([503, 'database-away']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/127\.0\.0\.1|bolt|secret|at .*\.ts/);
  });

  it('leaves the process alive, but not ready', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await ask<ProblemBody>('/readyz');
    expect([ready.status, ready.body.code]).toEqual([503, 'not-ready']);
    expect(ready.headers.get('retry-after')).not.toBeNull();
  });

  it('does not keep what needs no database from answering', async () => {
    expect((await ask('/api/v1/schema')).status).toBe(200);
    expect((await ask('/openapi.json')).status).toBe(200);
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const secret = 'hunter2-very-secret';
  const away = connect(
    { uri: 'bolt://127.0.0.1:1', username: 'x', password: secret, database: 'neo4j' },
    1_000,
  );
  const { ask } = api({ logger, db: away });
  afterAll(() => away.close());

  it('has one line a request, with its id and its cause, without headers, query strings and secrets', async () => {
    await ask('/healthz?token=abc-in-url', { headers: { Authorization: 'Bearer abc-in-header' } });
    const failed = await ask<ProblemBody>('/api/v1/stats');
    const parsed = lines.map(
      (line) => JSON.parse(line) as { level: number; req: { id: string }; err?: unknown },
    );
    expect(parsed.map(({ level }) => level)).toEqual([20, 40]);
    expect(parsed[1]?.req.id).toBe(failed.body.requestId);
    expect(parsed[1]?.err).toMatchObject({ message: expect.stringContaining('connect') });
    expect(lines.join()).not.toMatch(/abc-in-url|abc-in-header|hunter2/);
  });
});

describe('documents', () => {
  const { ask } = api();
  it('serves the OpenAPI document that it is made from', async () => {
    expect((await ask('/openapi.json')).body).toEqual(JSON.parse(JSON.stringify(buildOpenApi())));
  });

  it('serves a page without scripts or anything from elsewhere', async () => {
    const { status, text, headers } = await ask('/docs');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(text).not.toMatch(/<script|style="|https?:\/\//);
    expect((await ask('/docs/style.css')).headers.get('content-type')).toContain('text/css');
  });

  it('has an entry for the type of every problem', async () => {
    const { headers, status } = await ask('/problems/unknown-id');
    expect([status, headers.get('location')]).toEqual([303, '/docs#problem-unknown-id']);
    expect((await ask<string>('/docs')).text).toContain('id="problem-unknown-id"');
    expect((await ask('/problems/nonsense')).status).toBe(404);
  });
});

describe('the explorer', () => {
  const { ask } = api(() => ({ webRoot }));

  it('serves the page anew each time, and hashed files for good', async () => {
    const page = await ask('/', { headers: { Accept: 'text/html' } });
    expect(page.text).toContain('Explorer');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = await ask('/assets/index-Abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  const page = (path: string, accept = BROWSER) => ask(path, { headers: { Accept: accept } });

  it('serves the page at its one address, whatever the state in the query string', async () => {
    for (const path of ['/', '/?select=state:PRK&flavour=mint', '/index.html']) {
      const { status, text } = await page(path);
      expect([path, status, text.includes('Explorer')]).toEqual([path, 200, true]);
    }
  });

  it('answers an unknown page with a plain page that links home, and the status 404', async () => {
    for (const path of ['/view/abc', '/nothing', '/favicon.png', '/%3Cscript%3E', '/a.b/c']) {
      const { status, text, headers } = await page(path);
      expect([path, status, headers.get('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(text).toContain('<a href="/">');
      expect(text).not.toMatch(/<script|<style|style="/);
    }
    expect((await page('/view/"><img src=x>')).text).not.toContain('<img');
  });

  it('answers programs, and whoever asks below /api, with the problem', async () => {
    const asked = [
      ['/view/abc', 'application/json'],
      ['/view/abc', '*/*'],
      ['/api/v1/nothing', BROWSER],
      ['/api', BROWSER],
      ['/assets/gone-123.js', BROWSER],
    ] as const;
    for (const [path, accept] of asked) {
      const { status, headers, text } = await page(path, accept);
      expect([path, status, headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
      expect(JSON.parse(text)).toMatchObject({ code: 'unknown-route' });
    }
  });

  it('serves no file from elsewhere', async () => {
    expect((await page('/../../etc/passwd')).text).not.toContain('root:');
    expect((await page('/%2e%2e/%2e%2e/etc/passwd')).text).not.toContain('root:');
  });

  it('forbids foreign scripts, frames and sniffing', async () => {
    const { headers } = await ask('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
