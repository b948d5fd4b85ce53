import { expect, test } from 'vitest';
import { forwardLabel } from '../../../src/model/forward-label.ts';

test('a consultation pact has its own label', () => {
  const party = (properties: Record<string, unknown>) => forwardLabel({ type: 'PARTY_TO', properties });
  expect(party({})).toBe('is a party to');
  expect(party({ defense: true })).toBe('is a party to');
  expect(party({ defense: true, entente: true })).toBe('is a party to');
  expect(party({ entente: true })).toBe('is a party to the entente (a pact to consult)');
  expect(party({ consul: true })).toBe('is a party to the consultation pact');
  expect(forwardLabel({ type: 'ALLIED_WITH', properties: { entente: true } })).toBe('is allied with');
});
