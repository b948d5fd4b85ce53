import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimFacts,
  claimsLeft,
  compareClaims,
  isDisputed,
  shownClaim,
  supports,
} from '../../../src/model/claims.ts';
import { HIGH } from '../../../src/model/days.ts';
import { CLAIM_MODES, CLAIM_STATUSES, CONFIDENCES } from '../../../src/model/vocabulary.ts';

function claim(id: string, facts: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    id,
    source: 'source:a',
    mode: 'asserted',
    confidence: 'stated',
    status: 'standing',
    knownFrom: 20150101,
    knownTo: HIGH,
    ...facts,
  };
}

const article = claim('claim:article', { source: 'source:article', status: 'disputed', knownFrom: 20190426 });
const record = claim('claim:record', {
  source: 'source:record',
  status: 'disputed',
  chosen: true,
  knownFrom: 20130101,
});

describe('which claims are left', () => {
  test('all, without a filter', () => {
    expect(claimsLeft([article, record])).toEqual([article, record]);
  });

  test('those of the sources, and those that were public on the day', () => {
    expect(claimsLeft([article, record], { sources: ['source:article'] })).toEqual([article]);
    expect(claimsLeft([article, record], { sources: [] })).toEqual([]);
    expect(claimsLeft([article, record], { knownAt: 20190425 })).toEqual([record]);
    expect(claimsLeft([article, record], { knownAt: 20190426 })).toEqual([article, record]);
    expect(claimsLeft([claim('w', { knownTo: 20170101 })], { knownAt: 20170101 })).toEqual([]);
  });
});

describe('the claim that is shown', () => {
  test('is the chosen one', () => {
    expect(shownClaim([article, record])).toEqual({ claim: record, insteadOfChosen: false });
  });

  test('is the best one left where a filter leaves the chosen out, and the answer can say so', () => {
    expect(shownClaim([article, record], { sources: ['source:article'] })).toEqual({
      claim: article,
      insteadOfChosen: true,
    });
  });

  test('is the best where none was chosen', () => {
    expect(shownClaim([claim('b'), claim('a')])).toEqual({ claim: claim('a'), insteadOfChosen: false });
  });

  test('is none where none that is left supports the fact', () => {
    const others = [
      ...CLAIM_MODES.filter((mode) => mode !== 'asserted').map((mode) => claim(mode, { mode })),
      claim('superseded', { status: 'superseded' }),
      claim('retracted', { status: 'retracted', chosen: true }),
    ];
    expect(shownClaim(others)).toBeUndefined();
    expect(shownClaim([record], { sources: ['source:article'] })).toBeUndefined();
  });

  test('a retracted claim that was chosen does not count as left out', () => {
    const retracted = claim('retracted', { status: 'retracted', chosen: true });
    expect(shownClaim([retracted, article])).toEqual({ claim: article, insteadOfChosen: false });
  });

  test.each([
    [
      'stated before reported',
      { confidence: 'stated', knownFrom: 20190101 },
      { confidence: 'reported', knownFrom: 20100101 },
    ],
    [
      'reported before inferred',
      { confidence: 'reported', knownFrom: 20190101 },
      { confidence: 'inferred', knownFrom: 20100101 },
    ],
    ['then the earliest public', { knownFrom: 20100101 }, { knownFrom: 20190101 }],
  ] as const)('%s', (_, better, worse) => {
    expect(shownClaim([claim('a', worse), claim('b', better)])?.claim.id).toBe('b');
  });

  const anyClaim = fc
    .record({
      id: fc.stringMatching(/^[a-c]{1,2}$/),
      mode: fc.constantFrom(...CLAIM_MODES),
      confidence: fc.constantFrom(...CONFIDENCES),
      status: fc.constantFrom(...CLAIM_STATUSES),
      source: fc.constantFrom('source:a', 'source:b'),
      knownFrom: fc.constantFrom(20100101, 20150101, 20190426),
      chosen: fc.boolean(),
    })
    .map(({ id, ...facts }) => claim(id, facts));
  const anyFilter = fc.record({
    sources: fc.option(fc.subarray(['source:a', 'source:b']), { nil: undefined }),
    knownAt: fc.option(fc.constantFrom(20090101, 20150101, 20200101), { nil: undefined }),
  });

  test('is one of those left, supports the fact, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: ({ id }) => id }), anyFilter, (claims, filter) => {
        const shown = shownClaim(claims, filter);
        const candidates = claimsLeft(claims, filter).filter(supports);
        expect(shown === undefined).toBe(candidates.length === 0);
        expect(shownClaim([...claims].reverse(), filter)).toEqual(shown);
        if (shown === undefined) return;
        expect(candidates).toContain(shown.claim);
        if (!candidates.some(({ chosen }) => chosen)) {
          for (const other of candidates) expect(compareClaims(shown.claim, other)).toBeLessThanOrEqual(0);
        } else expect(shown).toMatchObject({ claim: { chosen: true }, insteadOfChosen: false });
      }),
    );
  });
});

describe('a dispute', () => {
  const contradictions = [['claim:record', 'claim:article']] as const;
  test.each([
    [{}, true],
    [{ sources: ['source:article', 'source:record'] }, true],
    [{ sources: ['source:article'] }, false],
    [{ knownAt: 20190425 }, false],
    [{ knownAt: 20190426 }, true],
  ])('under the filter %j: %s', (filter, disputed) => {
    expect(isDisputed([article, record], contradictions, filter)).toBe(disputed);
  });
});
