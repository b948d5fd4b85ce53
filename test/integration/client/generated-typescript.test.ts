/**
 * A TypeScript client from the OpenAPI document alone: types made by openapi-typescript, a program that calls every
 * operation with its examples, compiled by tsc against those types, and run against the API.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOpenApi } from '../../../src/api/openapi.ts';
import { type OperationCall, operationCalls } from '../../support/operations.ts';
import { api } from '../api/support.ts';

const { ask } = api();
const calls = operationCalls();
const folder = mkdtempSync(join(tmpdir(), 'entente-typescript-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person would write by hand over the generated types: one typed function for all operations. */
const CLIENT = `import type { operations } from './api';

type Given<O> = O extends { parameters: infer P; requestBody?: infer B }
  ? Omit<P, 'header' | 'cookie'> & (B extends { content: { 'application/json': infer J } } ? { body: J } : unknown)
  : never;
type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer J } } } } ? J : never;

export let server = '';
export const setServer = (address: string) => { server = address; };

async function call<N extends keyof operations>(
  _name: N,
  method: 'get' | 'post',
  route: string,
  given: Given<operations[N]>,
): Promise<Answer<operations[N]>> {
  const { path = {}, query = {}, body } = given as { path?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };
  const address = new URL(server + route.replace(/\\{(\\w+)\\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')));
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  const response = await fetch(address, {
    method,
    headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
  return response.json() as Promise<Answer<operations[N]>>;
}
`;

/** One call by its generated types, whose answer must have one of the properties that the types name. */
function written({ operationId, method, route, path, query, body }: OperationCall, index: number): string {
  const given = {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body !== undefined && { body }),
  };
  return `export const call${index} = () => call('${operationId}', '${method}', '/api/v1${route}', ${JSON.stringify(given)});`;
}

/** Compiles as a user's project would, in strict mode. @returns the faults, one a line. */
function compile(files: readonly string[], emit: boolean): string[] {
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      noEmit: !emit,
    },
  );
  const faults = [...ts.getPreEmitDiagnostics(program), ...(emit ? program.emit().diagnostics : [])];
  return faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('types made by openapi-typescript', () => {
  beforeAll(async () => {
    const document = JSON.parse(JSON.stringify(buildOpenApi()));
    // Otherwise what has a default is required of the caller as well.
    const types = astToString(await openapiTypescript(document, { defaultNonNullable: false }));
    writeFileSync(join(folder, 'api.d.ts'), types);
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(join(folder, 'client.ts'), [CLIENT, ...calls.map(written)].join('\n'));
    writeFileSync(
      join(folder, 'wrong.ts'),
      [
        CLIENT,
        "export const a = () => call('listEntities', 'get', '/entities', { query: { kind: 'Person' } });",
        "export const b = () => call('getEntity', 'get', '/entities/{id}', { query: {} });",
        "export const c = async () => (await call('getStats', 'get', '/stats', {})).nothing;",
      ].join('\n'),
    );
  });

  it('compile, with a call of every operation', () => {
    expect(new Set(calls.map(({ operationId }) => operationId)).size).toBeGreaterThan(20);
    expect(compile(['client.ts'], true)).toEqual([]);
  });

  it('refuse a parameter, a missing id and a field that there are not', () => {
    const faults = compile(['wrong.ts'], false);
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain("'kind' does not exist");
    expect(faults[1]).toContain("'path' is missing");
    expect(faults[2]).toContain("'nothing' does not exist");
  });

  it.each(
    calls.map((call, index) => [`${call.operationId}: ${call.example.summary}`, index] as const),
  )('call %s', async (_name, index) => {
    const client = (await import(pathToFileURL(join(folder, 'client.js')).href)) as {
      setServer(address: string): void;
    } & Record<string, () => Promise<unknown>>;
    client.setServer(new URL((await ask('/healthz')).url).origin);
    expect(await client[`call${index}`]?.()).toBeInstanceOf(Object);
  });
});
