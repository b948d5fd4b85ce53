/** Dates of a query string, and what a perspective made of them asks for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonQuery } from '../../../src/features/common/contract.ts';
import {
  excludedUndatedParameters,
  isUnrestricted,
  perspectiveOf,
  restrictsClaims,
} from '../../../src/features/common/perspective.ts';
import { readList } from '../../../src/features/common/read-list.ts';
import { HIGH, isoFromDay, LOW } from '../../../src/model/days.ts';
import { parseAsOf, parseKnownAt } from '../../../src/model/parse-as-of.ts';
import { anyDay, anyWhen } from '../model/arbitraries.ts';

describe('asOf', () => {
  it.each([
    ['2019-04-26', 20190426, 20190426, true],
    ['2019-04', 20190401, 20190430, false],
    ['2020-02', 20200201, 20200229, false],
    ['2019', 20190101, 20191231, false],
    ['2018/2019', 20180101, 20191231, false],
    ['2018-10/2018-12', 20181001, 20181231, false],
    ['2018-01-01/2018-12-31', 20180101, 20181231, false],
    ['2018-01-01/2018-01-01', 20180101, 20180101, false],
    ['2018-05/2018-05-20', 20180501, 20180520, false],
    ['2018-01-01/', 20180101, HIGH, false],
    ['2018-01-01/..', 20180101, HIGH, false],
    ['/2018-12-31', LOW, 20181231, false],
    ['../2018', LOW, 20181231, false],
    ['[2018-10..2018-12]', 20181001, 20181231, false],
    ['[2019-04-26]', 20190426, 20190426, false],
    ['2019-04~', 20190301, 20190531, false],
    ['2019-04-26~', 20190425, 20190427, false],
    ['201X', 20100101, 20191231, false],
  ])('%s', (text, first, last, single) => {
    expect(parseAsOf(text)).toEqual({ first, last, single });
  });

  const form = 'must be a date such as 2019-04-26 or 2019-04, or an interval such as 2018/2019';
  it.each([
    ['2019-13', `\`asOf\` ${form} (got \`2019-13\`). Month 13 does not exist.`],
    [
      '2019-02-30',
      `\`asOf\` ${form} (got \`2019-02-30\`). 2019-02 has 28 days, so 2019-02-30 does not exist.`,
    ],
    [
      '2019-05-01/2019-04-01',
      `\`asOf\` ${form} (got \`2019-05-01/2019-04-01\`). The end is before the start.`,
    ],
    ['', `\`asOf\` ${form} (got \`\`).`],
    ['20190426', `\`asOf\` ${form} (got \`20190426\`).`],
    ['a/b/c', `\`asOf\` ${form} (got \`a/b/c\`).`],
    ['yesterday', `\`asOf\` ${form} (got \`yesterday\`).`],
    ['/', '`asOf` needs a date before or after the slash (got `/`).'],
    ['../..', '`asOf` needs a date before or after the slash (got `../..`).'],
  ])('refuses %j', (text, message) => {
    expect(() => parseAsOf(text)).toThrow(new RangeError(message));
    const result = commonQuery.safeParse({ asOf: text });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('reads whatever a date in the data can be', () => {
    fc.assert(
      fc.property(anyWhen, (text) => {
        try {
          const { first, last } = parseAsOf(text);
          expect(first).toBeLessThanOrEqual(last);
        } catch (error) {
          expect(String(error)).toMatch(/the slash|end is before the start/);
        }
      }),
    );
  });

  it('of a day is that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseAsOf(isoFromDay(day))).toEqual({ first: day, last: day, single: true });
      }),
    );
  });
});

describe('knownAt is one day', () => {
  it.each([
    ['2019-04-30', 20190430],
    ['2019-04', 20190430],
    ['2019', 20191231],
  ])('%s', (text, day) => expect(parseKnownAt(text)).toBe(day));

  it.each([
    ['2019-13', /^`knownAt` must be a date such as .*\(got `2019-13`\)\. Month 13 does not exist\.$/],
    ['2019/', /^`knownAt` must be one day such as 2019-04-30, .*\(got `2019\/`\)\.$/],
    ['2018/2019', /^`knownAt` must be one day such as 2019-04-30, .*\(got `2018\/2019`\)\.$/],
    ['[2018..]', /^`knownAt` must be one day such as 2019-04-30, .*\(got `\[2018\.\.\]`\)\.$/],
  ])('refuses %s', (text, message) => expect(() => parseKnownAt(text)).toThrow(message));
});

describe('a perspective', () => {
  it('knows what narrows', () => {
    expect(isUnrestricted(perspectiveOf({ certainty: 'possibly' }))).toBe(true);
    expect(restrictsClaims(perspectiveOf({ certainty: 'possibly', asOf: '2019-01-01' }))).toBe(false);
    expect(restrictsClaims(perspectiveOf({ certainty: 'possibly', knownAt: '2019-01-01' }))).toBe(true);
    expect(perspectiveOf({ certainty: 'possibly', sources: 'source:a, source:b,,source:a' }).sources).toEqual(
      ['source:a', 'source:b'],
    );
  });

  it('counts the undated entities that it leaves out', () => {
    const boundary = (query: Parameters<typeof perspectiveOf>[0]) =>
      excludedUndatedParameters(perspectiveOf(query))?.attestedAfter;
    expect(boundary({ certainty: 'possibly' })).toBeUndefined();
    expect(boundary({ certainty: 'possibly', asOf: '2019-04' })).toBe(20190430);
    expect(boundary({ certainty: 'possibly', asOf: '2019-04', undated: 'include' })).toBeUndefined();
    expect(boundary({ certainty: 'certainly', asOf: '2019-04', undated: 'include' })).toBe(20190430);
  });
});

it('lists have no empty and no double items', () => {
  expect(readList(' a ,b,,a ')).toEqual(['a', 'b']);
  expect(readList(undefined)).toEqual([]);
});
