import { expect, test } from 'vitest';
import { forwardOf } from '../../../src/model/reads.ts';

test('a treaty that only obliges to consult is called so, any other is not', () => {
  const party = (properties: Record<string, unknown>) => forwardOf({ type: 'PARTY_TO', properties });
  expect(party({})).toBe('is a party to');
  expect(party({ defense: true })).toBe('is a party to');
  expect(party({ defense: true, entente: true })).toBe('is a party to');
  expect(party({ entente: true })).toBe('is a party to the entente (a pact to consult)');
  expect(party({ consul: true })).toBe('is a party to the consultation pact');
  expect(forwardOf({ type: 'ALLIED_WITH', properties: { entente: true } })).toBe('is allied with');
});
