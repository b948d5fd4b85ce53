/** `/cypher` and `/cypher/explain` as a caller meets them: forms of answers, and what each fault is told as. */
import { describe, expect, it } from 'vitest';
import type { CypherAnswer, CypherGraph } from '../../../src/features/cypher/contract.ts';
import { api, type ProblemBody } from './support.ts';

const { ask } = api({ limits: { rows: 1_000 } });

const post = <T>(body: unknown, accept = 'application/json', path = '/api/v1/cypher') =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
const refused = async (body: unknown, path?: string) => {
  const { status, body: problem } = await post<ProblemBody & { rule?: string }>(body, undefined, path);
  return { ...problem, status };
};

describe('values', () => {
  it('are exact and typed', async () => {
    const statement = `RETURN 1 AS small, 9007199254740993 AS big, 1.5 AS float, 0.0 / 0.0 AS nan, null AS nothing,
      date('2019-04-25') AS day, datetime('2019-04-25T12:00:00+10:00') AS moment, localtime('12:30:00') AS clock,
      datetime({year: 2019, month: 4, day: 25, timezone: 'Asia/Vladivostok'}) AS zoned,
      duration('P1Y2M3DT4.5S') AS span, point({latitude: 43.1, longitude: 131.9}) AS place, [1, {a: [null]}] AS nested`;
    const { body } = await post<CypherAnswer>({ statement });
    const typed = ($type: string, _value: string) => ({ $type, _value });
    expect(body.rows).toEqual([
      [
        1,
        typed('Integer', '9007199254740993'),
        1.5,
        typed('Float', 'NaN'),
        null,
        typed('Date', '2019-04-25'),
        typed('OffsetDateTime', '2019-04-25T12:00:00+10:00'),
        typed('LocalTime', '12:30:00'),
        typed('ZonedDateTime', '2019-04-25T00:00:00+10:00[Asia/Vladivostok]'),
        typed('Duration', 'P1Y2M3DT4.500000000S'),
        typed('Point', 'SRID=4326;POINT (131.9 43.1)'),
        [1, { a: [null] }],
      ],
    ]);
    expect(body.columns.slice(0, 3)).toEqual(['small', 'big', 'float']);
  });

  it('come back as they were sent', async () => {
    const x = [1, 9007199254740991, 1.5, 'a', null, true, { $type: 'Date', _value: '2019-04-25' }, { a: [] }];
    const { body } = await post<CypherAnswer>({ statement: 'RETURN $x AS x', parameters: { x } });
    expect(body.rows).toEqual([[x]]);
  });

  it('keep integers that JSON.parse would change, and tell 1.0 from 1', async () => {
    const statement = 'RETURN $x AS x, valueType($x) AS x_type, valueType($y) AS y_type, $y / 2 AS half';
    const { body } = await post<CypherAnswer>(
      `{"statement": "${statement}", "parameters": {"x": 9007199254740993, "y": 1.0}}`,
    );
    expect(body.rows[0]).toEqual([
      { $type: 'Integer', _value: '9007199254740993' },
      'INTEGER NOT NULL',
      'FLOAT NOT NULL',
      0.5,
    ]);
  });

  it('that are nodes, relationships and paths have one shape', async () => {
    const statement =
      'MATCH p = (a:Summit {id: $id})-[r:TOOK_PLACE_AT]->(b) RETURN a, r, p, {inner: a} AS map LIMIT 1';
    const parameters = { id: 'event:vladivostok-summit-2019' };
    const { body } = await post<CypherAnswer>({ statement, parameters });
    const [a, r, p, map] = body.rows[0] as Record<string, never>[];
    expect(a).toMatchObject({ $type: 'Node', _value: { _labels: expect.arrayContaining(['Summit']) } });
    expect(r).toMatchObject({ $type: 'Relationship', _value: { _type: 'TOOK_PLACE_AT' } });
    expect(p).toMatchObject({ $type: 'Path', _value: [a, r, { $type: 'Node' }] });
    expect(map).toEqual({ inner: a });
  });
});

