import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGH, LOW } from '../../../src/model/days.ts';
import { EdtfError, parseWhen } from '../../../src/model/edtf.ts';
import { anyDate, anyEnd, anySet, anyWhen, isoDay, plainDate } from './arbitraries.ts';

const known = (min: number, max: number) => ({ kind: 'known', min, max });
const open = { kind: 'open' };
const unknown = { kind: 'unknown' };

function refusal(text: string): EdtfError {
  try {
    parseWhen(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
  throw new Error(`${text} was not refused`);
}

describe('one date', () => {
  test.each([
    ['2011', 20110101, 20111231],
    ['2018-05', 20180501, 20180531],
    ['2019-04-25', 20190425, 20190425],
    ['201X', 20100101, 20191231],
    ['20XX', 20000101, 20991231],
    ['2018-XX', 20180101, 20181231],
    ['2016-02-XX', 20160201, 20160229],
    ['2018-XX-XX', 20180101, 20181231],
    ['0044-03-15', 440315, 440315],
    ['0000', 101, 1231],
    ['[2018-10..2018-12]', 20181001, 20181231],
    ['[..1816-01-01]', LOW, 18160101],
    ['[1760-12..]', 17601201, HIGH],
    ['[2018,2019]', 20180101, 20191231],
    ['[2019,2017-03]', 20170301, 20191231],
    ['[1960..1962,1970]', 19600101, 19701231],
  ])('%s lies between %i and %i', (text, min, max) => {
    expect(parseWhen(text)).toEqual({ text, single: true, start: known(min, max), end: known(min, max) });
  });

  test.each([
    ['2019-04-25~', 20190424, 20190426],
    ['2019-01-01?', 20181231, 20190102],
    ['2019-04~', 20190301, 20190531],
    ['2019-01%', 20181201, 20190228],
    ['2019~', 20180101, 20201231],
    ['201X~', 20000101, 20291231],
    ['20XX?', 19000101, 21991231],
    ['2019-04-XX~', 20190301, 20190531],
    ['2019-XX~', 20180101, 20201231],
    ['0000~', 101, 11231],
    ['9999-12-31~', 99991230, HIGH],
    ['[2018-10~..2018-12~]', 20180901, 20190131],
  ])('%s is widened by one unit on either side', (text, min, max) => {
    expect(parseWhen(text).start).toEqual(known(min, max));
  });
});

describe('an interval', () => {
  test.each([
    ['2004-03/..', known(20040301, 20040331), open],
    ['2004-03-09/', known(20040309, 20040309), unknown],
    ['/1995', unknown, known(19950101, 19951231)],
    ['../1995', open, known(19950101, 19951231)],
    ['/', unknown, unknown],
    ['../..', open, open],
    ['/..', unknown, open],
    ['[2018-10..2018-12]/2019-04-25', known(20181001, 20181231), known(20190425, 20190425)],
    ['2016-11-30/[2018-10-29..2020-11-30]', known(20161130, 20161130), known(20181029, 20201130)],
    ['[..1816-01-01]/', known(LOW, 18160101), unknown],
    ['2019/2019-04-25~', known(20190101, 20191231), known(20190424, 20190426)],
    ['2018-12/2018', known(20181201, 20181231), known(20180101, 20181231)],
  ])('%s: each end is read for itself', (text, start, end) => {
    expect(parseWhen(text)).toEqual({ text, single: false, start, end });
  });

  test('has the same ends as its dates alone', () => {
    fc.assert(
      fc.property(anyEnd, anyEnd, (first, second) => {
        const alone = (text: string) =>
          text === '' ? unknown : text === '..' ? open : parseWhen(text).start;
        const [start, end] = [alone(first), alone(second)];
        const ordered = !('min' in start && 'min' in end) || start.min <= end.max;
        if (!ordered) expect(refusal(`${first}/${second}`).code).toBe('order');
        else expect(parseWhen(`${first}/${second}`)).toMatchObject({ single: false, start, end });
      }),
    );
  });
});

describe('rejected with code and position', () => {
  test.each([
    ['2018-24', 'season', 5],
    ['2018-21~', 'season', 5],
    ['2001/2018-24', 'season', 10],
    ['2018-41', 'season', 5],
    ['Y17000', 'long-year', 0],
    ['Y17E7', 'long-year', 0],
    ['12019', 'long-year', 4],
    ['1950S2', 'significant-digits', 4],
    ['-0044', 'negative-year', 0],
    ['2019/-0044', 'negative-year', 5],
    ['2019-04-25T10:00:00', 'date-time', 10],
    ['2019-04-25T10:00:00Z', 'date-time', 10],
    ['{2018,2019}', 'list', 0],
    ['156X-12-25', 'unspecified-digits', 3],
    ['1XXX', 'unspecified-digits', 1],
    ['2018-1X', 'unspecified-digits', 6],
    ['2018-XX-31', 'unspecified-digits', 5],
    ['18X4', 'unspecified-digits', 2],
    ['?2018-05', 'partial-qualifier', 0],
    ['2018-~05', 'partial-qualifier', 5],
    ['2018?-05', 'partial-qualifier', 4],
    ['2018-02-29', 'impossible', 8],
    ['2018-02-29~', 'impossible', 8],
    ['1900-02-29', 'impossible', 8],
    ['2018-04-31', 'impossible', 8],
    ['2018-04-00', 'impossible', 8],
    ['2018-13', 'impossible', 5],
    ['2018-00', 'impossible', 5],
    ['2018-13-XX', 'impossible', 5],
    ['2001/2018-02-30', 'impossible', 13],
    ['[2018-10..2018-02-30]', 'impossible', 18],
    ['[2017,2018-13]', 'impossible', 11],
    ['2019/2018', 'order', 5],
    ['[2019..2018]', 'order', 7],
    ['20190425', 'syntax', 4],
    ['2019-4-25', 'syntax', 0],
    ['2018-03-25/28', 'syntax', 11],
    ['25 April 2019', 'syntax', 2],
    [' 2019', 'syntax', 0],
    ['2019 ', 'syntax', 4],
    ['2019\n', 'syntax', 4],
    ['1E3', 'syntax', 0],
    ['', 'syntax', 0],
    ['..', 'syntax', 0],
    ['2019/2020/2021', 'syntax', 9],
    ['[2018', 'syntax', 5],
    ['[]', 'syntax', 1],
    ['[..]', 'syntax', 1],
    ['[2018,]', 'syntax', 6],
    ['[2018,..2019]', 'syntax', 6],
    ['[2018..,2019]', 'syntax', 7],
    ['[2018]/[2019', 'syntax', 12],
    ['2018-xx', 'syntax', 0],
    ['٢٠١٩', 'syntax', 0],
  ])('%j: %s at %i', (text, code, position) => {
    const error = refusal(text);
    expect({ code: error.code, position: error.position, text: error.text }).toEqual({
      code,
      position,
      text,
    });
    expect(error.message).toContain(`column ${position + 1}:`);
  });

  test('any text is parsed, or rejected with a position', () => {
    const bits = fc.constantFrom(
      '2',
      '0',
      '1',
      '9',
      '-',
      '/',
      '.',
      '..',
      '[',
      ']',
      ',',
      'X',
      '~',
      '?',
      '%',
      'T',
      'S',
      'Y',
      ' ',
      '2019',
      '04',
      '-12',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 12 }).map((list) => list.join('')),
          fc.string(),
        ),
        (text) => {
          try {
            const { start, end } = parseWhen(text);
            for (const edge of [start, end])
              if (edge.kind === 'known') expect(edge.min).toBeLessThanOrEqual(edge.max);
          } catch (error) {
            expect(error).toBeInstanceOf(EdtfError);
            expect((error as EdtfError).position).toBeGreaterThanOrEqual(0);
            expect((error as EdtfError).position).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('properties of all dates', () => {
  test('the first day is not after the last', () => {
    fc.assert(
      fc.property(anyWhen, (text) => {
        let when: ReturnType<typeof parseWhen>;
        try {
          when = parseWhen(text);
        } catch (error) {
          expect((error as EdtfError).code).toBe('order');
          return;
        }
        for (const edge of [when.start, when.end]) {
          if (edge.kind === 'known') expect(edge.min).toBeLessThanOrEqual(edge.max);
        }
      }),
    );
  });

  test('all three qualifiers widen by the same amount', () => {
    fc.assert(
      fc.property(plainDate, (date) => {
        const edges = ['', '~', '?', '%'].map((qualifier) => parseWhen(date + qualifier).start);
        const [exact, ...widened] = edges;
        if (exact?.kind !== 'known') throw new Error('a date is known');
        for (const edge of widened) {
          expect(edge).toEqual(widened[0]);
          if (edge.kind !== 'known') throw new Error('a date is known');
          expect(edge.min).toBeLessThan(exact.min);
          expect(edge.max).toBeGreaterThan(exact.max);
          // The unit before and after touch the date itself.
          expect(parseWhen(`${date}`).single).toBe(true);
        }
      }),
    );
  });

  test('a date lies within each of its less precise forms', () => {
    fc.assert(
      fc.property(isoDay, (iso) => {
        const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
        const forms = [
          iso,
          `${month}-XX`,
          month,
          `${year}-XX-XX`,
          year,
          `${year.slice(0, 3)}X`,
          `${year.slice(0, 2)}XX`,
        ];
        const spans = forms.map((form) => parseWhen(form).start);
        spans.reduce((inner, outer) => {
          if (inner.kind !== 'known' || outer.kind !== 'known') throw new Error('a date is known');
          expect(outer.min).toBeLessThanOrEqual(inner.min);
          expect(outer.max).toBeGreaterThanOrEqual(inner.max);
          return outer;
        });
      }),
    );
  });

  test('a set spans its members', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [first, second, set] = [a, b, `[${a},${b}]`].map((text) => parseWhen(text).start);
        if (first?.kind !== 'known' || second?.kind !== 'known') throw new Error('a date is known');
        expect(set).toEqual(known(Math.min(first.min, second.min), Math.max(first.max, second.max)));
      }),
    );
    fc.assert(fc.property(anySet, (set) => parseWhen(set).single));
  });
});
