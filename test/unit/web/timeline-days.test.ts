/** The timeline's days: their pixels, steps on the calendar, what is shown of them, and the hand that moves them. */
import { describe, expect, test } from 'vitest';
import { addDays, HIGH, LOW } from '../../../src/model/days.ts';
import { addMonths, addYears, formatMonth, parseDays } from '../../../web/src/panels/timeline/calendar.ts';
import { eventDays, nextOf, previousOf } from '../../../web/src/panels/timeline/event-days.ts';
import {
  dayByKey,
  nearestHandle,
  withDay,
  withTimeAs,
  withTypedDays,
} from '../../../web/src/panels/timeline/handle-drag.ts';
import { scaleOf } from '../../../web/src/panels/timeline/scale.ts';
import { ticksOf } from '../../../web/src/panels/timeline/ticks.ts';
import {
  allYears,
  clampWindow,
  fittingWindow,
  resizeWindow,
  windowIncluding,
  zoomWindow,
} from '../../../web/src/panels/timeline/time-window.ts';
import { openingView } from '../../../web/src/state/view.ts';
import { item, scale, stretch, years } from './support/timeline.ts';

const opening = openingView('2019-04-26');

describe('scale', () => {
  test('converting a day to a pixel and back gives the same day', () => {
    for (const day of [20170101, 20171231, 20180228, 20190301, 20191231])
      expect(scale.dayAt(scale.middle(day))).toBe(day);
    expect(scale.start(20170101)).toBe(100);
    expect(scale.end(20191231)).toBe(1195);
  });
  test('days are clamped at the edges; open dates lie outside', () => {
    expect(scale.dayAt(-50)).toBe(20170101);
    expect(scale.dayAt(5000)).toBe(20191231);
    expect(scale.start(LOW)).toBe(Number.NEGATIVE_INFINITY);
    expect(scale.end(HIGH)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('calendar', () => {
  test('a month from the 31st is the last of the shorter month', () => {
    expect(addMonths(20190131, 1)).toBe(20190228);
    expect(addMonths(20200331, -1)).toBe(20200229);
    expect(addMonths(20191215, 1)).toBe(20200115);
    expect(addYears(20200229, 1)).toBe(20210228);
  });
  test('stays within the calendar and below the sentinels', () => {
    expect(addYears(99990101, 5)).toBeLessThan(HIGH);
    expect(addYears(101, -5)).toBeGreaterThan(LOW);
  });
  test.each([
    ['2019-04-25', 20190425],
    ['25 April 2019', 20190425],
    [' 25 apr. 2019 ', 20190425],
  ])('%s is a day', (text, day) => expect(parseDays(text)).toEqual({ first: day, last: day }));
  test.each([
    ['April 2019', 20190401, 20190430],
    ['Feb 2020', 20200201, 20200229],
    ['2019', 20190101, 20191231],
    ['2019-04', 20190401, 20190430],
    ['2018/2019', 20180101, 20191231],
    ['2018-10/2018-12', 20181001, 20181231],
  ])('%s is a range of days', (text, first, last) => expect(parseDays(text)).toEqual({ first, last }));
  test.each(['31 February 2018', '2018-02-31', '2018-13'])('%s is rejected with a message', (text) =>
    expect(parseDays(text)).toEqual({ error: `${text} is not a valid date.` }));
  test.each([
    '',
    'yesterday',
    '25/4/2019',
    '5 Floreal 2019',
    '2019/',
    '/2019',
    '5/4',
  ])('%j is rejected with a hint', (text) =>
    expect(parseDays(text)).toEqual({
      error: 'Enter a date such as 25 April 2019, 2019-04-25, April 2019 or 2019.',
    }));
  test('a month in words', () => expect(formatMonth(20160614)).toBe('June 2016'));
});

describe('stretch', () => {
  test('all years reach from the first to the last, in whole years', () => {
    const items = [item(19530101), item(20160629, { toMin: HIGH, toMax: HIGH })];
    expect(allYears(items, 20190426)).toEqual({ from: 19530101, to: 20191231 });
    expect(allYears([], 20190426)).toEqual({ from: 20150101, to: 20191231 });
  });
  test('the first stretch holds the crowd and the day, not the stragglers', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => item(addDays(20180101, at * 20)));
    const fitting = fittingWindow([...crowd, item(19610706), item(20000209)], 20190426);
    expect(fitting.from).toBeGreaterThan(20150101);
    expect(fitting.from).toBeLessThan(20180601);
    expect(fitting.to).toBeLessThan(20220101);
  });
  test('it moves just so far that a day stands in it', () => {
    expect(windowIncluding(stretch, 20180601)).toBe(stretch);
    const earlier = windowIncluding(stretch, 20110824);
    expect(earlier.from).toBeLessThan(20110824);
    expect(earlier.to).toBeLessThan(20141231);
  });
  test('zoom keeps the day under the pointer, and stops at two weeks', () => {
    const nearer = zoomWindow(stretch, 0.5, 20180702, years);
    const [before, after] = [scale.middle(20180702), scaleOf(nearer, 100, 1195).middle(20180702)];
    expect(Math.abs(after - before)).toBeLessThan(3);
    const nearest = zoomWindow(stretch, 0.00001, 20180702, years);
    expect(addDays(nearest.from, 14)).toBe(nearest.to);
  });
  test('its ends do not pass each other, and it is never lost beyond the years', () => {
    expect(resizeWindow(stretch, 'from', 20300101)).toEqual({ from: 20191217, to: 20191231 });
    expect(clampWindow({ from: 17000101, to: 17010101 }, years).to).toBeGreaterThan(19450101);
  });
});

test('the calendar behind the lanes gets finer with the zoom', () => {
  const labels = (to: number, width: number) => {
    const shown = { from: 20170101, to };
    return ticksOf(shown, scaleOf(shown, 0, width)).map(({ label }) => label);
  };
  expect(labels(20191231, 1000).filter(Boolean)).toEqual(['2017', '2018', '2019']);
  expect(labels(20171231, 1000).filter(Boolean)).toContain('Jun');
  expect(labels(20170120, 1000).filter(Boolean)).toContain('14 Jan');
  expect(labels(20961231, 300).filter(Boolean)).toEqual(['2020', '2040', '2060', '2080']);
});

test('the next and the previous day on which something begins', () => {
  const days = eventDays(
    [item(20190425), item(20180612), item(20180612), item(20181001, { fromMax: 20181231 })],
    false,
  );
  expect(days).toEqual([20180612, 20181001, 20190425]);
  expect(eventDays([item(20181001, { fromMax: 20181231 })], true)).toEqual([20181231]);
  expect(nextOf(days, 20180612)).toBe(20181001);
  expect(nextOf(days, 20190425)).toBeUndefined();
  expect(previousOf(days, 20181001)).toBe(20180612);
  expect(eventDays([item(20191222, { deadline: true })], false)).toEqual([]);
});

describe('moves', () => {
  const range = { ...opening, time: { is: 'range', from: 20180101, to: 20181231 } } as const;
  test('keys move a handle by a day, a month, a year, or to an end', () => {
    expect(dayByKey('ArrowLeft', false, 20190101, years)).toBe(20181231);
    expect(dayByKey('ArrowRight', true, 20190131, years)).toBe(20190228);
    expect(dayByKey('PageUp', false, 20190131, years)).toBe(20200131);
    expect(dayByKey('Home', false, 20190131, years)).toBe(19450101);
    expect(dayByKey('x', false, 20190131, years)).toBeUndefined();
  });
  test('the ends of a range do not pass each other; the same day again is no change', () => {
    expect(withDay(range, 'from', 20190601).time).toEqual({ is: 'range', from: 20181231, to: 20181231 });
    expect(withDay(opening, 'day', 20190426)).toBe(opening);
  });
  test('a typed year is its first day as a start, its last as an end, and a range by itself', () => {
    const typed = (view: typeof opening, handle: 'day' | 'from' | 'to', text: string) => {
      const days = parseDays(text);
      if ('error' in days) throw new Error(days.error);
      return withTypedDays(view, handle, days).time;
    };
    const years = { ...opening, time: { is: 'range', from: 20010101, to: 20011231 } } as const;
    expect(typed(years, 'to', '2002')).toEqual({ is: 'range', from: 20010101, to: 20021231 });
    expect(typed(years, 'to', 'August 2002')).toEqual({ is: 'range', from: 20010101, to: 20020831 });
    expect(typed(years, 'from', '2000')).toEqual({ is: 'range', from: 20000101, to: 20011231 });
    expect(typed(opening, 'day', '2002')).toEqual({ is: 'range', from: 20020101, to: 20021231 });
    expect(typed(opening, 'day', '23 August 2002')).toEqual({ is: 'day', day: 20020823 });
  });
  test('a window chosen by hand comes along', () => {
    const view = withDay({ ...opening, window: stretch }, 'day', 20110824);
    expect(view.window?.from).toBeLessThan(20110824);
    expect(withDay(opening, 'day', 20110824).window).toBeUndefined();
  });
  test('another way to look at time begins where the last one stood', () => {
    const asRange = withTimeAs(opening, 'range', 20190426, stretch);
    expect(asRange.time).toEqual({ is: 'range', from: 20180427, to: 20190426 });
    expect(withTimeAs(asRange, 'day', 20190426, stretch).time).toEqual(opening.time);
    expect(withTimeAs(opening, 'all', 20190426, stretch).time).toEqual({ is: 'all' });
  });
  test('a press moves the handle that is nearer', () => {
    expect(nearestHandle(range.time, 20180201)).toBe('from');
    expect(nearestHandle(range.time, 20181201)).toBe('to');
    expect(nearestHandle({ is: 'all' }, 20181201)).toBeUndefined();
  });
});
