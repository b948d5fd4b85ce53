import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../src/features/graph/contract.ts';
import { addDays, HIGH, LOW } from '../../../src/model/days.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import {
  addMonths,
  addYears,
  dayFromTyped,
  monthInWords,
} from '../../../web/src/panels/timeline/calendar.ts';
import { eventDays, nextOf, previousOf } from '../../../web/src/panels/timeline/event-days.ts';
import { barsOf } from '../../../web/src/panels/timeline/histogram.ts';
import { type Item, itemsOf, LANES } from '../../../web/src/panels/timeline/items.ts';
import { labelsOf } from '../../../web/src/panels/timeline/lane-labels.ts';
import { layOut, markAt } from '../../../web/src/panels/timeline/layout.ts';
import { dayByKey, nearestHandle, withDay, withTimeAs } from '../../../web/src/panels/timeline/moves.ts';
import { scaleOf } from '../../../web/src/panels/timeline/scale.ts';
import { partsOf } from '../../../web/src/panels/timeline/shapes.ts';
import {
  allYears,
  fittingStretch,
  heldIn,
  reaching,
  withEnd,
  zoomed,
} from '../../../web/src/panels/timeline/stretch.ts';
import { ticksOf } from '../../../web/src/panels/timeline/ticks.ts';
import { openingView } from '../../../web/src/state/view.ts';

const stretch = { from: 20170101, to: 20191231 };
const scale = scaleOf(stretch, 100, 1195); // 1095 days: a pixel each
const years = { from: 19450101, to: 20191231 };
const opening = openingView('2019-04-26');

function item(from: number, given: Partial<Item> = {}): Item {
  return {
    id: `event:${from}`,
    lane: 0,
    name: 'Name',
    short: 'Name',
    when: '',
    point: true,
    stretch: false,
    colour: '--k-event-e',
    rank: 1,
    fromMin: from,
    fromMax: from,
    toMin: from,
    toMax: from,
    ...given,
  };
}

function node(id: string, kind: Kind, given: Partial<GraphNode> = {}): GraphNode {
  return {
    id,
    kind,
    name: id,
    aliases: [],
    fromMin: LOW,
    fromMax: LOW,
    toMin: HIGH,
    toMax: HIGH,
    knownFrom: LOW,
    disputed: [],
    properties: {},
    degree: 3,
    ...given,
  };
}

function relation(given: Partial<Relation> & Pick<Relation, 'type' | 'from' | 'to'>): Relation {
  return {
    id: `${given.type}:${given.from}~${given.to}`,
    fromMin: LOW,
    fromMax: HIGH,
    toMin: LOW,
    toMax: HIGH,
    knownFrom: LOW,
    knownTo: HIGH,
    disputed: false,
    claims: [],
    properties: {},
    ...given,
  };
}