describe('forms', () => {
  const statement = 'UNWIND range(1, 3) AS x RETURN x, "a, \\"b\\"" AS text, null AS nothing, [x] AS list';

  it('NDJSON has columns first, rows, and a summary last', async () => {
    const { headers, text } = await post({ statement }, 'application/x-ndjson');
    expect(headers.get('content-type')).toContain('application/x-ndjson');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toEqual({ columns: ['x', 'text', 'nothing', 'list'] });
    expect(lines[1]).toEqual({ row: [1, 'a, "b"', null, [1]] });
    expect(lines.at(-1)).toMatchObject({ summary: { showing: 3, truncated: false } });
    expect(lines.length).toBe(5);
  });

  it('NDJSON tells a failure amid rows as its last line', async () => {
    const failing = 'UNWIND range(1, 900) AS x RETURN 1 / (800 - x) AS y';
    const { status, text } = await post({ statement: failing }, 'application/x-ndjson');
    expect(status).toBe(200);
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as { error?: ProblemBody };
    expect(last.error).toMatchObject({ code: 'cypher-failed', status: 422, reason: 'division-by-zero' });
  });

  it('a failure before the first row has its status, in any form', async () => {
    for (const accept of [
      'application/json',
      'application/x-ndjson',
      'text/csv',
      'application/vnd.entente.graph+json',
    ]) {
      const answer = await post<ProblemBody>({ statement: 'CREATE (n)' }, accept);
      expect([accept, answer.status, answer.body.code]).toEqual([accept, 403, 'cypher-refused']);
    }
  });

  it('CSV is RFC 4180, and says in a last row that it is cut', async () => {
    const { text } = await post({ statement }, 'text/csv');
    expect(text.split('\r\n').slice(0, 2)).toEqual(['x,text,nothing,list', '1,"a, ""b""",,[1]']);
    const cut = await post({ statement, limit: 2 }, 'text/csv');
    expect(cut.text).toMatch(/\r\n… showing 2 of at least 3 rows\r\n$/);
  });

  it('a graph holds each node and relationship once', async () => {
    const { body } = await post<CypherGraph>(
      { statement: 'MATCH p = (:Person)-[:TOOK_PART_IN]->(:Summit) RETURN p, nodes(p) AS again' },
      'application/vnd.entente.graph+json',
    );
    const ids = body.nodes.map(({ elementId }) => elementId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(body.relationships.length).toBeGreaterThan(1);
    for (const { from, to } of body.relationships) expect(ids).toEqual(expect.arrayContaining([from, to]));
    expect(body.missingEnds).toEqual([]);
  });

  it('a cut answer says that it is cut', async () => {
    const { body } = await post<CypherAnswer>({
      statement: 'UNWIND range(1, 5000) AS x RETURN x',
      limit: 9999,
    });
    expect(body.summary).toMatchObject({ showing: 1000, truncated: true, cut: 'rows', atLeast: 1001 });
  });

  it('remarks of the database come along, with their place', async () => {
    const { body } = await post<CypherAnswer>({ statement: 'MATCH (n:State)\nRETURN n.nonsense LIMIT 1' });
    expect(body.summary.notifications).toContainEqual(
      expect.objectContaining({ severity: 'WARNING', place: { line: 2, column: 10, offset: 25 } }),
    );
  });
});

describe('a fault', () => {
  it('of the text says line, column and offset', async () => {
    expect(await refused({ statement: 'MATCH (n)\nRETUN n' })).toMatchObject({
      status: 400,
      code: 'cypher-syntax',
      errors: [{ pointer: '/body/statement', line: 2, column: 1, offset: 10 }],
    });
    expect(await refused({ statement: 'RETURN "😀", nope' })).toMatchObject({
      code: 'cypher-unknown-name',
      reason: 'unknown-variable',
      databaseCode: 'Neo.ClientError.Statement.SyntaxError',
      detail: 'There is no variable `nope` here.',
      errors: [{ line: 1, column: 14, offset: 13 }],
    });
    expect((await refused({ statement: 'RETURN nope' })).detail).not.toContain('EXPLAIN');
  });

  it('of the policy says the rule and the place', async () => {
    expect(await refused({ statement: 'MATCH (n)\n  DETACH DELETE n' })).toMatchObject({
      status: 403,
      code: 'cypher-refused',
      rule: 'write',
      errors: [{ line: 2, column: 3, offset: 12 }],
    });
    expect(await refused({ statement: 'RETURN 1; RETURN 2' })).toMatchObject({
      status: 400,
      code: 'cypher-form',
      rule: 'one-statement',
      errors: [{ offset: 10 }],
    });
  });

  it('of a value at run time is a 422', async () => {
    expect(await refused({ statement: 'UNWIND [1, 0] AS x RETURN 1 / x' })).toMatchObject({
      status: 422,
      code: 'cypher-failed',
    });
    expect(await refused({ statement: 'RETURN date($d)', parameters: { d: '2019-13-01' } })).toMatchObject({
      status: 422,
      code: 'cypher-failed',
    });
  });

  it('of a name says which was meant: 400 where there is none, 403 where it may not be called', async () => {
    expect(await refused({ statement: 'RETURN toLowre("A")' })).toMatchObject({
      status: 400,
      code: 'cypher-unknown-name',
      reason: 'unknown-function',
      detail: 'There is no function `toLowre`. Did you mean `toLower`?',
      errors: [{ pointer: '/body/statement', line: 1, column: 8, offset: 7 }],
    });
    expect(await refused({ statement: 'RETURN file()' })).toMatchObject({
      status: 403,
      code: 'cypher-refused',
      rule: 'function',
    });
    expect(await refused({ statement: 'CALL dbms.listConfig()' })).toMatchObject({
      status: 403,
      detail: expect.stringContaining('it reads or changes the server and its users'),
    });
  });

  it('of what the server is set up not to do is a 422 of its own', async () => {
    const statement =
      "MATCH (a:State {id: 'state:PRK'}), (b:State {id: 'state:RUS'}) MATCH p = shortestPath((a)-[*..3]-(b)) WHERE length(p) > 2 RETURN p";
    expect(await refused({ statement })).toMatchObject({
      status: 422,
      code: 'cypher-unsupported',
      reason: 'exhaustive-shortest-path',
      databaseCode: 'Neo.DatabaseError.Statement.ExecutionFailed (51N22)',
    });
  });

  it('of parameters names each', async () => {
    const found = await refused({ statement: 'RETURN $a', parameters: { b: 1 } });
    expect(found).toMatchObject({ status: 400, code: 'bad-input' });
    expect(found.errors?.map(({ pointer }) => pointer)).toEqual(['/body/parameters/a', '/body/parameters/b']);
    expect((await refused({ statement: 'RETURN 1', parameters: [1] })).errors?.[0]?.pointer).toBe(
      '/body/parameters',
    );
  });

  it('of the body says where', async () => {
    expect((await refused('{"statement": }')).detail).toContain('line 1, column 15');
    expect((await refused('{"statement":\n "RETURN 1",}')).detail).toContain('line 2, column 13');
    expect((await refused('{"statement": "RETURN 1"')).detail).toContain('the body ends where a comma or }');
    const bytes = Buffer.concat([
      Buffer.from('{"statement": "RETURN \'é'),
      Buffer.from([0xff]),
      Buffer.from('\'"}'),
    ]);
    const utf8 = await refused(new Uint8Array(bytes));
    expect([utf8.status, utf8.detail]).toEqual([
      400,
      'The body is not UTF-8: the byte at offset 25 does not begin a character.',
    ]);
    expect((await refused({})).errors?.[0]).toMatchObject({ pointer: '/body/statement' });
    expect((await refused({ statement: 'RETURN 1', params: {} })).errors?.[0]?.pointer).toBe('/body/params');
    expect((await refused({ statement: 'RETURN 1', limit: 0 })).errors?.[0]?.pointer).toBe('/body/limit');
  });

  it('of size is a 413 that names the limit', async () => {
    const long = await refused({ statement: `RETURN '${'x'.repeat(70_000)}'` });
    expect([long.status, long.code]).toEqual([413, 'too-large']);
    expect(long.detail).toContain('65536');
    const huge = await refused({ statement: `RETURN '${'x'.repeat(1_000_000)}'` });
    expect([huge.status, huge.code]).toEqual([413, 'too-large']);
    expect(huge.detail).toContain('256 kB');
  });

  it('of the media type is a 415: a form of a foreign page cannot ask', async () => {
    const answer = await ask<ProblemBody>('/api/v1/cypher', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"statement":"RETURN 1"}',
    });
    expect([answer.status, answer.body.code]).toEqual([415, 'wrong-media-type']);
  });

  it('of time is a 504 that says so', async () => {
    const statement = 'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000) AS y RETURN count(*)';
    const found = await refused({ statement, timeout: 200 });
    expect([found.status, found.code]).toEqual([504, 'timed-out']);
    expect(found.detail).toContain('0.2 s');
  });
});

