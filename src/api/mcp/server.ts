/**
 * The reads as tools of the Model Context Protocol (modelcontextprotocol.io), for assistants. A tool is an endpoint: the
 * same contract, the same handler, the same rights; only its parameters stand side by side. Answers are JSON with ids and
 * claims, so that an assistant can cite, and bounded, so that one call does not fill its context.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { type Audit, auditFields } from '../../access/audit.ts';
import { type Caller, may } from '../../access/caller.ts';
import { type Deps, type Endpoint, type Input, StreamedResponse } from '../../endpoint/endpoint.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { toProblem } from '../../endpoint/problem.ts';
import { faultsOf } from '../input.ts';
import { type Cut, shorten } from './shorten.ts';
import { DEFAULT_LENGTH, MAX_LENGTH, parametersOf, shapeOf, toListedTool } from './tool-schema.ts';
import { withToolNames, withToolsFor } from './tool-terms.ts';
import { type Tool, tools } from './tools.ts';

export type McpDeps = Omit<Deps, 'caller' | 'context'> & { readonly audit?: Audit | undefined };

const INSTRUCTIONS = `Entente is a graph of diplomatic relations: states, people, treaties, resolutions, projects, events, and the sources behind them.
1. Use \`search\` to find ids. 2. Use \`entity\`, \`relations\`, \`paths\` or \`dyad\` with an id. 3. Use \`claims\` or \`claim\` for the sentences, and cite them by source and locator.
Perspective, on every tool: \`asOf\` (a date such as 2019-04-26, or an interval such as 2018-01-01/2018-12-31) is when something is true; \`knownAt\` is the day by which it was published; \`sources\` selects the sources; \`certainty\` ("possibly" or "certainly") is about imprecise dates.
Days are integers in the form yyyymmdd (20190425); 0 and 99991231 mean open.
Answers are short: lists have ten to twenty items and \`next\`, which you pass as \`cursor\` for the next page. Answers longer than ${DEFAULT_LENGTH} characters are cut, and \`cut\` says where; get more with \`limit\` or \`maxCharacters\`.
A denial is a claim with mode "denied", never a relationship. Where sources disagree, say so: see \`contested\`.`;

/** A server for one caller; connect it to a transport. */
export function mcpServer(deps: McpDeps, caller: Caller, requestId: string): Server {
  const server = new Server(
    { name: 'entente', version: '0.1.0' },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  const allowedTools = tools().filter(({ endpoint }) => may(caller.role, endpoint.role ?? 'reader'));
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: allowedTools.map((tool) => toListedTool(tool, allowedTools)),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = allowedTools.find(({ name }) => name === params.name);
    if (tool === undefined) {
      return toolError(
        `There is no tool ${params.name.slice(0, 60)}. Tools: ${allowedTools.map(({ name }) => name).join(', ')}.`,
      );
    }
    const given = params.arguments ?? {};
    const { endpoint } = tool;
    const record = auditRecorder(endpoint, given, deps, caller, requestId);
    const context = { requestId, signal, failed: () => undefined, prefers: firstOf };
    try {
      const answer = await answerOf(tool, given, { ...deps, caller, context });
      record('ok');
      return toolResult(answer.body, answer.cuts, allowedTools);
    } catch (error) {
      const problem = toProblem(error);
      record(problem.code);
      return toolError(withToolNames(errorText(problem), allowedTools));
    }
  });
  return server;
}

const firstOf = (types: readonly string[]) => types[0] ?? '';

interface ToolAnswer {
  readonly body: Record<string, unknown>;
  readonly cuts: readonly Cut[];
}

