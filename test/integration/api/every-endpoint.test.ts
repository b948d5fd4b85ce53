/**
 * One suite for all endpoints, which finds them itself: each documented example answers within its contract, nothing
 * internal leaves, an unknown parameter is refused, a wrong method is told what is right.
 */
import { describe, expect, it } from 'vitest';
import { API_BASE, ENDPOINTS } from '../../../src/api/endpoints.ts';
import { api, type ProblemBody } from './support.ts';

const { ask } = api();

const INTERNAL = new Set(['num', 'origin', 'key', 'keys', 'recordedAt', 'src', 'dst', 'dyad', 'cites']);

/** Filters that take a list. Each has one name everywhere. */
const PLURAL = ['kinds', 'types', 'ids', 'sources'];

it('has no list filter under a name of its own', () => {
  const named = ENDPOINTS.flatMap(({ path, query }) => Object.keys(query.shape).map((name) => [path, name]));
  const others = ['kind', 'type', 'id', 'source', 'only', 'avoid', 'at'];
  expect(named.filter(([, name]) => others.includes(name ?? ''))).toEqual([]);
});

function internalNames(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => internalNames(item, `${at}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(INTERNAL.has(name) ? [`${at}/${name}`] : []),
    ...internalNames(inner, `${at}/${name}`),
  ]);
}

/** Asked for instead of the first example, which is not true throughout the perspective of the test. */
const IN_PERSPECTIVE: Readonly<Record<string, string>> = {
  '/relations/{id}': '/relations/took-part-in:person:kim-jong-un~event:vladivostok-summit-2019~0',
};

/** Addresses that an answer names for what it leaves out. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'get' && typeof inner === 'string' ? [inner] : addressesIn(inner),
  );
}

/** One address each of these in the examples' answers leads on; each must be one that the API answers. */
it.each(['/dyads/{a}/{b}', '/entities/{id}/ego'])('%s names addresses that answer', async (path) => {
  const endpoint = ENDPOINTS.find((one) => one.path === path);
  const found = new Set<string>();
  for (const example of endpoint?.examples ?? []) {
    const asked = new URL(API_BASE + example.path, 'http://localhost');
    // So little is told at once that every part leaves something out.
    for (const name of ['each', 'limit']) {
      if (endpoint && name in endpoint.query.shape) asked.searchParams.set(name, '1');
    }
    for (const address of addressesIn((await ask(asked.pathname + asked.search)).body)) found.add(address);
  }
  expect(found.size).toBeGreaterThan(0);
  for (const address of [...found].slice(0, 12)) {
    expect([address, (await ask(address)).status]).toEqual([address, 200]);
  }
});

describe.each(
  ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const),
)('%s', (_name, endpoint) => {
  const first = endpoint.examples[0]?.path ?? '';
  const asking = (body: unknown) =>
    endpoint.method === 'get'
      ? undefined
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };

  it('has an example', () => expect(endpoint.examples.length).toBeGreaterThan(0));

  it.each(
    endpoint.examples.map(({ summary, path, body }) => [summary, path, body] as const),
  )('answers "%s" within its contract and without internals', async (_summary, path, body) => {
    const answer = await ask(API_BASE + path, asking(body));
    expect(answer.body).not.toHaveProperty('code');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(internalNames(answer.body)).toEqual([]);
  });

  it('refuses a parameter that it does not know, by name', async () => {
    const asked = `${API_BASE}${first}${first.includes('?') ? '&' : '?'}nonsense=1`;
    const answer = await ask<ProblemBody>(asked, asking(endpoint.examples[0]?.body));
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer: '/query/nonsense' }));
  });

  it.each(
    Object.keys(endpoint.query.shape).filter((parameter) => PLURAL.includes(parameter)),
  )('refuses the singular of %s, and names the plural', async (plural) => {
    const singular = plural.slice(0, -1);
    const asked = new URL(API_BASE + first, 'http://localhost');
    asked.searchParams.set(singular, 'x');
    const answer = await ask<ProblemBody>(asked.pathname + asked.search);
    expect(answer.body.errors).toContainEqual({
      pointer: `/query/${singular}`,
      detail: `There is no parameter ${singular} here. Did you mean ${plural}?`,
    });
  });

  it('tells a wrong method what is right', async () => {
    const answer = await ask<ProblemBody>(API_BASE + first, { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain(endpoint.method.toUpperCase());
    expect(answer.body.code).toBe('wrong-method');
  });
});

describe.each(
  ENDPOINTS.filter((endpoint) => 'asOf' in endpoint.query.shape).map(
    (endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const,
  ),
)('%s', (_name, endpoint) => {
  it('takes the four parameters of every read', async () => {
    const path = IN_PERSPECTIVE[endpoint.path] ?? endpoint.examples[0]?.path ?? '';
    const asked = new URL(API_BASE + path, 'http://localhost');
    const filters = {
      asOf: '2019-01-01/2019-12-31',
      certainty: 'certainly',
      knownAt: '2020-01-01',
      sources: 'source:diplomat-2019',
    };
    for (const [name, value] of Object.entries(filters)) asked.searchParams.set(name, value);
    const answer = await ask<ProblemBody>(asked.pathname + asked.search);
    expect([answer.status, answer.body.code, answer.body.detail]).toEqual([200, undefined, undefined]);
  });
});
