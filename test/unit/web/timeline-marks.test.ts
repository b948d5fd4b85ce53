/** The timeline's marks: which entities stand on it, in which shape, on which track, and which of them are named. */
import { describe, expect, test } from 'vitest';
import { addDays, HIGH, LOW } from '../../../src/model/days.ts';
import { barsOf } from '../../../web/src/panels/timeline/histogram.ts';
import { itemsOf, LANES, type TimelineItem } from '../../../web/src/panels/timeline/items.ts';
import { labelsOf } from '../../../web/src/panels/timeline/lane-labels.ts';
import { layOut, markAt } from '../../../web/src/panels/timeline/lane-layout.ts';
import { partsOf } from '../../../web/src/panels/timeline/shapes.ts';
import { edge, node } from './support/graph.ts';
import { item, scale, years } from './support/timeline.ts';

describe('items', () => {
  const summit = node('event:summit', {
    kind: 'Event',
    degree: 3,
    fromMin: 20190425,
    fromMax: 20190425,
    toMin: 20190425,
    toMax: 20190425,
  });
  const kim = node('person:kim', { kind: 'Person', name: 'Kim', degree: 3 });
  const office = node('office:chair', { kind: 'Office', name: 'Chairman', degree: 3 });

  test('dated entities stand in the lane of their kind, undated ones and people in none', () => {
    const dead = node('person:dead', { kind: 'Person', toMin: 20111217, toMax: 20111217 });
    const items = itemsOf([summit, kim, office, dead], []);
    expect(items.map(({ id, lane }) => [id, LANES[lane]])).toEqual([['event:summit', 'Meetings']]);
  });
  test('a dated relationship stands for itself only where neither end has a date of its own', () => {
    const held = edge('person:kim', 'office:chair', 'HOLDS_OFFICE', {
      when: '2016-06-29/',
      fromMin: 20160629,
      fromMax: 20160629,
    });
    const met = edge('person:kim', 'event:summit', 'TOOK_PART_IN', {
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
  test('a deadline stands beside its measure, as the day by which it is to be met', () => {
    const workers = node('measure:workers', {
      kind: 'Measure',
      name: 'Return of workers',
      fromMin: 20171222,
      fromMax: 20171222,
      properties: { deadline: '2019-12-22' },
    });
    const [began, due] = itemsOf([workers], []);
    expect([began?.id, due?.id]).toEqual(['measure:workers', 'measure:workers']);
    expect(began?.key).not.toBe(due?.key);
    expect(due).toMatchObject({ short: 'until 22 Dec 2019', when: 'to be met by 22 December 2019' });
    expect(due && partsOf(due, scale)).toEqual([{ is: 'tick', x: scale.end(20191222) }]);
    const odd = { ...workers, properties: { deadline: 'soon' } };
    expect(itemsOf([odd], [])).toHaveLength(1);
  });
});

describe('shapes', () => {
  const shapes = (given: TimelineItem) => partsOf(given, scale).map(({ is }) => is);
  test('a day is a dot, a month a lozenge as wide as the month', () => {
    expect(shapes(item(20180612))).toEqual(['dot']);
    const [lozenge] = partsOf(item(20181001, { fromMax: 20181031 }), scale);
    expect(lozenge).toMatchObject({ is: 'lozenge', x: scale.start(20181001), to: scale.end(20181031) });
  });
  test('a visit of some weeks is a solid stretch', () => {
    const visit = item(20180726, { point: false, lasting: true, toMin: 20180818, toMax: 20180818 });
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
  test('items outside the window have no parts', () => {
    expect(shapes(item(20110824))).toEqual([]);
    expect(shapes(item(20110824, { point: false, toMin: 20120101, toMax: 20120101 }))).toEqual([]);
  });
});

describe('layout', () => {
  test('items at the same pixels share one mark, the most important first', () => {
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
  test('the pointer hits a dot before the line below it', () => {
    const line = item(20170201, { id: 'line', point: false, toMin: HIGH, toMax: HIGH });
    const [lane] = layOut([line, item(20180612, { id: 'dot' })], scale, 1);
    expect(markAt(lane, scale.middle(20180612) + 2, 0)?.item.id).toBe('dot');
    expect(markAt(lane, scale.middle(20180901), 1)?.item.id).toBe('line');
    expect(markAt(lane, scale.middle(20170101) + 5, 0)).toBeUndefined();
  });
  test('ten thousand items give a bounded number of marks, and none is lost', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => {
      const from = addDays(20170101, (at * 37) % 1095);
      const line = { point: false, toMin: HIGH, toMax: HIGH };
      return item(from, { id: String(at), lane: at % 4, ...(at % 3 === 0 && line) });
    });
    const lanes = layOut(items, scale, 4);
    const marks = lanes.flatMap((lane) => lane.marks);
    expect(marks.length).toBeLessThan(4 * (1095 / 2 + 140));
    const drawn = marks.reduce((sum, { all }) => sum + all.length, 0);
    expect(drawn + lanes.reduce((sum, { leftOut }) => sum + leftOut, 0)).toBe(10_000);
  });
});

describe('names', () => {
  const measure = (text: string) => text.length * 6;
  const placed = (items: TimelineItem[], first: string[] = []) =>
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

test('the histogram counts what begins in each year, and groups years that would be thinner than a line', () => {
  const items = [item(19530101), item(20180101), item(20180612), item(LOW, { toMax: 20111217 })];
  items.push(item(20191222, { deadline: true }));
  expect(barsOf(items, years, 1000)).toEqual([
    { from: 1953, to: 1954, count: 1 },
    { from: 2011, to: 2012, count: 1 },
    { from: 2018, to: 2019, count: 2 },
  ]);
  expect(barsOf(items, years, 60).every(({ from, to }) => to - from === 5)).toBe(true);
});
