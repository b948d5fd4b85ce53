/** Failures as a caller meets them: each a problem with a stable code, a place and a sentence to act on. */
import { describe, expect, it } from 'vitest';
import { toProblem } from '../../../src/endpoint/problem.ts';
import { testDatabase } from '../../support/database.ts';
import { cypherText } from './cypher-text.ts';
import { api, type ProblemBody } from './support.ts';

const { ask } = api();
const problem = (path: string, init?: RequestInit) => ask<ProblemBody>(path, init);

describe('bad input', () => {
  it.each([
    ['asOf=2019-02-29', '/query/asOf'],
    ['asOf=2019-04-26/2018-01-01', '/query/asOf'],
    ['asOf=20190426', '/query/asOf'],
    ['knownAt=2019-01-01/2019-02-01', '/query/knownAt'],
    ['certainty=maybe', '/query/certainty'],
    ['sources=source:diplomat-2018', '/query/sources'],
    ['sources=-source:diplomat-2018', '/query/sources'],
    ['sources=source:diplomat-2019,-source:cow-alliances-4.1', '/query/sources'],
    ['kinds=Sate', '/query/kinds'],
    ['types=TOOK_PART', '/query/types'],
    ['asOf=2019-01-01&asOf=2019-01-02', '/query/asOf'],
  ])('%s is told at %s', async (query, pointer) => {
    const answer = await problem(`/api/v1/graph?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.code).toBe('bad-input');
    expect(answer.body.type).toBe('/problems/bad-input');
    expect(answer.body.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('names the nearest parameter, source and kind', async () => {
    expect((await problem('/api/v1/graph?asof=2019-01-01')).body.detail).toContain('Did you mean asOf?');
    expect((await problem('/api/v1/graph?sources=source:diplomat-2018')).body.detail).toContain(
      'source:diplomat-2019',
    );
    expect((await problem('/api/v1/graph?kinds=Sate')).body.detail).toContain('Did you mean State?');
  });

  it('tells all faults at once', async () => {
    const { body } = await problem('/api/v1/entities?limit=0&asOf=x&certainty=y');
    expect(body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/query/asOf',
      '/query/certainty',
      '/query/limit',
    ]);
  });

  it('refuses encodings that are none, in path and query', async () => {
    expect((await problem('/api/v1/entities/%FF')).status).toBe(400);
    expect((await problem('/api/v1/search?q=%E0%A4%A')).status).toBe(400);
  });

  it('refuses an address that is too long', async () => {
    const answer = await problem(`/api/v1/search?q=${'a'.repeat(9_000)}`);
    expect([answer.status, answer.body.code]).toEqual([414, 'too-long']);
  });
});

describe('what is not there', () => {
  it('offers what a misspelt id may have meant', async () => {
    const answer = await problem('/api/v1/entities/person:kim-jong-unn');
    expect([answer.status, answer.body.code]).toEqual([404, 'unknown-id']);
    expect(answer.body.near?.[0]).toEqual({ id: 'person:kim-jong-un', name: 'Kim Jong Un' });
  });

  it('offers by name where the id is of another form', async () => {
    const { body } = await problem('/api/v1/entities/state:north-korea');
    expect(body.near?.map(({ id }) => id)).toContain('state:PRK');
  });

  it('says where an id is of another kind', async () => {
    const answer = await problem('/api/v1/resolutions/treaty:cow-397/effects');
    expect([answer.status, answer.body.code]).toEqual([404, 'wrong-kind']);
    expect(answer.body.detail).toContain('Treaty');
  });

  it('says when an entity begins that has not begun as of the day', async () => {
    const answer = await problem('/api/v1/entities/event:vladivostok-summit-2019?asOf=2019-04-24');
    expect([answer.status, answer.body.code]).toEqual([404, 'not-in-perspective']);
    expect(answer.body.detail).toContain('2019-04-25');
    expect((await problem('/api/v1/entities/event:vladivostok-summit-2019?asOf=2019-04-25')).status).toBe(
      200,
    );
  });

  it('has a problem for an unknown address, too', async () => {
    for (const path of ['/api/v1/nothing', '/api/v2/graph', '/API/v1/graph', '/nothing']) {
      const answer = await problem(path);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'unknown-route']);
    }
  });
});

describe('request ids', () => {
  it('gives each answer one, and says it in the problem', async () => {
    const answer = await problem('/api/v1/entities/state:XXX');
    expect(answer.headers.get('x-request-id')).toBe(answer.body.requestId);
    expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes the caller’s where it is safe, and only then', async () => {
    const given = async (id: string) =>
      (await problem('/healthz', { headers: { 'X-Request-Id': id } })).headers.get('x-request-id');
    expect(await given('trace-0123456789')).toBe('trace-0123456789');
    expect(await given('<script>alert(1)</script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await given('short')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('errors of a real database', () => {
  const failure = async (file: string, timeout: number): Promise<unknown> => {
    const { driver, name } = testDatabase();
    const session = driver.session({ database: name });
    try {
      await session.run(cypherText(file), {}, { timeout });
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await session.close();
    }
  };

  it('tells a query that ran past its time, without its text', async () => {
    const found = toProblem(await failure('slow', 300));
    expect([found.code, found.status]).toEqual(['timed-out', 504]);
    expect(found.detail).not.toMatch(/UNWIND|range/);
  });

  it('keeps what it does not know to itself', async () => {
    const found = toProblem(await failure('wrong', 5_000));
    expect([found.code, found.status]).toEqual(['internal', 500]);
    expect(found.detail).not.toMatch(/Variable|line|nowhere/);
  });
});
