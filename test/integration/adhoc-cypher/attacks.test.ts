/** The table of attacks: each is refused by its rule, at its place, and the database is as it was before all of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refused } from '../../../src/adhoc-cypher/refusal.ts';
import { ATTACKS } from './attacks.ts';
import { adhoc, failureOf, type Store, store, whole } from './support.ts';

const asking = adhoc();
let before: Store;
beforeAll(async () => {
  before = await store();
});

/** A value for each parameter that an attack names, so that none is refused for want of one. */
function parametersOf(text: string): Record<string, unknown> {
  const values = { key: 'name', ids: ['neo4j-transaction-1'], url: 'file:///etc/passwd', n: 1_000_000_000 };
  return Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`$${name}`)));
}

describe('the table', () => {
  it('holds at least 120 attacks, none of them twice', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ATTACKS.map(({ text }) => text)).size).toBe(ATTACKS.length);
  });
});

describe.each(
  ATTACKS.map((attack) => [`${attack.rule}: ${attack.text.slice(0, 70)}`, attack] as const),
)('%s', (_name, { rule, text, at }) => {
  it('is refused at its place', async () => {
    const failure = await failureOf(whole(asking, text, parametersOf(text)));
    expect(failure).toBeInstanceOf(Refused);
    const refused = failure as Refused;
    expect([refused.rule, text.slice(refused.place.offset, refused.place.offset + at.length)]).toEqual([
      rule,
      at,
    ]);
    expect(refused.message.length).toBeGreaterThan(15);
  });
});

it('no seat is left taken', () => expect(asking.running).toBe(0));

afterAll(async () => {
  // Here and not in a test of its own, so that it is looked at even where a single attack is run.
  expect(await store()).toEqual(before);
});
