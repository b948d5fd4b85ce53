import { expect, test } from 'vitest';
import { launchOrder } from '../../../src/database/launch/index.ts';

test('on a new folder the local Java is tried before Docker', () => {
  expect(launchOrder(undefined, undefined)).toEqual(['managed', 'docker']);
});

test('a folder with data is opened by what made them: the other way would show an empty database', () => {
  expect(launchOrder(undefined, 'docker')).toEqual(['docker']);
  expect(launchOrder(undefined, 'managed')).toEqual(['managed']);
});

test('what ENTENTE_DATABASE chooses is the only way', () => {
  expect(launchOrder('docker', 'managed')).toEqual(['docker']);
});
