/** The tools as an assistant uses them: through the SDK's own client, over HTTP and over standard input and output. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openAccess } from '../../../src/access/index.ts';
import { TokenStore } from '../../../src/access/tokens.ts';
import { tools } from '../../../src/api/mcp/tools.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import type { PathsAnswer } from '../../../src/features/paths/contract.ts';
import type { SearchAnswer } from '../../../src/features/search/contract.ts';
import { api, type ProblemBody } from './support.ts';

const home = mkdtempSync(join(tmpdir(), 'entente-mcp-'));
const tokens = new TokenStore(home);
const reader = tokens.add({ name: 'reader', role: 'reader' }, new Date()).token;
const clients: Client[] = [];
afterAll(async () => {
  for (const client of clients) await client.close();
  rmSync(home, { recursive: true, force: true });
});
const { ask } = api();
const guarded = api(() => ({ access: openAccess({ host: '0.0.0.0', home, oidc: undefined }) }));

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  clients.push(client);
  await client.connect(transport);
  return client;
}
const overHttp = async (headers: Record<string, string> = {}, from = ask) => {
  const { origin } = new URL((await from('/healthz')).url);
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', origin), { requestInit: { headers } });
  return connected(transport as Transport);
};
const overPipes = () => {
  const { uri, username, password, database } = inject('address');
  return connected(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', 'src/cli/main.ts', 'mcp'],
      env: {
        PATH: process.env.PATH ?? '',
        ENTENTE_HOME: home,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      },
      stderr: 'ignore',
    }),
  );
};

interface Result {
  readonly isError?: boolean;
  readonly structuredContent?: Record<string, unknown>;
  readonly content: readonly { readonly type: string; readonly text: string }[];
}
async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Result> {
  return (await client.callTool({ name, arguments: given })) as unknown as Result;
}
async function answer<T>(client: Client, name: string, given: Record<string, unknown>): Promise<T> {
  const { isError, content } = await call(client, name, given);
  const text = content[0]?.text ?? '';
  if (isError) throw new Error(text);
  return JSON.parse(text) as T;
}

describe.each([
  ['HTTP', () => overHttp()],
  ['standard input and output', overPipes],
])('over %s', (_name, connect) => {
  it('an assistant finds, follows and cites', async () => {
    const client = await connect();
    const { items } = await answer<SearchAnswer>(client, 'search', { q: '김정은' });
    const kim = items[0]?.id;
    expect(kim).toBe('person:kim-jong-un');
    const paths = await answer<PathsAnswer>(client, 'paths', { from: kim, to: 'project:khasan-rajin', k: 2 });
    expect(paths.showing).toBe(2);
    const relation = paths.paths[0]?.hops[0]?.relations[0]?.id;
    const { items: said } = await answer<{ items: Claim[] }>(client, 'claims', { relation });
    expect(said[0]).toMatchObject({ locator: expect.any(String), source: { title: expect.any(String) } });
  });
});

describe('the tools', () => {
  it('are all there, read only, with their parameters described', async () => {
    const client = await overHttp();
    const listed = (await client.listTools()).tools;
    expect(listed.map(({ name }) => name)).toEqual(tools().map(({ name }) => name));
    for (const { annotations, description, inputSchema } of listed) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description?.length).toBeGreaterThan(20);
      expect(inputSchema.type).toBe('object');
    }
    const paths = listed.find(({ name }) => name === 'paths');
    expect(paths?.inputSchema.required).toEqual(['from', 'to']);
    expect(paths?.inputSchema.properties).toHaveProperty('asOf');
  });

  it('ask what is lifted, and in Cypher', async () => {
    const client = await overHttp();
    const lifted = await answer<{ counts: unknown }>(client, 'what_if', {
      lift: ['resolution:S-RES-2397'],
      asOf: '2019-04-26',
    });
    expect(lifted.counts).toMatchObject({ freed: 0 });
    const rows = await answer<{ rows: unknown[] }>(client, 'cypher', {
      statement: 'RETURN $a AS a',
      parameters: { a: 1 },
    });
    expect(rows.rows).toEqual([[1]]);
  });

  it.each([
    [
      'an id that nothing has',
      'entity',
      { id: 'state:PRX' },
      'unknown-id: No entity, relationship, claim or source has the id state:PRX. Did you mean state:PRK (North Korea)? To find ids, use the tool `search`.',
    ],
    ['a statement that writes', 'cypher', { statement: 'CREATE (n)' }, 'cypher-refused'],
    [
      'a statement that is not Cypher',
      'cypher',
      { statement: 'MATCH (n)\nRETRUN n' },
      'cypher-syntax: line 2, column 1: ',
    ],
    [
      'a parameter that is not there',
      'search',
      { q: 'kim', limits: 3 },
      'limits: There is no parameter limits',
    ],
    ['a parameter that is missing', 'search', {}, 'q: q is missing'],
    ['a date that is none', 'entity', { id: 'state:PRK', asOf: 'soon' }, 'bad-input: asOf: '],
    ['a source that is none', 'claims', { sources: 'source:none-such-at-all' }, 'the tool `sources`'],
    ['a tool that is none', 'graph', {}, 'There is no tool graph. Tools: search, '],
  ])('say what is wrong with %s', async (_what, name, given, words) => {
    const { isError, content } = await call(await overHttp(), name, given);
    expect(isError).toBe(true);
    expect(content[0]?.text).toContain(words);
    expect(content[0]?.text).not.toMatch(/\/api\/|\/query\/|\/body\//);
  });

  it('say first how to begin', async () => {
    const instructions = (await overHttp()).getInstructions() ?? '';
    expect(instructions).toContain('Use `search` to find ids');
    expect(instructions).not.toMatch(/\/api\/|HTTP|query string/);
  });
});

/** One question for each tool, as large as it gets. */
const LARGE: Readonly<Record<string, Record<string, unknown>>> = {
  search: { q: 'k' },
  list_entities: {},
  entity: { id: 'state:PRK' },
  relations: { id: 'state:RUS', include: 'claims' },
  relation: { id: 'party:rus~cow-264~1961' },
  neighbourhood: { id: 'person:kim-jong-un', depth: 2, include: 'claims' },
  paths: { from: 'person:kim-jong-un', to: 'project:khasan-rajin', include: 'claims' },
  dyad: { a: 'state:RUS', b: 'state:PRK', include: 'claims' },
  timeline: { include: 'claims' },
  claims: {},
  claim: { id: 'claim:diplomat-2019-p2.6' },
  contested: {},
  resolutions: {},
  effects: { id: 'resolution:S-RES-2397' },
  what_if: { lift: ['resolution:S-RES-2375', 'resolution:S-RES-2397'], asOf: '2019-04-26' },
  centrality: {},
  communities: {},
  sources: {},
  source: { id: 'source:diplomat-2019' },
  vocabulary: { maxCharacters: 8_000 },
  counts: {},
  cypher: { statement: 'MATCH (c:Claim) RETURN c ORDER BY c.id' },
};

