/** The document: in step with what is committed, complete, and without a dangling reference. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_BASE, ENDPOINTS } from '../../../src/api/endpoints.ts';
import { buildOpenApi, openApiText } from '../../../src/api/openapi.ts';
import { requestId } from '../../../src/api/request-log.ts';

describe('openapi.json', () => {
  it('is what `npm run generate` would write', () => {
    const committed = readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8');
    expect(committed.replaceAll('\r\n', '\n')).toBe(openApiText());
  });

  it('is the same each time', () => expect(openApiText()).toBe(openApiText()));

  it('describes every endpoint, with its parameters', () => {
    const document = buildOpenApi();
    expect(document.openapi).toBe('3.1.0');
    for (const endpoint of ENDPOINTS) {
      const operation = document.paths?.[API_BASE + endpoint.path]?.[endpoint.method];
      const named = (operation?.parameters ?? []).map((parameter) =>
        'name' in parameter ? parameter.name : '',
      );
      const declared = [...Object.keys(endpoint.params?.shape ?? {}), ...Object.keys(endpoint.query.shape)];
      expect([endpoint.path, named.sort()]).toEqual([endpoint.path, declared.sort()]);
      const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(Object.keys(endpoint.params?.shape ?? {})).toEqual(inPath);
    }
    const ids = ENDPOINTS.map(({ path, method }) => document.paths?.[API_BASE + path]?.[method]?.operationId);
    expect(new Set(ids).size).toBe(ENDPOINTS.length);
  });

  it('has a schema for every reference', () => {
    const document = buildOpenApi();
    const names = [...openApiText().matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(document.components?.schemas).toHaveProperty(name ?? '');
  });
});

describe('a caller’s request id', () => {
  it('is kept only where it is safe to repeat', () => {
    expect(requestId('trace-0123456789')).toBe('trace-0123456789');
    for (const bad of [
      undefined,
      '',
      'short',
      'a\r\nSet-Cookie: x',
      'x'.repeat(65),
      ['a', 'b'],
      'späß-0123456789',
    ]) {
      expect(requestId(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});
