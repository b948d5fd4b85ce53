import { expect, test } from 'vitest';
import { excludesSource } from '../../../web/src/api/perspective.ts';

test.each([
  ['', false],
  ['source:a', false],
  ['source:a,source:b', false],
  ['source:b', true],
  ['-source:b', false],
  ['-source:b,-source:a', true],
])('sources "%s" exclude source:a: %s', (sources, left) => {
  expect(excludesSource({ knownAt: undefined, sources }, 'source:a')).toBe(left);
});
