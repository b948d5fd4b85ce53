import { expect, test } from 'vitest';
import {
  isRestricted,
  isSourceOn,
  sourceParameters,
  timeParameters,
  withAllSources,
} from '../../../web/src/state/perspective.ts';
import { openingView } from '../../../web/src/state/view.ts';

const opening = openingView('2019-04-26');
const restricted = { ...opening, knownAt: 20180101, sources: ['-source:x', '-source:y'] };

test.each([
  ['', true],
  ['source:a', true],
  ['source:a,source:b', true],
  ['source:b', false],
  ['-source:b', true],
  ['-source:b,-source:a', false],
])('sources "%s" include source:a: %s', (sources, on) => {
  expect(isSourceOn({ sources: sources === '' ? [] : sources.split(',') }, 'source:a')).toBe(on);
});

test('every request carries the sources and the date of knowledge, if they restrict anything', () => {
  expect(sourceParameters(restricted)).toEqual({ knownAt: '2018-01-01', sources: '-source:x,-source:y' });
  expect(sourceParameters(opening)).toEqual({ knownAt: undefined, sources: undefined });
  expect([restricted, opening, withAllSources(restricted)].map(isRestricted)).toEqual([true, false, false]);
});

test.each([
  [{ is: 'day', day: 20190426 }, '2019-04-26'],
  [{ is: 'range', from: 20180101, to: 20181231 }, '2018-01-01/2018-12-31'],
  [{ is: 'all' }, undefined],
] as const)('the time is sent as in the address: %j', (time, asOf) => {
  expect(timeParameters({ ...opening, time })).toEqual({ asOf, certainty: 'possibly' });
});
