/**
 * The reads as tools of the Model Context Protocol (modelcontextprotocol.io), for assistants. A tool is an endpoint: the
 * same contract, the same handler, the same rights; only its parameters stand side by side. Answers are JSON with ids and
 * claims, so that an assistant can cite, and bounded, so that one call does not fill its context.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Audit, wordsOf } from '../../access/audit.ts';
import { type Caller, may } from '../../access/caller.ts';
import { type Deps, type Endpoint, type Input, Streaming } from '../endpoint.ts';
import { toProblem } from '../problem.ts';
import { tools } from './tools.ts';

export type McpDeps = Omit<Deps, 'caller' | 'exchange'> & { readonly audit?: Audit | undefined };

/** Longest answer, in characters of JSON: some 25,000 tokens. */
const LONGEST = 100_000;

const ABOUT = `Entente is a graph of diplomatic relations: states, people, treaties, resolutions, projects, events, and who says so. Begin with search to find ids. asOf takes a day (2019-04-26) or two around a slash; knownAt a day: only what was published by then. Every relationship lists claim ids: cite them, with source and locator from claims or include=claims. "possibly" and "certainly" are about imprecise dates. Days as integers read as dates (20190425); 0 and 99991231 stand for open.`;

/** A server for one caller; connect it to a transport. */
export function mcpServer(deps: McpDeps, caller: Caller, requestId: string): McpServer {
  const server = new McpServer({ name: 'entente', version: '0.1.0' }, { instructions: ABOUT });
  for (const { name, endpoint } of tools()) {
    if (!may(caller.role, endpoint.role ?? 'reader')) continue;
    server.registerTool(
      name,
      {
        title: endpoint.summary,
        description: [`${endpoint.summary}.`, endpoint.description].filter(Boolean).join(' '),
        inputSchema: parametersOf(endpoint),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (given, { signal }) => {
        const record = recordOf(endpoint, given, deps, caller, requestId);
        const exchange = { requestId, signal, failed: () => undefined, prefers: firstOf };
        try {
          const answer = await endpoint.handle(inputOf(endpoint, given), { ...deps, caller, exchange });
          record('ok');
          return answer instanceof Streaming
            ? told('This answer is a file; ask the API for it.')
            : bounded(answer);
        } catch (error) {
          const { code, detail } = toProblem(error);
          record(code);
          return told(`${code}: ${detail}`);
        }
      },
    );
  }
  return server;
}

const firstOf = (types: readonly string[]) => types[0] ?? '';

const shapeOf = (schema: z.ZodType | undefined) => (schema instanceof z.ZodObject ? schema.shape : {});

/** Parameters of address, query string and body side by side. */
function parametersOf({ params, query, body }: Endpoint): z.ZodObject {
  return z.strictObject({ ...shapeOf(params), ...query.shape, ...shapeOf(body) });
}

/** The same parameters where the handler looks for them; they have been read by their schemas already. */
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

function bounded(answer: unknown): CallToolResult {
  const text = JSON.stringify(answer);
  if (text.length <= LONGEST) return { content: [{ type: 'text', text }] };
  return told(
    `The answer has ${text.length} characters; at most ${LONGEST} are given. Narrow it: a smaller limit, types, kinds, or a day (asOf); then go on by next.`,
  );
}

function told(text: string): CallToolResult {
  return { isError: true, content: [{ type: 'text', text }] };
}

/** Records how a question in the caller's own words ended, where such a record is kept. */
function recordOf(
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
    void audit.write({ at, caller, act, requestId, ...wordsOf(statement, parameters), outcome, took });
  };
}
