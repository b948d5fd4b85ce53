/** A tool as the protocol lists it: name, texts, and the JSON Schemas of what it takes and answers. */
import type { Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import { withToolNames } from './tool-terms.ts';
import type { Tool } from './tools.ts';

/** Longest answer in characters of JSON, where nothing else is asked for: some 2,000 tokens. */
export const DEFAULT_LENGTH = 8_000;
export const MAX_LENGTH = 100_000;
const MIN_LENGTH = 1_000;

export const shapeOf = (schema: z.ZodType | undefined) => (schema instanceof z.ZodObject ? schema.shape : {});

const maxCharacters = z
  .int()
  .min(MIN_LENGTH)
  .max(MAX_LENGTH)
  .optional()
  .meta({
    description: `Maximum length of the answer in characters; ${DEFAULT_LENGTH} by default. A longer answer is cut, and \`cut\` says where.`,
  });

/** Parameters of address, query string and body side by side. */
export function parametersOf({ params, query, body }: Endpoint): z.ZodObject {
  return z.strictObject({ ...shapeOf(params), ...query.shape, ...shapeOf(body), maxCharacters });
}

type Schema = Record<string, unknown>;

const CUT: Schema = {
  type: 'object',
  description: 'Only when something was cut.',
  properties: {
    parts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          part: { type: 'string' },
          showing: { type: 'integer' },
          of: { type: 'integer' },
        },
        required: ['part', 'showing', 'of'],
      },
    },
    more: { type: 'string' },
  },
  required: ['parts', 'more'],
};

export function toListedTool(tool: Tool, tools: readonly Tool[]): ListedTool {
  const { name, endpoint, about, defaults } = tool;
  const input = plain(z.toJSONSchema(parametersOf(endpoint), { io: 'input', ...OPTIONS }), (text) =>
    withToolNames(text, tools),
  );
  for (const [parameter, value] of Object.entries(defaults)) {
    Object.assign((input.properties as Record<string, Schema>)[parameter] ?? {}, { default: value });
  }
  const output = rooted(
    plain(z.toJSONSchema(endpoint.answer, { io: 'output', ...OPTIONS }), () => undefined),
  );
  (output.properties as Schema).cut = CUT;
  return {
    name,
    title: endpoint.summary,
    description: about,
    inputSchema: { ...input, type: 'object' },
    outputSchema: { ...output, type: 'object' },
    annotations: { readOnlyHint: true, openWorldHint: false },
  } as ListedTool;
}

/** A shape with a name is a reference to its definition, but the protocol wants an object at the root. */
function rooted(schema: Schema): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/definitions/', '') : undefined;
  if (name === undefined) return schema;
  const definitions = { ...(schema.definitions as Record<string, Schema>) };
  const { [name]: root, ...others } = definitions;
  return { ...root, properties: { ...(root?.properties as Schema) }, definitions: others };
}

const OPTIONS = { target: 'draft-7', unrepresentable: 'any' } as const;

/**
 * The schema without what only OpenAPI reads, and with its descriptions rewritten. Those of answers are left out: names
 * say enough, and a list of tools should not fill an assistant's context.
 */
function plain(schema: unknown, describe: (text: string) => string | undefined): Schema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
        if (key === '$schema' || key === 'id' || key === 'example') return [];
        if (key === 'description') {
          const text = describe(String(inner));
          return text === undefined ? [] : [[key, text]];
        }
        // Every integer has these bounds, which say nothing.
        if (inner === Number.MAX_SAFE_INTEGER || inner === -Number.MAX_SAFE_INTEGER) return [];
        if (key === 'properties' || key === 'definitions') return [[key, named(inner)]];
        if (key === 'enum' || key === 'default' || key === 'required' || key === 'const')
          return [[key, inner]];
        return [[key, walk(inner)]];
      }),
    );
  };
  // Names of properties are no keywords, whatever they are.
  const named = (map: unknown) =>
    Object.fromEntries(Object.entries(map as Schema).map(([name, inner]) => [name, walk(inner)]));
  return walk(schema) as Schema;
}
