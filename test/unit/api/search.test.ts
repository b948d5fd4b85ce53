/** The pure half of search: folding, the question to Lucene, what matched and where. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimQuestion,
  entityQuestion,
  readClaimQuestion,
  singulars,
} from '../../../src/features/search/lucene.ts';
import { distance } from '../../../src/model/edit-distance.ts';
import { foldedWords } from '../../../src/model/fold.ts';
import { matchText } from '../../../src/model/name-match.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { claimTerms, entityTerms } from '../../../src/model/search-terms.ts';

describe('folding', () => {
  const fold = (text: string) => foldedWords(text).map((word) => word.text);

  it('drops case, accents and apostrophes in any script, and keeps syllables whole', () => {
    expect(fold('ÉCOLE Ёлка')).toEqual(['ecole', 'елка']);
    expect(fold('김정은 金正恩')).toEqual(['김정은', '金正恩']);
    expect(fold('Großbritannien, Łódź')).toEqual(['grossbritannien', 'lodz']);
    expect(fold("People's People’s Peoples")).toEqual(['peoples', 'peoples', 'peoples']);
    expect(fold('⑴ ⒈ ½')).toEqual(['1', '1', '12']);
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

describe('the query to Lucene', () => {
  it('lets nothing of the text be syntax', () => {
    // Signs that come apart into syntax: "⑴" is "(1)" in compatibility form.
    const parts = fc.oneof(
      fc.string({ unit: fc.constantFrom('⑴', '⒈', '˜', '﹡', '＊', '：', 'a'), maxLength: 8 }),
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    fc.assert(
      fc.property(parts, (text) => {
        for (const query of [entityQuestion(text) ?? '', claimQuestion(readClaimQuestion(text)) ?? '']) {
          const plain = query.replace(/~1|\^\d+| OR | AND /g, ' ');
          expect(plain.replace(/[\p{L}\p{N}]+/gu, '')).toMatch(/^[()*=#@ ]*$/);
        }
      }),
    );
  });

  it('is none without a letter or digit', () => {
    expect(entityQuestion('')).toBeUndefined();
    expect(entityQuestion('"(*) ~')).toBeUndefined();
    expect(claimQuestion(readClaimQuestion('…'))).toBeUndefined();
  });

  it('allows a typo only where a word is long enough', () => {
    expect(entityQuestion('putin')).toContain('=putin~1');
    expect(entityQuestion('kim')).not.toContain('~');
    expect(entityQuestion('2397')).not.toContain('~');
  });

  it('reads who said it', () => {
    expect(readClaimQuestion('Putin said about Kim')).toEqual({ words: ['about', 'kim'], by: ['putin'] });
    expect(claimQuestion({ words: ['about', 'kim'], by: ['putin'] })).toContain('(@putin* OR @putin*)');
    expect(readClaimQuestion('lack of freight').by).toEqual([]);
    expect(claimQuestion(readClaimQuestion('Putin said'))).toBe('(@putin* OR @putin*)');
  });

  it('knows plurals', () => {
    expect(['treaties', 'sanctions', 'progress', 'kims', 'gas'].map(singulars)).toEqual([
      ['treaty'],
      ['sanction'],
      [],
      ['kim'],
      [],
    ]);
  });
});

describe('search terms', () => {
  it('are the rest of a name from each word or sign, words that may have a typo, codes and the id', () => {
    const terms = entityTerms({
      id: 'state:PRK',
      kind: 'State',
      properties: { name: 'North Korea', aliases: ['DPRK', '북한'], iso2: 'KP', m49: '408' },
      codes: [{ scheme: 'COW', value: '731' }],
    });
    expect(terms).toEqual([
      ...['northkorea', 'korea', '=north', '=korea', 'dprk', '북한', '한'],
      ...['#kp', '#isokp', '#408', '#m49408', '#731', '#cow731', '#stateprk'],
    ]);
  });

  it('of a place are not the code of its state', () => {
    const properties = { name: 'Khasan', iso2: 'RU' };
    expect(entityTerms({ id: 'place:khasan', kind: 'Place', properties, codes: [] })).not.toContain('#ru');
  });

  it('of a claim tell whom it is attributed to', () => {
    const terms = claimTerms({ paraphrase: 'He is open.', about: ['Kim Jong Un'], attributedTo: ['Путин'] });
    expect(terms).toEqual(['he', 'is', 'open', '=open', 'kim', 'jong', 'un', 'kimjongun', '=jong', '@путин']);
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

  it('is the same with other spaces, hyphens and apostrophes', () => {
    expect(marked('Kim Jongun', 'Kim Jong Un')).toEqual(['exact', ['Kim', 'Jong', 'Un']]);
    expect(marked('xi jin ping', 'Xi Jinping')).toEqual(['exact', ['Xi', 'Jinping']]);
    expect(marked('jin ping', 'Xi Jinping')).toEqual(['prefix', ['Jinping']]);
    expect(marked('김 정은', '김정은')).toEqual(['exact', ['김정은']]);
    expect(marked('peoples republic', 'People’s Republic of China')?.[0]).toBe('prefix');
    expect(marked("people's republic", 'People’s Republic of China')).toEqual([
      'prefix',
      ['People’s', 'Republic'],
    ]);
  });

  it('does not need a word like “the”', () => {
    expect(marked('the president of the russia', 'President of Russia')?.[0]).toBe('prefix');
    expect(marked('the', 'President of Russia')).toBeUndefined();
  });

  it('is no typo of an abbreviation, a number or a short word', () => {
    expect(marked('dark', 'DPRK')).toBeUndefined();
    expect(marked('кндз', 'КНДР')).toBeUndefined();
    expect(marked('2396', '2397')).toBeUndefined();
    expect(marked('moan', 'Moon Jae-in')).toBeUndefined();
    expect(marked('moonn', 'Moon Jae-in')).toEqual(['fuzzy', ['Moon']]);
    expect(marked('ptin', 'Putin')).toEqual(['fuzzy', ['Putin']]);
  });

  it('ranks a typo behind every beginning, however much of the name it covers', () => {
    const grades = [
      matchText('putin', 'Putin'),
      matchText('kim putin', 'Putin Kim'),
      matchText('putin', 'Vladimir Putin'),
      matchText('putin', 'Tête-à-tête of Kim and Putin'),
      matchText('putln', 'Putin'),
      matchText('putln', 'Vladimir Putin'),
    ].map((match) => match?.grade ?? -1);
    expect(grades).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('marks within the text, in order, without overlap', () => {
    const word = fc.constantFrom('kim', 'Jong', 'Ün', '김정은', '’s', 'Соединённые', 'ﬁn', 'ß', 'x');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (query, name) => {
        let last = 0;
        for (const [from, to] of matchText(query, name)?.ranges ?? []) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(name.length);
          last = to;
        }
      }),
    );
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
