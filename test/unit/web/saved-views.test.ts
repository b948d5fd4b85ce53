import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addressOf,
  deleteView,
  isStoredAddress,
  MAX_LINK_LENGTH,
  onSavedViews,
  savedViews,
  saveView,
  searchOf,
} from '../../../web/src/state/saved-views.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const large = (mark: string) => `?moved=${mark.repeat(MAX_LINK_LENGTH)}`;

test('a saved view is first and unique by name and content', () => {
  const heard = vi.fn();
  const deaf = onSavedViews(heard);
  saveView({ name: 'one', search: '?a' });
  saveView({ name: 'two', search: '?b' });
  saveView({ name: 'one', search: '?c' });
  saveView({ name: 'three', search: '?b' });
  expect(savedViews()).toEqual([
    { name: 'three', search: '?b' },
    { name: 'one', search: '?c' },
  ]);
  expect(savedViews()).toBe(savedViews());
  deleteView({ name: 'one', search: '?c' });
  expect(savedViews()).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(5);
  deaf();
});

test('short views are in the address; large ones are stored under a key', () => {
  expect(addressOf('?asOf=all')).toBe('?asOf=all');
  const [a, b] = [addressOf(large('a')), addressOf(large('b'))];
  expect(isStoredAddress(a)).toBe(true);
  expect(a).not.toBe(b);
  expect(addressOf(large('a'))).toBe(a);
  expect(searchOf(a)).toBe(large('a'));
  expect(searchOf('?asOf=all')).toBe('?asOf=all');
  expect(searchOf('?kept=elsewhere')).toBe('?kept=elsewhere');
});

test('blocked storage and foreign data are tolerated', () => {
  stored.set('entente.saved-views', '{"not": "a list"}');
  expect(savedViews()).toEqual([]);
  stored.set('entente.saved-views', 'no JSON');
  expect(savedViews()).toEqual([]);
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('refused');
    },
  });
  expect(savedViews()).toEqual([]);
  expect(saveView({ name: 'one', search: '?a' })).toBe(false);
  expect(addressOf(large('a'))).toBe(large('a'));
});
