import { expect, test } from 'vitest';
import { waysFor } from '../../../src/database/launch/index.ts';

test('on a new folder the local Java is tried before Docker', () => {
  expect(waysFor(undefined, undefined)).toEqual(['managed', 'docker']);
});

test('a folder with data is opened by what made them: the other way would show an empty database', () => {
  expect(waysFor(undefined, 'docker')).toEqual(['docker']);
  expect(waysFor(undefined, 'managed')).toEqual(['managed']);
});

test('what ENTENTE_DATABASE chooses is the only way', () => {
  expect(waysFor('docker', 'managed')).toEqual(['docker']);
});
