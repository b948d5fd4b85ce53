import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addressOf,
  deleteView,
  MAX_LINK_LENGTH,
  SAVED_VIEWS,
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
  const deaf = SAVED_VIEWS.subscribe(heard);
  saveView({ name: 'one', search: '?a' });
  saveView({ name: 'two', search: '?b' });
  saveView({ name: 'one', search: '?c' });
  saveView({ name: 'three', search: '?b' });
  expect(SAVED_VIEWS.get()).toEqual([
    { name: 'three', search: '?b' },
    { name: 'one', search: '?c' },
  ]);
  expect(SAVED_VIEWS.get()).toBe(SAVED_VIEWS.get());
  deleteView({ name: 'one', search: '?c' });
  expect(SAVED_VIEWS.get()).toHaveLength(1);
  expect(heard).toHaveBeenCalledTimes(5);
  deaf();
});

test('short views are in the address; large ones are stored under a key', () => {
  expect(addressOf('?asOf=all')).toBe('?asOf=all');
  const [a, b] = [addressOf(large('a')), addressOf(large('b'))];
  expect(a).toMatch(/^\?kept=\w+$/);
  expect(a).not.toBe(b);
  expect(addressOf(large('a'))).toBe(a);
  expect(searchOf(a)).toBe(large('a'));
  expect(searchOf('?asOf=all')).toBe('?asOf=all');
  expect(searchOf('?kept=elsewhere')).toBe('?kept=elsewhere');
});

test('blocked storage and foreign data are tolerated', () => {
  stored.set('entente.saved-views', '{"not": "a list"}');
  expect(SAVED_VIEWS.get()).toEqual([]);
  stored.set('entente.saved-views', 'no JSON');
  expect(SAVED_VIEWS.get()).toEqual([]);
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('refused');
    },
  });
  expect(SAVED_VIEWS.get()).toEqual([]);
  expect(saveView({ name: 'one', search: '?a' })).toBe(false);
  expect(addressOf(large('a'))).toBe(large('a'));
});