/** @throws InvalidInput; whatever the endpoint throws */
async function answerOf(tool: Tool, given: Record<string, unknown>, deps: Deps): Promise<ToolAnswer> {
  const { endpoint, defaults } = tool;
  const parameters = read(endpoint, { ...defaults, ...given });
  // Who asks for more items wants to have them.
  const more = 'limit' in given || 'each' in given;
  const characters = Number(parameters.maxCharacters ?? (more ? MAX_LENGTH : DEFAULT_LENGTH));
  let body = await callEndpoint(endpoint, parameters, deps);
  // The next page would begin after items that were cut off and never shown, so a shorter page is requested instead.
  while (isPage(body) && lengthOf(body) > characters && body.items.length > 1) {
    const limit = Math.max(1, Math.floor(body.items.length * Math.min(0.8, characters / lengthOf(body))));
    body = await callEndpoint(endpoint, { ...parameters, limit }, deps);
  }
  const cuts = shorten(body, characters - ROOM_FOR_CUTS);
  return { body, cuts };
}

/** Characters that the note of what was cut takes. */
const ROOM_FOR_CUTS = 500;
const lengthOf = (body: unknown) => JSON.stringify(body).length + ROOM_FOR_CUTS;

function isPage(body: Record<string, unknown>): body is { items: unknown[] } {
  return Array.isArray(body.items) && typeof body.showing === 'number';
}

async function callEndpoint(
  endpoint: Endpoint,
  parameters: Readonly<Record<string, unknown>>,
  deps: Deps,
): Promise<Record<string, unknown>> {
  const answer = await endpoint.handle(inputOf(endpoint, parameters), deps);
  if (answer instanceof StreamedResponse) throw new Error(`${endpoint.operationId} is a file, and no tool`);
  // Only what JSON has, and nothing that is shared with a cache.
  return JSON.parse(JSON.stringify(answer)) as Record<string, unknown>;
}

/** @throws InvalidInput with every fault, each by the parameter's name */
function read(endpoint: Endpoint, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const schema = parametersOf(endpoint);
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new InvalidInput(
    parsed.error.issues.flatMap((issue: z.core.$ZodIssue) => faultsOf(issue, '', schema)),
  );
}

/** The same parameters where the handler looks for them. */
function inputOf(
  { params, query, body }: Endpoint,
  given: Readonly<Record<string, unknown>>,
): Input<never, never, never> {
  const part = (schema: z.ZodType | undefined) =>
    Object.fromEntries(
      Object.keys(shapeOf(schema)).flatMap((name) => (name in given ? [[name, given[name]]] : [])),
    );
  return { params: part(params), query: part(query), body: part(body) } as Input<never, never, never>;
}

function toolResult(
  body: Record<string, unknown>,
  cuts: readonly Cut[],
  allowedTools: readonly Tool[],
): CallToolResult {
  const answer = {
    ...(withToolsFor(body, allowedTools) as Record<string, unknown>),
    ...(cuts.length > 0 && {
      cut: {
        parts: cuts.slice(0, 5),
        more: `This answer was cut. Narrow the query, or call the tool again with maxCharacters, at most ${MAX_LENGTH}.`,
      },
    }),
  };
  return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
}

function toolError(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

/** What is wrong, with each fault at its place: a parameter by name, a statement by line and column. */
function errorText({ code, detail, more }: ReturnType<typeof toProblem>): string {
  const faults = (more.errors ?? []).map(({ pointer, detail: fault, line, column }) => {
    const place =
      line !== undefined && column !== undefined
        ? `line ${line}, column ${column}`
        : pointer.replace(/^\/(path|query|body)?\/?/, '');
    return place === '' ? fault : `${place}: ${fault}`;
  });
  const said = faults.length > 0 ? faults : [detail];
  const search = code === 'unknown-id' ? ['To find ids, use the tool `search`.'] : [];
  return [`${code}:`, ...said, ...search].join(' ');
}

/** Records how a question in the caller's own words ended, where such a record is kept. */
function auditRecorder(
  { audit: act }: Endpoint,
  given: Readonly<Record<string, unknown>>,
  { audit, now }: McpDeps,
  caller: Caller,
  requestId: string,
): (outcome: string) => void {
  if (act === undefined || audit === undefined) return () => undefined;
  const at = now();
  const started = performance.now();
  const { statement, parameters } = given;
  return (outcome) => {
    const took = Math.round(performance.now() - started);
    void audit.write({ at, caller, act, requestId, ...auditFields(statement, parameters), outcome, took });
  };
}
