/** The typed client with the API, and with faulty servers. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../src/api/endpoints.ts';
import { type CallName, ROUTES } from '../../../src/client/calls.ts';
import { Client } from '../../../src/client/client.ts';
import { readChecked } from '../../../src/client/read-checked.ts';
import { linesOf } from '../../../src/client/rows.ts';
import { NDJSON } from '../../../src/features/cypher/contract.ts';
import { api } from '../api/support.ts';

const { ask } = api();
let client: Client;
beforeAll(async () => {
  const { url } = await ask('/healthz');
  client = new Client({ server: new URL(url).origin, read: readChecked });
});

const NEVER = new AbortController().signal;
const callOf = (method: string, path: string) =>
  (Object.keys(ROUTES) as CallName[]).find((name) => ROUTES[name] === `${method.toUpperCase()} ${path}`);

it('has exactly the routes of the API', () => {
  const served = ENDPOINTS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...new Set(Object.values(ROUTES))].sort()).toEqual([...served].sort());
});

const examples = ENDPOINTS.flatMap((endpoint) =>
  endpoint.examples
    // Exports in other formats have no contract.
    .filter(({ path }) => !path.startsWith('/export') || /format=(json|cytoscape)/.test(path))
    .map((example) => ({
      endpoint,
      example,
      named: `${endpoint.method} ${example.path} ${example.summary}`,
    })),
);

it.each(examples)('requests and reads $named', async ({ endpoint, example }) => {
  const name = callOf(endpoint.method, endpoint.path);
  if (!name) throw new Error('no call');
  const { pathname, searchParams } = new URL(example.path, 'http://x');
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part ?? '');
  const form = new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '([^/]+)')}$`);
  const parts = (form.exec(pathname) ?? []).slice(1).map(decodeURIComponent);
  const taken = {
    ...Object.fromEntries(names.map((part, at) => [part, parts[at]])),
    ...Object.fromEntries(searchParams),
    ...(example.body as object),
  };
  const answer = await client.ask(name, taken as never);
  const sent = await ask(
    `/api/v1${example.path}`,
    example.body === undefined
      ? undefined
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(example.body),
        },
  );
  expect(timeless(answer)).toEqual(timeless(sent.body));
});

/** Removes fields that differ from one response to the next. */
function timeless(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) =>
      ['elapsedMs', 'exported', 'text'].includes(key) ? undefined : value,
    ),
  );
}

describe('reports', () => {
  it('an unknown id, with suggestions', async () => {
    await expect(client.ask('entity', { id: 'person:kim-jong-um' })).rejects.toMatchObject({
      kind: 'missing',
      more: {
        code: 'unknown-id',
        near: expect.arrayContaining([expect.objectContaining({ id: 'person:kim-jong-un' })]),
      },
    });
  });

  it('an invalid parameter', async () => {
    await expect(client.ask('graph', { asOf: 'yesterday' })).rejects.toMatchObject({
      kind: 'refused',
      more: { code: 'bad-input', errors: [expect.objectContaining({ pointer: '/query/asOf' })] },
    });
  });

  it('an invalid statement, with the position', async () => {
    await expect(client.ask('cypher', { statement: 'MATCH (n)\nRETRUN n' })).rejects.toMatchObject({
      kind: 'refused',
      more: { code: 'cypher-syntax', errors: [expect.objectContaining({ line: 2, column: 1 })] },
    });
    await expect(client.ask('cypher', { statement: 'CREATE (n) RETURN n' })).rejects.toMatchObject({
      more: { code: 'cypher-refused', rule: 'write' },
    });
  });

  it('an aborted request', async () => {
    await expect(client.ask('graph', {}, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});

describe('streamed rows', () => {
  const rowsOf = async (statement: string) => {
    const lines = [];
    const response = await client.open('cypher', { statement }, NDJSON);
    for await (const some of linesOf(response, NEVER)) lines.push(...some);
    return lines;
  };

  it('are columns, rows and a summary', async () => {
    const lines = await rowsOf('UNWIND range(1, 5000) AS n RETURN n');
    expect(lines[0]).toEqual({ columns: ['n'] });
    expect(lines.filter((line) => 'row' in line)).toHaveLength(5000);
    expect(lines.at(-1)).toMatchObject({ summary: { showing: 5000, truncated: false } });
  });

  it('end with the error of the query', async () => {
    await expect(rowsOf('UNWIND range(-3000, 3) AS n RETURN 1 / n')).rejects.toMatchObject({
      kind: 'refused',
      more: { code: 'cypher-failed' },
    });
  });
});

describe('a server', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  const of = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new Client({ server: origin, read: readChecked, token: () => 'ent_secret' });
  };
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  it('that does not respond is unavailable', async () => {
    const gone = await of((_, response) => response.destroy());
    await expect(gone.ask('stats', {})).rejects.toMatchObject({ kind: 'away' });
  });

  it('with a response that is not JSON or has another contract is refused', async () => {
    const page = await of((_, response) => response.end('<html>'));
    await expect(page.ask('stats', {})).rejects.toMatchObject({ kind: 'broken-contract' });
    const other = await of((_, response) => response.end('{"stats": 1}'));
    await expect(other.ask('stats', {})).rejects.toThrow('/stats does not match this version');
  });

  it('that requires a token gets it', async () => {
    let told: string | undefined;
    const guarded = await of(({ headers }, response) => {
      told = headers.authorization;
      response.writeHead(401).end('{"code": "unauthenticated", "detail": "A token is needed."}');
    });
    await expect(guarded.ask('stats', {})).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(told).toBe('Bearer ent_secret');
  });

  it('that closes the connection early causes an error', async () => {
    const short = await of((_, response) => response.end('{"columns":["n"]}\n{"row":[1]}\n'));
    const response = await short.open('cypher', { statement: 'RETURN 1' }, NDJSON);
    await expect(async () => {
      for await (const _ of linesOf(response, NEVER));
    }).rejects.toThrow('before the response was complete');
  });
});
