import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClaimFacts,
  compareClaims,
  displayedClaim,
  isDisputed,
  supports,
} from '../../../src/model/claims.ts';
import { CLAIM_MODES, CLAIM_STATUSES, CONFIDENCES } from '../../../src/model/vocabulary.ts';

function claim(id: string, facts: Partial<ClaimFacts> = {}): ClaimFacts {
  return {
    id,
    mode: 'asserted',
    confidence: 'stated',
    status: 'standing',
    knownFrom: 20150101,
    ...facts,
  };
}

const article = claim('claim:article', { status: 'disputed', knownFrom: 20190426 });
const record = claim('claim:record', {
  status: 'disputed',
  chosen: true,
  knownFrom: 20130101,
});

describe('the displayed claim', () => {
  test('is the chosen one', () => {
    expect(displayedClaim([article, record])).toBe(record);
  });

  test('is the best remaining one if the chosen is excluded', () => {
    expect(displayedClaim([article])).toBe(article);
  });

  test('is the best if none was chosen', () => {
    expect(displayedClaim([claim('b'), claim('a')])).toEqual(claim('a'));
  });

  test('is undefined if no remaining claim supports the fact', () => {
    const others = [
      ...CLAIM_MODES.filter((mode) => mode !== 'asserted').map((mode) => claim(mode, { mode })),
      claim('superseded', { status: 'superseded' }),
      claim('retracted', { status: 'retracted', chosen: true }),
    ];
    expect(displayedClaim(others)).toBeUndefined();
    expect(displayedClaim([])).toBeUndefined();
  });

  test('is never a retracted one', () => {
    const retracted = claim('retracted', { status: 'retracted', chosen: true });
    expect(displayedClaim([retracted, article])).toBe(article);
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
    expect(displayedClaim([claim('a', worse), claim('b', better)])?.id).toBe('b');
  });

  const anyClaim = fc
    .record({
      id: fc.stringMatching(/^[a-c]{1,2}$/),
      mode: fc.constantFrom(...CLAIM_MODES),
      confidence: fc.constantFrom(...CONFIDENCES),
      status: fc.constantFrom(...CLAIM_STATUSES),
      knownFrom: fc.constantFrom(20100101, 20150101, 20190426),
      chosen: fc.boolean(),
    })
    .map(({ id, ...facts }) => claim(id, facts));
  test('supports the fact, and does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: ({ id }) => id }), (claims) => {
        const shown = displayedClaim(claims);
        const candidates = claims.filter(supports);
        expect(shown === undefined).toBe(candidates.length === 0);
        expect(displayedClaim([...claims].reverse())).toBe(shown);
        if (shown === undefined) return;
        expect(candidates).toContain(shown);
        if (!candidates.some(({ chosen }) => chosen)) {
          for (const other of candidates) expect(compareClaims(shown, other)).toBeLessThanOrEqual(0);
        } else expect(shown.chosen).toBe(true);
      }),
    );
  });
});

describe('a dispute', () => {
  const [a, b, c] = [
    { id: 'claim:a', contradicts: ['claim:b'] },
    { id: 'claim:b', contradicts: ['claim:a'] },
    { id: 'claim:c', contradicts: [] },
  ];
  test('exists only if both sides remain', () => {
    expect(isDisputed([a, b, c])).toBe(true);
    expect(isDisputed([a, c])).toBe(false);
    expect(isDisputed([])).toBe(false);
  });
});
