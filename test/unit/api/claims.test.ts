/** Which claims a filter leaves. */
import { describe, expect, it } from 'vitest';
import { passesFilter } from '../../../src/features/claims/claim-rows.ts';
import { isTrueAsOf } from '../../../src/features/claims/is-true-as-of.ts';
import type { Claim } from '../../../src/features/common/contract.ts';
import { filterOf } from '../../../src/features/common/filter.ts';

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

describe('what a filter leaves', () => {
  const filter = (query: object) => filterOf({ certainty: 'possibly', ...query });
  it('was public on the day, from the first until before the last', () => {
    const one = claim('a', { knownFrom: 20190426, knownTo: 20200101 });
    const known = (day: string) => passesFilter(one, filter({ knownAt: day }));
    expect([known('2019-04-25'), known('2019-04-26'), known('2019-12-31'), known('2020-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(passesFilter(one, filter({ sources: 'source:b' }))).toBe(false);
  });

  it('is dated into the picture, or says nothing of time', () => {
    const met = claim('a', { predicate: 'TOOK_PART_IN', when: '2019-04-25' });
    const holds = claim('b', { predicate: 'MEMBER_OF', when: '2000/2010' });
    expect(isTrueAsOf(met, filter({ asOf: '2019-04-24' }))).toBe(false);
    expect(isTrueAsOf(met, filter({ asOf: '2020-01-01' }))).toBe(true);
    expect(isTrueAsOf(met, filter({ asOf: '2020-01-01/2020-12-31' }))).toBe(false);
    expect(isTrueAsOf(holds, filter({ asOf: '2012-01-01' }))).toBe(false);
    expect(isTrueAsOf(claim('c'), filter({ asOf: '1900-01-01' }))).toBe(true);
  });
});
