/** Values that go in as parameters and come out as answers: read, shown, sorted, drawn, written to a file. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { additionOf, MAX_ADDED } from '../../../web/src/panels/console/actions.ts';
import { Drawable } from '../../../web/src/panels/console/drawable.ts';
import { fileParts } from '../../../web/src/panels/console/export-file.ts';
import { JsonLines, linesIn, recordOf } from '../../../web/src/panels/console/json-lines.ts';
import {
  parseParameter,
  parseParameters,
  typedText,
  typedTexts,
} from '../../../web/src/panels/console/parameters.ts';
import { sortedRowNumbers } from '../../../web/src/panels/console/sorting.ts';
import { entityOf, lineOf, parseValue, plainText } from '../../../web/src/panels/console/values.ts';

const typed = ($type: string, _value: unknown) => ({ $type, _value });
const node = (element: string, labels: string[], properties: object) =>
  typed('Node', { _element_id: element, _labels: labels, _properties: properties });
const RUSSIA = node('4:1', ['Entity', 'State'], { id: 'state:RUS', name: 'Russia' });
const KIM = node('4:2', ['Entity', 'Person', 'Leader'], { id: 'person:kim-jong-un', name: 'Kim Jong Un' });
const CLAIM = node('4:3', ['Claim'], { id: 'claim:x', paraphrase: 'They met.' });
const TIE = typed('Relationship', {
  ...{ _element_id: '5:1', _start_node_element_id: '4:2', _end_node_element_id: '4:9' },
  ...{ _type: 'MEMBER_OF', _properties: { id: 'member-of:1' } },
});

test.each([
  ['20190426', 20190426, 'integer'],
  ['1.5', 1.5, 'number'],
  ['1.0', typed('Float', '1.0'), 'number'],
  ['9007199254740993', typed('Integer', '9007199254740993'), 'integer'],
  ['[9007199254740993, 1.0]', [typed('Integer', '9007199254740993'), typed('Float', '1.0')], 'list of 2'],
  ['{"a\\"9007199254740993": "1.0"}', { 'a"9007199254740993': '1.0' }, 'map'],
  ['9.007199254740992e+15', 9007199254740992, 'number'],
  ['state:RUS', 'state:RUS', 'text'],
  ['"42"', '42', 'text'],
  ['""', '', 'text'],
  ['true', true, 'true or false'],
  ['null', null, 'null'],
  ['["a", "b"]', ['a', 'b'], 'list of 2'],
  ['{"a": 1}', { a: 1 }, 'map'],
  ["date('2019-04-25')", typed('Date', '2019-04-25'), 'date'],
  ['2019-04-25', '2019-04-25', 'text'],
  [
    'datetime("2019-04-25T12:00:00+10:00[Asia/Vladivostok]")',
    typed('ZonedDateTime', '2019-04-25T12:00:00+10:00[Asia/Vladivostok]'),
    'date and time',
  ],
])('%s is parsed by its form', (text, value, type) => {
  expect(parseParameter(text)).toEqual({ value, type });
});

test('missing and incomplete values are errors', () => {
  expect(parseParameter('  ')).toHaveProperty('fault');
  expect(parseParameter('["a", ')).toHaveProperty('fault');
  expect(parseParameters(['a', 'b'], { a: '1', c: '2' })).toEqual({
    values: { a: 1 },
    errors: { b: expect.stringContaining('A value is required') },
  });
});

test('every value survives formatting and parsing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnpairedSurrogate: true } as never), (value) => {
      const back = parseParameter(typedText(value));
      expect('value' in back && JSON.stringify(back.value)).toBe(JSON.stringify(value));
    }),
  );
  for (const value of [
    // Both ends of what a number holds exactly, and one past each, alone and in a list.
    ...[2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e20].flatMap((number) => [number, [number]]),
    typed('Date', '2019-04-25'),
    typed('Integer', '9007199254740993'),
    typed('Float', '1.0'),
  ])
    expect(parseParameter(typedText(value))).toHaveProperty('value', value);
});

test('parameters of a link must be a JSON object', () => {
  expect(typedTexts('{"day": 20190426, "id": "state:RUS"}')).toEqual({ day: '20190426', id: 'state:RUS' });
  expect(typedTexts('{"n": 9007199254740993}')).toEqual({ n: '9007199254740993' });
  expect(typedTexts('')).toEqual({});
  expect(typedTexts('[1]')).toBeUndefined();
  expect(typedTexts('{')).toBeUndefined();
});

test('entities are recognized by id and label, claims are not; both have a text', () => {
  const one = parseValue(KIM);
  expect(one.is === 'node' && entityOf(one.node)).toEqual({
    ...{ id: 'person:kim-jong-un', kind: 'Person', also: 'Leader', name: 'Kim Jong Un' },
  });
  const other = parseValue(CLAIM);
  expect(other.is === 'node' && entityOf(other.node)).toBeUndefined();
  expect(lineOf([RUSSIA, CLAIM, null, 'a'])).toBe('[Russia, They met., null, "a"]');
  expect(lineOf(typed('Map', { $type: 'x' }))).toBe('{$type: "x"}');
  expect(lineOf(Array.from({ length: 1_000_000 }, () => 7)).length).toBeLessThan(310);
  expect(plainText(typed('Date', '2019-04-25'))).toBe('2019-04-25');
});

test('rows sort by number, text, date and name; null comes last both ways; equal rows keep their order', () => {
  const order = (values: readonly unknown[], down: boolean) =>
    sortedRowNumbers(
      values.map((value) => [value]),
      values.length,
      { column: 0, down },
    );
  expect(order([10, 9, null, 100], false)).toEqual([1, 0, 3, 2]);
  expect(order([10, 9, null, 100], true)).toEqual([3, 0, 1, 2]);
  expect(order(['b', 'Á', 'a', 'b'], false)).toEqual([1, 2, 0, 3]);
  expect(order([RUSSIA, KIM, 'Moscow'], false)).toEqual([1, 2, 0]);
  expect(order([typed('Date', '2019-04-25'), typed('Date', '2018-01-01')], false)).toEqual([1, 0]);
  expect(sortedRowNumbers([['b'], ['a']], 2, undefined)).toEqual([0, 1]);
});

test('entities are collected from lists, maps and paths, each once; missing ends are counted', () => {
  const drawable = new Drawable();
  drawable.add([RUSSIA, { who: RUSSIA }, CLAIM]);
  drawable.add(typed('Path', [KIM, TIE, RUSSIA]));
  expect(drawable.ids()).toEqual(['state:RUS', 'person:kim-jong-un']);
  expect(drawable.otherNodes.size).toBe(1);
  expect(drawable.countMissingEnds(() => [])).toBe(1);
  expect(drawable.countMissingEnds(() => ['person:kim-jong-un', 'org:x'])).toBe(0);
  expect(drawable.ids(() => ['person:kim-jong-un', 'org:x'])).toContain('org:x');
});

test('the number of added entities is limited, and loaded ones are not added', () => {
  const ids = Array.from({ length: 400 }, (_, index) => `issue:${index}`);
  const taken = additionOf(ids, ['issue:1'], (id) => id === 'issue:0');
  expect(taken.ids).toHaveLength(MAX_ADDED);
  expect(taken.toLoad).not.toContain('issue:0');
  expect(taken.toLoad).not.toContain('issue:1');
  const long = additionOf(
    ids.map((id) => id + 'x'.repeat(100)),
    [],
    () => false,
  );
  expect(encodeURIComponent(long.toLoad.join(',')).length).toBeLessThan(8_000);
  expect(long.ids.length).toBeLessThan(ids.length);
});

test('JSON line by line equals JSON.stringify', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.jsonValue(), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const columns = ['a', 'b'];
        const lines = new JsonLines(columns, rows, rows.length);
        const whole = rows.map((row) => JSON.stringify(recordOf(columns, row), null, 2)).join('\n');
        expect(Array.from({ length: lines.count }, (_, at) => lines.line(at)).join('\n')).toBe(whole);
      },
    ),
  );
  expect(linesIn([1, [], {}])).toBe(5);
});

test('a very long result shows its first rows', () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => [at]);
  const lines = new JsonLines(['n'], rows, rows.length);
  expect(lines.shown).toBeLessThan(rows.length);
  expect(lines.shown).toBeGreaterThan(100_000);
});

test('exported files keep the row order and report missing rows', async () => {
  const answer = {
    columns: ['a', 'b'],
    rows: [
      [1, 'x,"y"'],
      [null, RUSSIA],
    ],
    order: [1, 0],
  };
  const csv = (await fileParts('csv', { ...answer, truncation: undefined })).join('');
  expect(parse(csv)).toEqual([
    ['a', 'b'],
    ['', JSON.stringify(RUSSIA)],
    ['1', 'x,"y"'],
  ]);
  const cut = (await fileParts('csv', { ...answer, truncation: 'stopped after 2 rows' })).join('');
  expect(cut).toContain('… stopped after 2 rows');
  const json = JSON.parse((await fileParts('json', { ...answer, truncation: undefined })).join('')) as {
    rows: unknown[];
    summary: object;
  };
  expect(json.rows).toEqual([
    { a: null, b: RUSSIA },
    { a: 1, b: 'x,"y"' },
  ]);
  expect(json.summary).toEqual({ truncated: false });
  const lines = (await fileParts('ndjson', { ...answer, truncation: 'cut' })).join('').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toHaveLength(3);
});
