/**
 * The OpenAPI 3.1 document, made from the endpoints' declarations and from nothing else: pure and always the same, so
 * that the committed `openapi.json` can be compared with it.
 */
import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { API_BASE, ENDPOINTS } from './endpoints.ts';
import { PROBLEMS, type ProblemCode, problemDocument } from './problem.ts';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** What may go wrong at any address that reads the database. */
const ALWAYS: readonly ProblemCode[] = ['bad-input', 'internal', 'database-away', 'timed-out', 'too-large'];

const ABOUT = `Diplomatic relations as a graph: who tied what to whom, when, and who says so. Every read takes \`asOf\`, \`certainty\`, \`knownAt\` and \`sources\`. Dates are EDTF with bounds beside them; days are integers that read as dates (20190425; 0 and 99991231 stand for open). Lists have \`limit\` and an opaque \`cursor\`. Failures are RFC 9457 problems with a \`code\` stable for programs.`;

export function buildOpenApi(): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  for (const endpoint of ENDPOINTS) describe(registry, endpoint);
  const document = new OpenApiGeneratorV31(registry.definitions, {
    sortComponents: 'alphabetically',
  }).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '1',
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(ENDPOINTS.map(({ tag }) => tag))].map((name) => ({ name })),
  });
  return document;
}

/** As committed: two spaces, a line end at the end. */
export function openApiText(): string {
  return `${JSON.stringify(buildOpenApi(), null, 2)}\n`;
}

function describe(registry: OpenAPIRegistry, endpoint: Endpoint): void {
  const codes: ProblemCode[] = endpoint.params ? ['unknown-id', ...ALWAYS] : [...ALWAYS];
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const problems = [...byStatus].map(([status, of]) => [
    status,
    {
      description: of.map((code) => `${PROBLEMS[code].title} (\`${code}\`)`).join('; '),
      content: { 'application/problem+json': { schema: problemDocument } },
    },
  ]);
  const examples = endpoint.examples.map(
    ({ summary, path, body }) =>
      `- ${summary}: \`${API_BASE}${path}\`${body === undefined ? '' : ` with \`${JSON.stringify(body)}\``}`,
  );
  registry.registerPath({
    method: endpoint.method,
    path: `${API_BASE}${endpoint.path}`,
    operationId: operationId(endpoint),
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.description, examples.join('\n')].filter(Boolean).join('\n\n'),
    request: {
      ...(endpoint.params && { params: endpoint.params }),
      query: endpoint.query,
      ...(endpoint.body && { body: { content: { 'application/json': bodyOf(endpoint, endpoint.body) } } }),
    },
    responses: {
      200: { description: 'The answer', content: answersOf(endpoint) },
      ...Object.fromEntries(problems),
    },
  });
}

/** JSON first, then the other media types that the caller may ask for by `Accept`. */
function answersOf({ answer, also = {} }: Endpoint) {
  return Object.fromEntries(
    Object.entries({ 'application/json': answer, ...also }).map(([type, schema]) => [type, { schema }]),
  );
}

/** The schema of what is posted, with the examples by what they show. */
function bodyOf({ examples }: Endpoint, schema: z.ZodType) {
  return {
    schema,
    examples: Object.fromEntries(
      examples.map(({ summary, body }, index) => [`example${index + 1}`, { summary, value: body }]),
    ),
  };
}

/** `GET /entities/{id}/relations` → `getEntitiesIdRelations`. */
function operationId({ method, path }: Endpoint): string {
  const words = path.match(/\w+/g) ?? [];
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
