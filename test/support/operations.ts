/** The documented examples of every endpoint as operation, path and query parameters, and body. */

import { API_BASE, ENDPOINTS } from '../../src/api/endpoints.ts';
import { buildOpenApi } from '../../src/api/openapi.ts';
import type { Endpoint, Example } from '../../src/endpoint/endpoint.ts';

const DOCUMENT = buildOpenApi();

export interface OperationCall {
  readonly operationId: string;
  readonly method: 'get' | 'post';
  /** With braces, below `/api/v1`. */
  readonly route: string;
  readonly example: Example;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number>>;
  readonly body: unknown;
}

export function operationCalls(): OperationCall[] {
  return ENDPOINTS.flatMap((endpoint) => endpoint.examples.map((example) => callOf(endpoint, example)));
}

function callOf(endpoint: Endpoint, example: Example): OperationCall {
  const { operationId, method, path: route } = endpoint;
  const { pathname, searchParams } = new URL(example.path, 'http://localhost');
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const form = new RegExp(`^${route.replace(/\{\w+\}/g, '([^/]+)')}$`);
  const values = (form.exec(pathname) ?? []).slice(1).map(decodeURIComponent);
  if (values.length !== names.length) throw new Error(`${example.path} is no address of ${route}`);
  return {
    operationId,
    method,
    route,
    example,
    path: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])),
    query: Object.fromEntries(
      [...searchParams].map(([name, text]) => [name, isNumber(endpoint, name) ? Number(text) : text]),
    ),
    body: example.body,
  };
}

/** Whether the document declares the parameter as a number. */
function isNumber({ path, method }: Endpoint, name: string): boolean {
  const parameters = (DOCUMENT.paths?.[API_BASE + path]?.[method]?.parameters ?? []) as {
    readonly name: string;
    readonly schema?: { readonly type?: string };
  }[];
  const type = parameters.find((parameter) => parameter.name === name)?.schema?.type;
  return type === 'integer' || type === 'number';
}
