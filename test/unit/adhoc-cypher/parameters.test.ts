/** Parameters and values: exact, typed, and unchanged after a round trip. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { BadParameters } from '../../../src/adhoc-cypher/errors.ts';
import { parametersFor } from '../../../src/adhoc-cypher/parameters.ts';
import { checkText } from '../../../src/adhoc-cypher/statement.ts';
import { toValue } from '../../../src/adhoc-cypher/values.ts';

const X = checkText('RETURN $x');
const read = (x: unknown) => parametersFor(X, { x }).x;
const faults = (given: Record<string, unknown>, text = 'RETURN $x') => {
  try {
    parametersFor(checkText(text), given);
    return [];
  } catch (error) {
    return (error as BadParameters).faults.map(({ pointer, detail }) => [pointer, detail]);
  }
};
const typed = ($type: string, _value: unknown) => ({ $type, _value });

describe('a number', () => {
  it('that is whole is an INTEGER, another a FLOAT', () => {
    expect([read(1), read(-3), read(2 ** 53 - 1), read(1.5)]).toEqual([1n, -3n, 9007199254740991n, 1.5]);
  });

  it('beyond 2^53 is exact as a typed value', () => {
    expect(read(typed('Integer', '9007199254740993'))).toBe(9007199254740993n);
    expect(read(typed('Float', '1.0'))).toBe(1);
    expect(read(typed('Float', '-Infinity'))).toBe(-Infinity);
  });
});

describe('a typed value', () => {
  it.each([
    ['Integer', '9223372036854775807'],
    ['Integer', '-9223372036854775808'],
    ['Float', 'NaN'],
    ['Date', '2019-02-28'],
    ['LocalTime', '12:30:00.000000001'],
    ['Time', '12:30:00+09:00'],
    ['LocalDateTime', '2019-04-25T12:30:00'],
    ['OffsetDateTime', '2019-04-25T12:30:00+10:00'],
    ['OffsetDateTime', '2019-04-25T12:30:00.5Z'],
    ['ZonedDateTime', '2019-04-25T12:30:00+10:00[Asia/Vladivostok]'],
    ['Duration', 'P14M3DT14706S'],
    ['Duration', 'P0M0DT-1.5S'],
    ['Point', 'SRID=4326;POINT (131.9 43.1)'],
    ['Point', 'SRID=9157;POINT Z (1 2.5 -3)'],
    ['Base64', 'AQID'],
  ])('%s %s is unchanged after a round trip', (type, text) => {
    const sent = read(typed(type, text));
    const back = toValue(sent) as { $type: string; _value: string };
    expect(back.$type).toBe(type);
    expect(read(back)).toEqual(sent);
  });

  it('can be in lists and maps, and can be a list or map', () => {
    expect(read([1, { day: typed('Date', '2019-04-25') }])).toEqual([
      1n,
      { day: new neo4j.types.Date(2019, 4, 25) },
    ]);
    expect(read(typed('Map', { $type: 'mine' }))).toEqual({ $type: 'mine' });
    expect(read(typed('List', [typed('Null', null)]))).toEqual([null]);
  });

  it.each([
    ['Date', '2019-02-30'],
    ['Date', '20190425'],
    ['Integer', '9223372036854775808'],
    ['Integer', '1.5'],
    ['Time', '12:30:00'],
    ['Duration', 'P'],
    ['Point', 'SRID=4326;POINT (1 2 3)'],
    ['Base64', '*'],
    ['Node', 'x'],
    ['toString', 'x'],
  ])('%s "%s" is refused with an example', (type, text) => {
    const [[pointer, detail] = []] = faults({ x: typed(type, text) });
    expect(pointer).toBe('/x');
    expect(detail).toMatch(/such as "|use one of/);
  });
});

describe('names', () => {
  it('that are missing or unused are all reported with their position', () => {
    expect(faults({ b: 1, 'c/d': 2 }, 'RETURN $a, $`e f`').map(([pointer]) => pointer)).toEqual([
      '/a',
      '/e f',
      '/b',
      '/c~1d',
    ]);
  });

  it('are not looked for in the prototype', () => {
    expect(faults({}, 'RETURN $toString').map(([pointer]) => pointer)).toEqual(['/toString']);
  });

  it('of dynamic labels are not parameters', () => {
    expect(faults({ kinds: ['State'] }, 'MATCH (n:$any($kinds)) RETURN n')).toEqual([]);
  });

  it('point into lists', () => {
    expect(faults({ x: [1, typed('Date', 'x')] })[0]?.[0]).toBe('/x/1');
    expect(faults({ x: [{ a: { $type: 'Date' } }] })[0]?.[0]).toBe('/x/0/a');
  });

  it('have a maximum nesting depth', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 100; at += 1) deep = [deep];
    expect(faults({ x: deep })[0]?.[1]).toContain('deeper');
  });
});

describe('a value', () => {
  it('is plain if JSON supports it, otherwise typed', () => {
    expect(toValue([null, true, 'a', 1n, 1.5, { a: 1n }])).toEqual([null, true, 'a', 1, 1.5, { a: 1 }]);
    expect(toValue(2n ** 53n)).toEqual(typed('Integer', '9007199254740992'));
    expect(toValue(-(2n ** 53n))).toEqual(typed('Integer', '-9007199254740992'));
    expect(toValue(Number.NaN)).toEqual(typed('Float', 'NaN'));
    expect(toValue({ $type: 'Date' })).toEqual(typed('Map', { $type: 'Date' }));
  });
});
