import { expect, test } from 'vitest';
import type { Claim } from '../../../src/features/common/contract.ts';
import { selectionIn, withSelection } from '../../../web/src/state/address.ts';
import { dateWords, dayWords, shortDateWords, shortWhen } from '../../../web/src/words/dates.ts';
import { languageOf, namesByScript, propertyWords, valueWords } from '../../../web/src/words/names.ts';
import { citationOf, citationsOf } from '../../../web/src/words/sources.ts';

test.each([
  ['2019-04-25', '25 April 2019'],
  ['2018-05', 'May 2018'],
  ['2011', '2011'],
  ['2017~', 'about 2017'],
  ['2017?', 'perhaps 2017'],
  ['2004-03-09/', 'from 9 March 2004'],
  ['2019-04-25/..', 'since 25 April 2019'],
  ['../1995-09-07', 'until 7 September 1995'],
  ['1961-07-06/1995-09-07', '6 July 1961 – 7 September 1995'],
  ['[2018-10..2018-12]/2019-04-25', 'between October and December 2018 – 25 April 2019'],
  ['[2017-12..2018-01]', 'between December 2017 and January 2018'],
  ['[..1995-09]', 'September 1995 or before'],
  ['[1995,1996]', '1995 or 1996'],
  ['../..', 'undated'],
  ['2018-24', '2018-24'],
  ['Y17E7', 'Y17E7'],
])('%s reads "%s"', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words);
});

test('short dates keep the day and shorten the month', () => {
  expect(shortDateWords('2017-12-22/')).toBe('from 22 Dec 2017');
  expect(shortWhen({ when: '2018-05', fromMin: 20180501, fromMax: 20180531 })).toBe('May 2018');
  expect(shortWhen({ fromMin: 20190425, fromMax: 20190425 })).toBe('25 Apr 2019');
  expect(shortWhen({ fromMin: 0, fromMax: 99991231 })).toBeUndefined();
});

test('the sentinels of what is open are no days', () => {
  expect(dayWords(20190425)).toBe('25 April 2019');
  expect(dayWords(0)).toBeUndefined();
  expect(dayWords(99991231)).toBeUndefined();
});

test('names are parted by script, and each script has its language', () => {
  expect(namesByScript(['DPRK', '북한', 'КНДР', '朝鲜', 'S/RES/2397'])).toEqual({
    latin: ['DPRK', 'S/RES/2397'],
    other: ['북한', 'КНДР', '朝鲜'],
  });
  expect(['북한', 'КНДР', '朝鲜', 'DPRK'].map(languageOf)).toEqual(['ko', 'ru', 'zh', undefined]);
});

test('properties and values are written in words', () => {
  expect(propertyWords('inForce')).toBe('In force');
  expect(propertyWords('deadline')).toBe('Deadline');
  expect(propertyWords('onBehalfOf')).toBe('On behalf of');
  expect(valueWords('PT2H', false)).toBe('2 hours');
  expect(valueWords('2000-02-09', true)).toBe('9 February 2000');
  expect(valueWords(4940, false)).toBe('4940');
  expect(valueWords(500000, false)).toBe('500,000');
  expect(valueWords(true, false)).toBe('yes');
});

const claim = (
  role: 'article' | 'record',
  id: string,
  locator: string,
): Pick<Claim, 'source' | 'locator'> => ({
  locator,
  source: { id, title: `Title of ${id}`, role, published: '2019' },
});

test('the article is cited by its paragraph, a UN document by its symbol, the rest by title', () => {
  expect(citationOf(claim('article', 'source:diplomat-2019', '¶2')).short).toBe('¶2');
  expect(citationOf(claim('record', 'source:S-RES-2397', 'op 8')).short).toBe('S/RES/2397');
  expect(citationOf(claim('record', 'source:cow', 'alliance 397'))).toEqual({
    article: false,
    short: 'Title of source:cow',
    full: 'Title of source:cow, alliance 397',
  });
});

test('one place is cited once, the article before the record', () => {
  const claims = [
    claim('record', 'source:S-RES-2397', 'op 8'),
    claim('article', 'source:diplomat-2019', '¶2'),
    claim('article', 'source:diplomat-2019', '¶2'),
  ] as Claim[];
  expect(citationsOf(claims).map(({ short }) => short)).toEqual(['¶2', 'S/RES/2397']);
});

test('the selection stands readably in the address and leaves other parameters alone', () => {
  const id = 'party:rus~cow-397~2000';
  expect(withSelection('?theme=dark', id)).toBe(`?theme=dark&select=${id}`);
  expect(selectionIn(withSelection('', id))).toBe(id);
  expect(withSelection(`?select=${id}`, undefined)).toBe('');
  expect(selectionIn('?select=')).toBeUndefined();
});
