/** The document: in step with what is committed, complete, and without a dangling reference. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_BASE, ENDPOINTS } from '../../../src/api/endpoints.ts';
import { buildOpenApi, openApiText } from '../../../src/api/openapi.ts';
import { requestId } from '../../../src/api/request-log.ts';
import type { Endpoint } from '../../../src/endpoint/endpoint.ts';

const operationOf = ({ path, method }: Pick<Endpoint, 'path' | 'method'>) =>
  buildOpenApi().paths?.[API_BASE + path]?.[method];

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
  });

  it('names each operation once, as a function that a person would write', () => {
    const ids = ENDPOINTS.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ENDPOINTS.length);
    const verb = /^(search|list|get|find|rank|run|explain|export|whatIf)([A-Z][a-zA-Z]*)?$/;
    expect(ids.filter((id) => !verb.test(id))).toEqual([]);
    for (const { path, method, operationId } of ENDPOINTS) {
      expect(operationOf({ path, method })?.operationId).toBe(operationId);
    }
  });

  it('lists every status that can occur, each as a problem', () => {
    const statuses = (path: string, method: 'get' | 'post' = 'get') =>
      Object.keys(operationOf({ path, method })?.responses ?? {}).map(Number);
    expect(statuses('/search')).toEqual([200, 400, 401, 413, 414, 421, 429, 500, 503, 504]);
    expect(statuses('/entities/{id}')).toContain(404);
    expect(statuses('/schema')).not.toContain(504);
    expect(statuses('/export')).toContain(403);
    expect(statuses('/cypher', 'post')).toEqual(expect.arrayContaining([403, 415, 422, 504]));
    for (const endpoint of ENDPOINTS) {
      const { 200: _answer, ...problems } = operationOf(endpoint)?.responses ?? {};
      for (const response of Object.values(problems)) {
        expect(response).toMatchObject({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        });
      }
    }
  });

  it('says how to say who asks, and that a server for its own machine does not ask', () => {
    const { components } = buildOpenApi();
    expect(components?.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
    const optional = [{}, { bearer: [] }];
    for (const endpoint of ENDPOINTS) expect(operationOf(endpoint)?.security).toEqual(optional);
  });

  it('names the issuer of tokens on a server that has one', () => {
    const document = buildOpenApi({ issuer: 'https://login.example.org/realms/a/' });
    expect(document.components?.securitySchemes?.oidc).toMatchObject({
      type: 'openIdConnect',
      openIdConnectUrl: 'https://login.example.org/realms/a/.well-known/openid-configuration',
    });
    expect(document.paths?.[`${API_BASE}/stats`]?.get?.security).toContainEqual({ oidc: [] });
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
