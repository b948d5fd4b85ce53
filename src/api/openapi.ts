/**
 * The OpenAPI 3.1 document, made from the endpoints' declarations and from nothing else: pure and always the same, so
 * that the committed `openapi.json` can be compared with it.
 */
import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import type { Endpoint } from '../endpoint/endpoint.ts';
import { PROBLEMS, type ProblemCode, problemDocument } from '../endpoint/problem.ts';
import { problemsOf } from './endpoint-problems.ts';
import { API_BASE, ENDPOINTS } from './endpoints.ts';

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;
type SecurityScheme = Parameters<typeof OpenAPIRegistry.prototype.registerComponent<'securitySchemes'>>[2];

const ABOUT = `Diplomatic relations as a graph of dated relationships with their sources. Every read takes \`asOf\`, \`certainty\`, \`knownAt\` and \`sources\`. Dates are EDTF, with their earliest and latest days; days are integers in the form yyyymmdd (20190425; 0 and 99991231 mean open). Lists have \`limit\` and an opaque \`cursor\`. Failures are RFC 9457 problems with a \`code\` stable for programs.`;

/** What each group of routes is for, in the order of /docs. */
const TAGS = {
  Search: 'Find ids by name, alias, code or symbol.',
  Entities: 'States, people, treaties, resolutions, events and other entities: one, several, or lists.',
  Relationships: 'Typed, dated and cited edges between entities: of one entity, between two, along paths.',
  Graph: 'Nodes and edges to draw or to save as a file.',
  Analysis: 'Centrality and communities of the filtered graph.',
  Claims: 'What each source says, with its locator, and where sources disagree.',
  Sanctions: 'Resolutions, the measures they impose, and what would change if they were lifted.',
  Cypher: 'Read-only queries in Cypher.',
  Provenance: 'Sources, the vocabulary, and counts.',
} as const;

export interface OpenApiOptions {
  /** Issuer of access tokens (OpenID Connect), where the server has one. */
  readonly issuer?: string | undefined;
}

export function buildOpenApi({ issuer }: OpenApiOptions = {}): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  for (const [name, scheme] of Object.entries(securitySchemes(issuer)))
    registry.registerComponent('securitySchemes', name, scheme);
  for (const endpoint of ENDPOINTS) describe(registry, endpoint, issuer);
  return new OpenApiGeneratorV31(registry.definitions, {
    sortComponents: 'alphabetically',
  }).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version: '1',
      description: ABOUT,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
}

function securitySchemes(issuer: string | undefined): Record<string, SecurityScheme> {
  return {
    bearer: {
      type: 'http',
      scheme: 'bearer',
      description:
        'A token made by `entente token add NAME --role reader`, sent as `Authorization: Bearer …`. On a server that listens only on its own machine, reads need none.',
    },
    ...(issuer !== undefined && {
      oidc: {
        type: 'openIdConnect' as const,
        openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        description: 'An access token of this issuer, sent as `Authorization: Bearer …`.',
      },
    }),
  };
}

/** As committed: two spaces, a line end at the end. */
export function openApiText(document: OpenApiDocument = buildOpenApi()): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describe(registry: OpenAPIRegistry, endpoint: Endpoint, issuer: string | undefined): void {
  const examples = endpoint.examples.map(
    ({ summary, path, body }) =>
      `- ${summary}: \`${API_BASE}${path}\`${body === undefined ? '' : ` with \`${JSON.stringify(body)}\``}`,
  );
  registry.registerPath({
    method: endpoint.method,
    path: `${API_BASE}${endpoint.path}`,
    operationId: endpoint.operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.description, roleOf(endpoint), examples.join('\n')].filter(Boolean).join('\n\n'),
    // The empty one: on a server that listens only on its own machine a request may come without a token.
    security: [{}, { bearer: [] }, ...(issuer === undefined ? [] : [{ oidc: [] }])],
    request: {
      ...(endpoint.params && { params: endpoint.params }),
      query: endpoint.query,
      ...(endpoint.body && {
        body: { required: true, content: { 'application/json': bodyOf(endpoint, endpoint.body) } },
      }),
    },
    responses: {
      200: { description: 'The response', content: answersOf(endpoint) },
      ...problemResponses(endpoint),
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

/** The role that the caller needs, where it is more than to read. */
function roleOf({ role }: Endpoint): string | undefined {
  return role === undefined || role === 'reader' ? undefined : `Needs the role \`${role}\`.`;
}

/** Each status that can occur, with the codes that it can have. */
function problemResponses(endpoint: Endpoint): Record<number, ResponseConfig> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(endpoint)) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `${PROBLEMS[code].title} (\`${code}\`)`).join('; '),
        content: { 'application/problem+json': { schema: problemDocument } },
        ...(HEADERS[status] && { headers: HEADERS[status] }),
      },
    ]),
  );
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'Seconds to wait before the next request.',
    schema: { type: 'integer' as const },
  },
};
/** Headers that a client acts on, by status. */
const HEADERS: Readonly<Record<number, ResponseConfig['headers']>> = {
  401: {
    'WWW-Authenticate': { description: 'How to authenticate.', schema: { type: 'string' as const } },
  },
  429: RETRY_AFTER,
  503: RETRY_AFTER,
};
