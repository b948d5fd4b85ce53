/** Which claims a perspective leaves. */
import { describe, expect, it } from 'vitest';
import { isTrueAsOf } from '../../../src/features/claims/is-true-as-of.ts';
import { passesFilter } from '../../../src/features/common/claim-rows.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import { perspectiveOf } from '../../../src/features/common/perspective.ts';

function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    subject: 'treaty:x',
    predicate: 'signed',
    mode: 'asserted',
    confidence: 'stated',
    locator: '1',
    paraphrase: '',
    status: 'standing',
    chosen: false,
    knownFrom: 20000101,
    knownTo: 99991231,
    source: { id: 'source:a', title: 'A', role: 'record', published: '2000' },
    attributedTo: [],
    contradicts: [],
    ...more,
  };
}

describe('what a perspective leaves', () => {
  const perspective = (query: object) => perspectiveOf({ certainty: 'possibly', ...query });
  it('was public on the day, from the first until before the last', () => {
    const one = claim('a', { knownFrom: 20190426, knownTo: 20200101 });
    const known = (day: string) => passesFilter(one, perspective({ knownAt: day }));
    expect([known('2019-04-25'), known('2019-04-26'), known('2019-12-31'), known('2020-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(passesFilter(one, perspective({ sources: 'source:b' }))).toBe(false);
  });

  it('is dated into the picture, or says nothing of time', () => {
    const met = claim('a', { predicate: 'TOOK_PART_IN', when: '2019-04-25' });
    const holds = claim('b', { predicate: 'MEMBER_OF', when: '2000/2010' });
    expect(isTrueAsOf(met, perspective({ asOf: '2019-04-24' }))).toBe(false);
    expect(isTrueAsOf(met, perspective({ asOf: '2020-01-01' }))).toBe(true);
    expect(isTrueAsOf(met, perspective({ asOf: '2020-01-01/2020-12-31' }))).toBe(false);
    expect(isTrueAsOf(holds, perspective({ asOf: '2012-01-01' }))).toBe(false);
    expect(isTrueAsOf(claim('c'), perspective({ asOf: '1900-01-01' }))).toBe(true);
  });
});
