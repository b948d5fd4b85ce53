/** The pure half of search: folding, the question to Lucene, what matched and where. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/features/common/nearest.ts';
import { distance } from '../../../src/model/edit-distance.ts';
import { fold, foldedWords } from '../../../src/features/search/fold.ts';
import { luceneQuery } from '../../../src/features/search/lucene.ts';
import { matchText } from '../../../src/features/search/match.ts';

describe('folding', () => {
  it('drops case and accents in any script, and keeps syllables whole', () => {
    expect(fold('ÉCOLE')).toBe('ecole');
    expect(fold('Ёлка')).toBe('елка');
    expect(fold('김정은')).toBe('김정은');
    expect(fold('金正恩')).toBe('金正恩');
  });

  it('knows where each letter stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        for (const word of foldedWords(text)) {
          expect(word.at.length).toBe(word.text.length);
          expect(word.end).toBeLessThanOrEqual(text.length);
          for (const place of word.at) expect(place).toBeLessThan(word.end);
        }
      }),
    );
  });
});

describe('the question to Lucene', () => {
  it('lets nothing of the text be syntax', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const query = luceneQuery(text) ?? '';
        const outside = query.replace(/"(?:[^"\\]|\\.)*"/g, '""');
        expect(outside.replace(/[\p{L}\p{N}]+/gu, '')).toMatch(/^[()"^*~ ]*$/);
      }),
    );
  });

  it('is none without a letter or digit', () => {
    expect(luceneQuery('')).toBeUndefined();
    expect(luceneQuery('"(*) ~')).toBeUndefined();
  });

  it('allows a typo only where a word is long enough', () => {
    expect(luceneQuery('putin')).toContain('putin~1');
    expect(luceneQuery('kim')).not.toContain('~');
    expect(luceneQuery('2397')).not.toContain('~');
    expect(luceneQuery('김정은동')).not.toContain('~');
  });
});

describe('what matched', () => {
  const marked = (query: string, text: string) => {
    const match = matchText(query, text);
    return match && [match.how, match.ranges.map(([from, to]) => text.slice(from, to))];
  };
  it('is exact, a beginning, or one typo', () => {
    expect(marked('kim jong un', 'Kim Jong-un')).toEqual(['exact', ['Kim', 'Jong', 'un']]);
    expect(marked('jo kim', 'Kim Jong Un')).toEqual(['prefix', ['Kim', 'Jo']]);
    expect(marked('vladivostk', 'Vladivostok summit')).toEqual(['fuzzy', ['Vladivostok']]);
    expect(marked('정은', '김정은')).toEqual(['prefix', ['정은']]);
    expect(marked('moon', 'Kim Jong Un')).toBeUndefined();
    expect(marked('kim moon', 'Kim Jong Un')).toBeUndefined();
  });
});

describe('edit distance', () => {
  it('is a distance, with neighbours that may change places', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b, 10)).toBe(distance(b, a, 10));
        expect(distance(a, b, 10) === 0).toBe(a === b);
      }),
    );
    expect(distance('PRK', 'PKR')).toBe(1);
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('offers the nearest word, or none', () => {
    expect(nearest('asof', ['asOf', 'knownAt'])).toBe('asOf');
    expect(nearest('zzzzzz', ['asOf', 'knownAt'])).toBeUndefined();
  });
});
