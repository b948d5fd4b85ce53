/** Each attack is refused with its rule and position, and the database is unchanged. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../../../src/adhoc-cypher/errors.ts';
import { ATTACKS } from './attacks.ts';
import { adhoc, failureOf, runAll, type Store, store } from './support.ts';

const adhocCypher = adhoc();
let before: Store;
beforeAll(async () => {
  before = await store();
});

/** A value for each parameter of an attack, so that none is refused for a missing one. */
function parametersOf(text: string): Record<string, unknown> {
  const values = { key: 'name', ids: ['neo4j-transaction-1'], url: 'file:///etc/passwd', n: 1_000_000_000 };
  return Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
}

describe('the table', () => {
  it('has at least 120 different attacks', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ATTACKS.map(({ text }) => text)).size).toBe(ATTACKS.length);
  });
});

describe.each(
  ATTACKS.map((attack) => [`${attack.rule}: ${attack.text.slice(0, 70)}`, attack] as const),
)('%s', (_name, { rule, text, at }) => {
  it('is refused with its position', async () => {
    const failure = await failureOf(runAll(adhocCypher, text, parametersOf(text)));
    expect(failure).toBeInstanceOf(Refused);
    const refused = failure as Refused;
    expect([refused.rule, text.slice(refused.place.offset, refused.place.offset + at.length)]).toEqual([
      rule,
      at,
    ]);
    expect(refused.message.length).toBeGreaterThan(15);
  });
});

it('no query is still counted', () => expect(adhocCypher.running).toBe(0));

afterAll(async () => {
  // In afterAll, so that it also runs with a single attack.
  expect(await store()).toEqual(before);
});
