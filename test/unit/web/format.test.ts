import { expect, test } from 'vitest';
import type { Claim } from '../../../src/features/common/contract.ts';
import { formatAmount, limitText } from '../../../src/model/format-amount.ts';
import { formatBounds } from '../../../web/src/format/bounds.ts';
import { formatDate, formatDay, formatShortWhen } from '../../../web/src/format/dates.ts';
import { formatPropertyName, formatValue, languageOf, namesByScript } from '../../../web/src/format/names.ts';
import { citationOf, citationsOf } from '../../../web/src/format/sources.ts';
import { formatTime } from '../../../web/src/format/time.ts';

test('dates are formatted like in the API; other texts are unchanged', () => {
  expect(formatDate('2019-04-25')).toBe('25 April 2019');
  expect(formatDate('2004-03-09/..')).toBe('since 9 March 2004');
  expect(formatDate('not a date')).toBe('not a date');
});

test('short dates shorten the month and omit the uncertainty', () => {
  const ends = { fromMin: 20180501, fromMax: 20180531 };
  expect(formatShortWhen({ when: '2017-12-22/', ...ends }, 'state')).toBe('from 22 Dec 2017');
  expect(formatShortWhen({ when: '2017-10-01/2017-12-31', ...ends }, 'state')).toBe('1 Oct – 31 Dec 2017');
  expect(formatShortWhen({ when: '2018-05-26', ...ends }, 'occurrence')).toBe('26 May 2018');
  expect(formatShortWhen(ends, 'state')).toBeUndefined();
  expect(formatShortWhen({ fromMin: 20190425, fromMax: 20190425 }, 'occurrence')).toBe('25 Apr 2019');
});

test('sentinels of open dates are not formatted', () => {
  expect(formatDay(20190425)).toBe('25 April 2019');
  expect(formatDay(0)).toBeUndefined();
  expect(formatDay(99991231)).toBeUndefined();
});

test('names are split by script, and each script has a language', () => {
  expect(namesByScript(['DPRK', '북한', 'КНДР', '朝鲜', 'S/RES/2397'])).toEqual({
    latin: ['DPRK', 'S/RES/2397'],
    other: ['북한', 'КНДР', '朝鲜'],
  });
  expect(['북한', 'КНДР', '朝鲜', 'DPRK'].map(languageOf)).toEqual(['ko', 'ru', 'zh', undefined]);
});

test('property names and values are formatted', () => {
  expect(formatPropertyName('inForce')).toBe('In force');
  expect(formatPropertyName('deadline')).toBe('Deadline');
  expect(formatPropertyName('onBehalfOf')).toBe('On behalf of');
  expect(formatValue('PT2H', false)).toBe('2 hours');
  expect(formatValue('2000-02-09', true)).toBe('9 February 2000');
  expect(formatValue(4940, false)).toBe('4940');
  expect(formatValue(500000, false)).toBe('500,000');
  expect(formatValue(true, false)).toBe('yes');
  expect(formatAmount('30,000', 'person')).toBe('30,000 people');
  expect(formatAmount('1', 'person')).toBe('1 person');
  expect(formatAmount('1', 'percent')).toBe('1 %');
  expect(formatAmount('500,000', 'barrel')).toBe('500,000 barrels');
  const barrels = { limit: 500_000, unit: 'barrel' };
  expect(limitText(barrels)).toBe('500,000 barrels');
  expect(limitText({ ...barrels, per: 'P1Y' })).toBe('500,000 barrels a year');
  expect(limitText({ ...barrels, per: 'P3M' })).toBe('500,000 barrels in 3 months');
  expect(limitText({ ...barrels, per: 'R5/P1Y' })).toBe('500,000 barrels per R5/P1Y');
});

const claim = (
  role: 'article' | 'record',
  id: string,
  locator: string,
  publisher?: string,
): Pick<Claim, 'source' | 'locator'> => ({
  locator,
  source: { id, title: `Title of ${id}`, role, published: '2019', ...(publisher && { publisher }) },
});

test('cites the article by paragraph, UN documents by symbol, others by publisher', () => {
  expect(citationOf(claim('article', 'source:diplomat-2019', '¶2')).short).toBe('¶2');
  expect(citationOf(claim('record', 'source:S-RES-2397', 'op 8')).short).toBe('S/RES/2397');
  expect(citationOf(claim('record', 'source:cow', 'alliance 397'))).toEqual({
    article: false,
    short: 'Title of source:cow',
    full: 'Title of source:cow, alliance 397',
  });
  const by = (publisher: string) => citationOf(claim('record', 'source:x', 'report', publisher)).short;
  expect(by('KCNA')).toBe('KCNA');
  expect(by('The White House')).toBe('White House');
  expect(by('ATOP Project')).toBe('ATOP');
  expect(by('Ministry of Foreign Affairs of Russia')).toBe('MFA of Russia');
});

test('cites each place once, the article first', () => {
  const claims = [
    claim('record', 'source:S-RES-2397', 'op 8'),
    claim('article', 'source:diplomat-2019', '¶2'),
    claim('article', 'source:diplomat-2019', '¶2'),
  ] as Claim[];
  expect(citationsOf(claims).map(({ short }) => short)).toEqual(['¶2', 'S/RES/2397']);
});

test.each([
  [[20190425, 20190425, 20190425, 20190425], 'state', '25 April 2019'],
  [[20010101, 20011231, 99991231, 99991231], 'state', 'since 2001'],
  [[20170301, 20170331, 99991231, 99991231], 'occurrence', 'some time in March 2017'],
  [[0, 0, 20111217, 20111217], 'state', 'until 17 December 2011'],
  [[0, 20190426, 99991231, 99991231], 'occurrence', 'by 26 April 2019'],
  [[0, 0, 99991231, 99991231], 'state', ''],
  [[0, 99991231, 0, 99991231], 'state', ''],
] as const)('bounds %j as %s: “%s”', ([fromMin, fromMax, toMin, toMax], temporal, words) => {
  expect(formatBounds({ fromMin, fromMax, toMin, toMax }, temporal)).toBe(words);
});

test('formats the selected time and the date of knowledge', () => {
  const day = { time: { is: 'day', day: 20190426 }, certainty: 'possibly', knownAt: undefined } as const;
  expect(formatTime(day)).toBe('Valid on 26 April 2019');
  expect(formatTime({ ...day, certainty: 'certainly' })).toBe('Certainly valid on 26 April 2019');
  expect(formatTime({ ...day, time: { is: 'all' }, knownAt: 20180101 })).toBe(
    'All times, as known on 1 January 2018',
  );
  expect(formatTime({ ...day, time: { is: 'range', from: 20180101, to: 20181231 } })).toBe(
    'Began or held between 1 January 2018 and 31 December 2018',
  );
});
