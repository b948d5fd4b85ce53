import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdtfError } from '../../../src/model/edtf.ts';
import { dayText, whenText } from '../../../src/model/format-date.ts';
import { anyWhen, isoDay } from './arbitraries.ts';

describe('the text of a state', () => {
  test.each([
    ['2004-03-09/..', undefined, 'since 9 March 2004'],
    ['2019-04-25', undefined, '25 April 2019'],
    ['2011', undefined, 'some time in 2011'],
    ['2018-05', undefined, 'some time in May 2018'],
    ['201X', undefined, 'some time in the 2010s'],
    ['19XX', undefined, 'some time in the years 1900 to 1999'],
    ['2018-XX', undefined, 'some time in 2018'],
    ['2018-04-XX', undefined, 'some time in April 2018'],
    ['2019-04~', undefined, 'about April 2019'],
    ['2019?', undefined, 'perhaps 2019'],
    ['2019-04-25%', undefined, 'perhaps about 25 April 2019'],
    ['[2018-10..2018-12]', undefined, 'between October and December 2018'],
    ['[2018-10-29..2020-11-30]', undefined, 'between 29 October 2018 and 30 November 2020'],
    ['[2018-10-01..2018-10-03]', undefined, 'between 1 and 3 October 2018'],
    ['[1960..1962]', undefined, 'between 1960 and 1962'],
    ['[2018-10..2019]', undefined, 'between October 2018 and 2019'],
    ['[..1816-01-01]', undefined, 'by 1 January 1816'],
    ['[1760-12..]', undefined, 'December 1760 or later'],
    ['[2018,2019]', undefined, '2018 or 2019'],
    ['[..2015,2017,2018..2019]', undefined, 'before 2015, 2017 or between 2018 and 2019'],
    ['1961-07-06/1995-09-07', undefined, '6 July 1961 – 7 September 1995'],
    ['2018-03-25/2018-05-08', undefined, '25 March – 8 May 2018'],
    ['2019-02-27/2019-02-28', undefined, '27–28 February 2019'],
    ['2018-03/2018-05', undefined, 'March – May 2018'],
    ['1961/1995', undefined, '1961 – 1995'],
    ['2018-05/2019', undefined, 'May 2018 – 2019'],
    ['2018-05-01/2018', undefined, '1 May 2018 – 2018'],
    [
      '2016-11-30/[2018-10-29..2020-11-30]',
      undefined,
      'from 30 November 2016 until some time between 29 October 2018 and 30 November 2020',
    ],
    [
      '[2018-10..2018-12]/2019-04-25',
      undefined,
      'from some time between October and December 2018 until 25 April 2019',
    ],
    ['2019~/2020', undefined, 'from about 2019 until 2020'],
    [
      '2000-02-09/',
      '2012-12-31',
      'from 9 February 2000; still observed at the end of 2012, where the data stop',
    ],
    ['2019-04-25/', '2019-04-26', 'from 25 April 2019; still observed on 26 April 2019'],
    ['2019-04-25/', '2019-05', 'from 25 April 2019; still observed in May 2019'],
    ['2019-04-25/', undefined, 'from 25 April 2019; end unknown'],
    [
      '[..1816-01-01]/',
      '2012-12-31',
      'from 1 January 1816 or before; still observed at the end of 2012, where the data stop',
    ],
    ['/1995', undefined, 'until 1995; start unknown'],
    ['/1995', '1990-05-01', 'until 1995; start unknown, at the latest 1 May 1990'],
    ['/2011-12-17', '2011-12-17', 'until 17 December 2011; start unknown'],
    ['../1995', undefined, 'until 1995'],
    ['/..', undefined, 'ongoing; start unknown'],
    ['../..', undefined, 'always'],
    ['../', undefined, 'from the beginning; end unknown'],
    ['/', undefined, 'start and end unknown'],
    ['/', '2019-04-26', 'observed on 26 April 2019; start and end unknown'],
    [undefined, '2019-04-26', 'observed on 26 April 2019; start and end unknown'],
    [undefined, undefined, 'undated'],
  ])('%s, seen %s: %s', (when, seen, words) => {
    expect(whenText({ when, seen, temporal: 'state' })).toBe(words);
  });
});

describe('the text of an occurrence', () => {
  test.each([
    ['2019-04-25', undefined, '25 April 2019'],
    ['2019-02-27/2019-02-28', undefined, '27–28 February 2019'],
    ['2019-04-25/', undefined, '25 April 2019'],
    ['2019-04-25/..', undefined, '25 April 2019'],
    ['2011', undefined, 'some time in 2011'],
    [undefined, '2019-04-26', 'by 26 April 2019'],
    [undefined, undefined, 'undated'],
  ])('%s, seen %s: %s', (when, seen, words) => {
    expect(whenText({ when, seen, temporal: 'occurrence' })).toBe(words);
  });
});

test('the text of a day', () => {
  expect(dayText(20190425)).toBe('25 April 2019');
  expect(() => dayText(0)).toThrow(RangeError);
});

test('an invalid date is rejected', () => {
  expect(() => whenText({ when: '2018-24', temporal: 'state' })).toThrow(EdtfError);
  expect(() => whenText({ seen: '2018-02-30', temporal: 'state' })).toThrow(EdtfError);
});

test('every date has a text without EDTF characters', () => {
  fc.assert(
    fc.property(
      anyWhen,
      fc.option(isoDay, { nil: undefined }),
      fc.constantFrom('state' as const, 'occurrence' as const),
      (when, seen, temporal) => {
        try {
          const words = whenText({ when, seen, temporal });
          expect(words).not.toMatch(/[[\]/~%?X]|\.\.|undefined|NaN|\s{2}|^$/);
        } catch (error) {
          expect((error as EdtfError).code).toBe('order');
        }
      },
    ),
    { numRuns: 1000 },
  );
});
