import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AddressWriter } from '../../../web/src/state/address-writer.ts';

/** A browser's address with its history, of which nothing is forgotten. */
function browser() {
  const entries = [''];
  let writes = 0;
  return {
    entries,
    writes: () => writes,
    search: () => entries.at(-1) ?? '',
    write(search: string, replaces: boolean) {
      writes++;
      if (replaces) entries[entries.length - 1] = search;
      else entries.push(search);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a new step is pushed to the browser history at once', () => {
  const bar = browser();
  const writer = new AddressWriter(bar);
  for (const search of ['?a', '?b', '?c']) writer.write(() => search, false);
  expect(bar.entries).toEqual(['', '?a', '?b', '?c']);
});

test('continued steps are throttled, and the last one is always written', () => {
  const bar = browser();
  const writer = new AddressWriter(bar);
  writer.write(() => '?find=a', false);
  for (let at = 1; at <= 100; at++) {
    writer.write(() => `?find=${at}`, true);
    vi.advanceTimersByTime(10);
  }
  expect(bar.writes()).toBeLessThanOrEqual(12);
  vi.runAllTimers();
  expect(bar.entries).toEqual(['', '?find=100']);
});

test('a pending address is written before a new step and before the page closes', () => {
  const bar = browser();
  const writer = new AddressWriter(bar);
  writer.write(() => '?find=a', false);
  writer.write(() => '?find=ab', true);
  writer.write(() => '?select=x', false);
  expect(bar.entries).toEqual(['', '?find=ab', '?select=x']);
  writer.write(() => '?select=x&find=c', true);
  writer.flush();
  expect(bar.search()).toBe('?select=x&find=c');
});

test('a pending address is discarded when the browser navigates', () => {
  const bar = browser();
  const writer = new AddressWriter(bar);
  writer.write(() => '?a', false);
  writer.write(() => '?ab', true);
  writer.drop();
  vi.runAllTimers();
  expect(bar.entries).toEqual(['', '?a']);
});

test('an unchanged address is not written again', () => {
  const bar = browser();
  new AddressWriter(bar).write(() => '', true);
  expect(bar.writes()).toBe(0);
});