describe('a plan', () => {
  const explain = (body: unknown) =>
    post<{ plan: Record<string, never>; parameters: string[]; columns: string[] }>(
      body,
      undefined,
      '/api/v1/cypher/explain',
    );

  it('names operators, columns and parameters', async () => {
    const { status, body } = await explain({
      statement: 'MATCH (n:Entity {id: $id}) RETURN n.name AS name',
      parameters: { id: 'x' },
    });
    expect([status, body.columns, body.parameters]).toEqual([200, ['name'], ['id']]);
    expect(JSON.stringify(body.plan)).toContain('NodeUniqueIndexSeek');
    expect(body.plan).not.toHaveProperty('dbHits');
  });

  it('with profile tells what was read', async () => {
    const { body } = await explain({ statement: 'MATCH (n:State) RETURN n.name', profile: true });
    expect(Number(body.plan.rows)).toBeGreaterThan(5);
    expect(JSON.stringify(body.plan)).toMatch(/"dbHits":[1-9]/);
  });

  it.each(['EXPLAIN', 'explain\n', 'PROFILE'])('is what %s before a statement asks for', async (prefix) => {
    const statement = 'MATCH (n:State) RETURN n.name AS name';
    const { status, body } = await post<CypherAnswer>({ statement: `${prefix} ${statement}` });
    const explained = await explain({ statement, profile: prefix === 'PROFILE' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ columns: ['name'], rows: [], parameters: [], summary: { showing: 0 } });
    expect(body.profiled).toBe(prefix === 'PROFILE');
    expect(body.plan?.operator).toBe(explained.body.plan.operator);
    expect(Object.keys(body)).toEqual(expect.arrayContaining(Object.keys(explained.body)));
    expect(body.plan?.rows === undefined).toBe(prefix !== 'PROFILE');
    const also = await explain({ statement: `${prefix} ${statement}` });
    expect(also.body.plan.operator).toBe(explained.body.plan.operator);
  });

  it('after a prefix comes in each form but the graph', async () => {
    const statement = 'EXPLAIN MATCH (n:State) RETURN n';
    const lines = (await post({ statement }, 'application/x-ndjson')).text.trim().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['columns', 'summary']);
    expect((await post({ statement }, 'text/csv')).text).toMatch(
      /^operator,details,estimatedRows\r\nProduceResults,/,
    );
    const graph = await post<ProblemBody>({ statement }, 'application/vnd.entente.graph+json');
    expect([graph.status, graph.body.code]).toEqual([400, 'cypher-form']);
  });

  it('after a prefix points at the place in the text as it was written', async () => {
    expect(await refused({ statement: 'PROFILE\n MATCH (n) DELETE n' })).toMatchObject({
      rule: 'write',
      errors: [{ line: 2, column: 12, offset: 19 }],
    });
    expect(await refused({ statement: 'EXPLAIN RETRUN 1' })).toMatchObject({
      errors: [{ line: 1, column: 9 }],
    });
  });

  it('of what may not run is refused alike', async () => {
    expect(
      await refused({ statement: 'MATCH (n) DELETE n', profile: true }, '/api/v1/cypher/explain'),
    ).toMatchObject({
      status: 403,
      rule: 'write',
    });
  });
});