describe('answers', () => {
  it('are asked of every tool here', () => {
    expect(Object.keys(LARGE)).toEqual(tools().map(({ name }) => name));
  });

  it.each(
    Object.entries(LARGE),
  )('of %s have their schema and at most 8,000 characters', async (name, given) => {
    const client = await overHttp();
    // The SDK's client checks structured content against the schema of a tool that it has listed.
    const listed = (await client.listTools()).tools.find((tool) => tool.name === name);
    expect(listed?.outputSchema).toBeDefined();
    const { isError, content, structuredContent } = await call(client, name, given);
    expect([isError, content[0]?.text.slice(0, 200)]).toEqual([undefined, expect.any(String)]);
    expect(content[0]?.text.length).toBeLessThanOrEqual(8_000);
    expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent);
    expect(content[0]?.text).not.toMatch(/\/api\/v1/);
  });

  it('that are cut say where, and more can be asked for', async () => {
    const client = await overHttp();
    const statement = 'UNWIND range(1, 5000) AS n RETURN n, "a text of some length" AS text';
    interface Rows {
      readonly rows: unknown[];
      readonly summary: { readonly showing: number; readonly truncated: boolean };
      readonly cut?: {
        readonly parts: { part: string; showing: number; of: number }[];
        readonly more: string;
      };
    }
    const few = await answer<Rows>(client, 'cypher', { statement });
    expect([few.rows.length, few.summary.truncated]).toEqual([20, true]);
    const small = await answer<Rows>(client, 'cypher', { statement, limit: 1_000, maxCharacters: 2_000 });
    expect(small.cut?.parts).toEqual([{ part: 'rows', showing: small.rows.length, of: 1_000 }]);
    expect(small.summary).toMatchObject({ showing: small.rows.length, truncated: true });
    const many = await answer<Rows>(client, 'cypher', { statement, limit: 1_000 });
    expect([many.rows.length, many.cut]).toEqual([1_000, undefined]);
  });

  it('in pages lose nothing: a page that is too long is asked for anew, shorter', async () => {
    const client = await overHttp();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const given = { about: 'event:vladivostok-summit-2019', maxCharacters: 5_000, limit: 50, cursor };
      const page: { items: Claim[]; next?: string } = await answer(client, 'claims', given);
      expect(page.items.length).toBeLessThan(20);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    const all = await answer<{ items: Claim[]; total: number }>(client, 'claims', {
      about: 'event:vladivostok-summit-2019',
      limit: 200,
    });
    expect(all.items.length).toBeGreaterThan(20);
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });
});

describe('on a public address', () => {
  it('nobody connects without a token, and a reader has no Cypher', async () => {
    await expect(overHttp({}, guarded.ask)).rejects.toThrow();
    const client = await overHttp({ authorization: `Bearer ${reader}` }, guarded.ask);
    const names = (await client.listTools()).tools.map(({ name }) => name);
    expect(names).toContain('search');
    expect(names).not.toContain('cypher');
  });
});

it('other methods are told what is right', async () => {
  const { status, headers } = await ask<ProblemBody>('/mcp');
  expect(status).toBe(405);
  expect(headers.get('allow')).toContain('POST');
});