describe('scale', () => {
  test('a day and its pixel are each other’s, over leap days and turns of the year', () => {
    for (const day of [20170101, 20171231, 20180228, 20190301, 20191231])
      expect(scale.dayAt(scale.middle(day))).toBe(day);
    expect(scale.start(20170101)).toBe(100);
    expect(scale.end(20191231)).toBe(1195);
  });
  test('beyond the edges the day is kept within, and what is open lies outside', () => {
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
  test('it never leaves the calendar, nor becomes what stands for "open"', () => {
    expect(addYears(99990101, 5)).toBeLessThan(HIGH);
    expect(addYears(101, -5)).toBeGreaterThan(LOW);
  });
  test.each([
    ['2019-04-25', 20190425],
    ['25 April 2019', 20190425],
    [' 25 apr. 2019 ', 20190425],
    ['April 2019', 20190401],
    ['2019', 20190101],
  ])('%s is a day', (text, day) => expect(dayFromTyped(text)).toEqual({ day }));
  test.each(['31 February 2018', '2018-02-31'])('%s is none, and the words say so', (text) =>
    expect(dayFromTyped(text)).toEqual({ error: `There is no ${text}.` }));
  test.each(['', 'yesterday', '25/4/2019', '5 Floreal 2019'])('%j is told how to be written', (text) =>
    expect(dayFromTyped(text)).toEqual({ error: 'Write a date as 25 April 2019 or 2019-04-25.' }));
  test('a month in words', () => expect(monthInWords(20160614)).toBe('June 2016'));
});

describe('items', () => {
  const summit = node('event:summit', 'Event', {
    fromMin: 20190425,
    fromMax: 20190425,
    toMin: 20190425,
    toMax: 20190425,
  });
  const kim = node('person:kim', 'Person', { name: 'Kim' });
  const office = node('office:chair', 'Office', { name: 'Chairman' });

  test('dated things stand in the lane of their kind, undated ones and people in none', () => {
    const dead = node('person:dead', 'Person', { toMin: 20111217, toMax: 20111217 });
    const items = itemsOf([summit, kim, office, dead], []);
    expect(items.map(({ id, lane }) => [id, LANES[lane]])).toEqual([['event:summit', 'Meetings']]);
  });
  test('a dated relationship stands for itself only where neither end has a date of its own', () => {
    const held = relation({
      type: 'HOLDS_OFFICE',
      from: 'person:kim',
      to: 'office:chair',
      when: '2016-06-29/',
      fromMin: 20160629,
      fromMax: 20160629,
    });
    const met = relation({
      type: 'TOOK_PART_IN',
      from: 'person:kim',
      to: 'event:summit',
      when: '2019-04-25',
      fromMin: 20190425,
      fromMax: 20190425,
    });
    const items = itemsOf([summit, kim, office], [held, met]);
    expect(items.map(({ name }) => name)).toContain('Kim holds the office Chairman');
    expect(items).toHaveLength(2);
  });
  test('a name leaves out the year that the line tells', () => {
    const items = itemsOf([{ ...summit, name: 'Kim in Beijing, March 2018' }], []);
    expect(items[0]?.short).toBe('Kim in Beijing');
  });
});

describe('shapes', () => {
  const shapes = (given: Item) => partsOf(given, scale).map(({ is }) => is);
  test('a day is a dot, a month a lozenge as wide as the month', () => {
    expect(shapes(item(20180612))).toEqual(['dot']);
    const [lozenge] = partsOf(item(20181001, { fromMax: 20181031 }), scale);
    expect(lozenge).toMatchObject({ is: 'lozenge', x: scale.start(20181001), to: scale.end(20181031) });
  });
  test('a visit of some weeks is a solid stretch', () => {
    const visit = item(20180726, { point: false, stretch: true, toMin: 20180818, toMax: 20180818 });
    expect(shapes(visit)).toEqual(['pill']);
  });
  test('an approximate start is dotted, an open end an arrow, an unknown end dots that run out', () => {
    const span = { point: false, fromMax: 20181231, toMin: HIGH, toMax: HIGH };
    expect(shapes(item(20181001, span))).toEqual(['dotted', 'line', 'arrow']);
    const unknown = { point: false, toMin: 20190426, toMax: HIGH };
    expect(shapes(item(20180101, unknown))).toEqual(['line', 'dotted', 'dot']);
  });
  test('a known end is a tick; a start before the window has no mark in it', () => {
    const ended = { point: false, toMin: 20180601, toMax: 20180601 };
    expect(shapes(item(20000209, ended))).toEqual(['line', 'tick']);
  });
  test('what lies outside the window has no parts', () => {
    expect(shapes(item(20110824))).toEqual([]);
    expect(shapes(item(20110824, { point: false, toMin: 20120101, toMax: 20120101 }))).toEqual([]);
  });
});

describe('layout', () => {
  test('what falls on the same pixels is one mark, the most important in front', () => {
    const items = [item(20180612, { id: 'a', rank: 9 }), item(20180612, { id: 'b', rank: 1 })];
    const [lane] = layOut(items, scale, 1);
    expect(lane?.marks).toHaveLength(1);
    expect(lane?.marks[0]?.all.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  test('lines at the same time lie on tracks of their own', () => {
    const line = { point: false, toMin: HIGH, toMax: HIGH };
    const items = [20170301, 20170601, 20170901].map((from) => item(from, line));
    const [lane] = layOut(items, scale, 1);
    expect(new Set(lane?.marks.map(({ offset }) => offset)).size).toBe(3);
  });
  test('a pointer finds the dot before the line that it lies on', () => {
    const line = item(20170201, { id: 'line', point: false, toMin: HIGH, toMax: HIGH });
    const [lane] = layOut([line, item(20180612, { id: 'dot' })], scale, 1);
    expect(markAt(lane, scale.middle(20180612) + 2, 0)?.item.id).toBe('dot');
    expect(markAt(lane, scale.middle(20180901), 1)?.item.id).toBe('line');
    expect(markAt(lane, scale.middle(20170101) + 5, 0)).toBeUndefined();
  });
  test('ten thousand things are drawn as no more marks than there is room for, and none is lost', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => {
      const from = addDays(20170101, (at * 37) % 1095);
      const line = { point: false, toMin: HIGH, toMax: HIGH };
      return item(from, { id: String(at), lane: at % 4, ...(at % 3 === 0 && line) });
    });
    const before = performance.now();
    const lanes = layOut(items, scale, 4);
    for (const { marks } of lanes) labelsOf(marks, scale, (text) => text.length * 6, new Set());
    expect(performance.now() - before).toBeLessThan(1000);
    const marks = lanes.flatMap((lane) => lane.marks);
    expect(marks.length).toBeLessThan(4 * (1095 / 2 + 140));
    const drawn = marks.reduce((sum, { all }) => sum + all.length, 0);
    expect(drawn + lanes.reduce((sum, { leftOut }) => sum + leftOut, 0)).toBe(10_000);
  });
});

describe('names', () => {
  const measure = (text: string) => text.length * 6;
  const placed = (items: Item[], first: string[] = []) =>
    labelsOf(layOut(items, scale, 1)[0]?.marks ?? [], scale, measure, new Set(first));

  test('none lies over another, nor over a mark', () => {
    const items = Array.from({ length: 24 }, (_, at) =>
      item(addDays(20170110, at * 43), { short: at % 3 ? 'Name' : 'A longer name' }),
    );
    const labels = placed(items);
    expect(labels.length).toBeGreaterThan(5);
    const dots = items.map(({ fromMin }) => scale.middle(fromMin));
    for (const label of labels) {
      for (const other of labels)
        expect(other === label || other.x >= label.x + label.width || label.x >= other.x + other.width).toBe(
          true,
        );
      for (const dot of dots) expect(dot < label.x || dot > label.x + label.width).toBe(true);
    }
  });
  test('the important go first, and what is selected before them', () => {
    const items = [
      item(20180601, { id: 'a', rank: 9 }),
      item(20180620, { id: 'b', short: 'Long enough to meet' }),
    ];
    expect(placed(items).map(({ id }) => id)[0]).toBe('a');
    expect(placed(items, ['b']).map(({ id }) => id)[0]).toBe('b');
  });
  test('a long name ends in an ellipsis', () => {
    const [label] = placed([
      item(20180601, { short: 'Treaty of Friendship, Good-Neighbourliness and Cooperation' }),
    ]);
    expect(label?.text).toMatch(/^Treaty of .*…$/);
    expect(label?.width).toBeLessThanOrEqual(150);
  });
});

describe('stretch', () => {
  test('all years reach from the first to the last, in whole years', () => {
    const items = [item(19530101), item(20160629, { toMin: HIGH, toMax: HIGH })];
    expect(allYears(items, 20190426)).toEqual({ from: 19530101, to: 20191231 });
    expect(allYears([], 20190426)).toEqual({ from: 20150101, to: 20191231 });
  });
  test('the first stretch holds the crowd and the day, not the stragglers', () => {
    const crowd = Array.from({ length: 20 }, (_, at) => item(addDays(20180101, at * 20)));
    const fitting = fittingStretch([...crowd, item(19610706), item(20000209)], 20190426);
    expect(fitting.from).toBeGreaterThan(20150101);
    expect(fitting.from).toBeLessThan(20180601);
    expect(fitting.to).toBeLessThan(20220101);
  });
  test('it moves just so far that a day stands in it', () => {
    expect(reaching(stretch, 20180601)).toBe(stretch);
    const earlier = reaching(stretch, 20110824);
    expect(earlier.from).toBeLessThan(20110824);
    expect(earlier.to).toBeLessThan(20141231);
  });
  test('zoom keeps the day under the pointer, and stops at two weeks', () => {
    const nearer = zoomed(stretch, 0.5, 20180702, years);
    const [before, after] = [scale.middle(20180702), scaleOf(nearer, 100, 1195).middle(20180702)];
    expect(Math.abs(after - before)).toBeLessThan(3);
    const nearest = zoomed(stretch, 0.00001, 20180702, years);
    expect(addDays(nearest.from, 14)).toBe(nearest.to);
  });
  test('its ends do not pass each other, and it is never lost beyond the years', () => {
    expect(withEnd(stretch, 'from', 20300101)).toEqual({ from: 20191217, to: 20191231 });
    expect(heldIn({ from: 17000101, to: 17010101 }, years).to).toBeGreaterThan(19450101);
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

test('the histogram counts what begins in each year, and groups years that would be thinner than a line', () => {
  const items = [item(19530101), item(20180101), item(20180612), item(LOW, { toMax: 20111217 })];
  expect(barsOf(items, years, 1000)).toEqual([
    { from: 1953, to: 1954, count: 1 },
    { from: 2011, to: 2012, count: 1 },
    { from: 2018, to: 2019, count: 2 },
  ]);
  expect(barsOf(items, years, 60).every(({ from, to }) => to - from === 5)).toBe(true);
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
