/** What an assistant is told: short enough, honest about what was cut, and in terms of tools. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shorten } from '../../../src/api/mcp/shorten.ts';
import { toListedTool } from '../../../src/api/mcp/tool-schema.ts';
import { withToolNames, withToolsFor } from '../../../src/api/mcp/tool-terms.ts';
import { tools } from '../../../src/api/mcp/tools.ts';

const ALL = tools();

describe('an answer that is too long', () => {
  it('loses the end of its largest list, corrects the count beside it, and says so', () => {
    const answer = {
      name: 'x',
      shared: { items: Array.from({ length: 100 }, (_, n) => ({ n, text: 'a'.repeat(50) })), showing: 100 },
      few: [1, 2, 3],
    };
    const cuts = shorten(answer, 2_000);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(2_000);
    expect(answer.shared.items.length).toBeGreaterThan(5);
    expect(answer.shared.showing).toBe(answer.shared.items.length);
    expect(answer.few).toEqual([1, 2, 3]);
    expect(cuts).toEqual([{ part: 'shared.items', showing: answer.shared.items.length, of: 100 }]);
  });

  it('keeps one of each list, and cuts long texts at a whole character', () => {
    const answer = { rows: [['😀'.repeat(5_000)]], summary: { showing: 1, truncated: false } };
    expect(shorten(answer, 1_000)).toMatchObject([{ part: 'rows.0.0', of: 10_000 }]);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(1_000);
    expect(answer.rows[0]?.[0]).toMatch(/^(😀)+…$/u);
  });

  test('always fits where it is made of lists and texts, and what is kept is the beginning', () => {
    const answers = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.array(fc.record({ t: fc.string({ maxLength: 400 }), l: fc.array(fc.nat(), { maxLength: 30 }) }), {
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const answer = structuredClone(given);
        const cuts = shorten(answer, 3_000);
        expect(JSON.stringify(answer).length).toBeLessThanOrEqual(3_000);
        expect(cuts.length === 0).toBe(JSON.stringify(given).length <= 3_000);
        for (const [name, list] of Object.entries(answer)) {
          expect(given[name]?.slice(0, list.length).map(({ l }) => l.slice(0, 1))).toEqual(
            list.map(({ l }) => l.slice(0, 1)),
          );
        }
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    [
      '/api/v1/entities/state:PRK/relations?types=VOTED,ACTED_TOWARDS&asOf=2019-01-01',
      'the tool `relations` with {"id":"state:PRK","types":"VOTED,ACTED_TOWARDS","asOf":"2019-01-01"}',
    ],
    ['/api/v1/sources lists them.', 'the tool `sources` lists them.'],
    ['`/resolutions/{id}/effects` says what each binds.', 'the tool `effects` says what each binds.'],
    ['Its claims: `/claims?sources=` with its id.', 'Its claims: the tool `claims` with its id.'],
    ['as `/graph` answers', 'as another tool answers'],
    ['of S/RES/2397 and 2018-01-01/2018-12-31', 'of S/RES/2397 and 2018-01-01/2018-12-31'],
  ])('%s', (text, words) => expect(withToolNames(text, ALL)).toBe(words));

  it('are tools where an answer says how to get the rest', () => {
    const answer = { cut: [{ total: 9, get: '/api/v1/timeline?ids=a,b&connected=all' }] };
    expect(withToolsFor(answer, ALL)).toEqual({
      cut: [{ total: 9, get: 'the tool `timeline` with {"ids":"a,b","connected":"all"}' }],
    });
  });
});

it.each(ALL.map((tool) => [tool.name, tool] as const))('%s is told of in terms of tools', (_name, tool) => {
  const { description, title, inputSchema, outputSchema } = toListedTool(tool, ALL);
  const texts = [description, title, ...textsIn(inputSchema)].join('\n');
  expect(texts).not.toMatch(
    /\/api\/|HTTP|\bGET\b|\bPOST\b|\broutes?\b|query string|address|`\/|Accept|another tool/,
  );
  expect(outputSchema?.type).toBe('object');
  expect(inputSchema.properties).toHaveProperty('maxCharacters');
  for (const parameter of Object.keys(tool.defaults))
    expect(inputSchema.properties).toHaveProperty(parameter);
});

function textsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : textsIn(value),
  );
}
