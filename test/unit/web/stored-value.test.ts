/** Values in local storage: versions, older formats, and storage that is full or blocked. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readList, StoredValue } from '../../../web/src/storage/stored-value.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Version 1 was a number of pixels, version 2 has a unit. */
const heightOf = () =>
  new StoredValue<{ readonly px: number } | undefined>({
    key: 'height',
    version: 2,
    fallback: undefined,
    read(value, version) {
      const px = version < 2 ? value : (value as { px?: unknown } | null)?.px;
      return typeof px === 'number' ? { px } : undefined;
    },
  });

test('a value is stored with its version, and is the same object until it changes', () => {
  const height = heightOf();
  expect(height.get()).toBeUndefined();
  expect(height.set({ px: 300 })).toBe(true);
  expect(stored.get('height')).toBe('{"version":2,"value":{"px":300}}');
  expect(height.get()).toEqual({ px: 300 });
  expect(height.get()).toBe(height.get());
  height.remove();
  expect(height.get()).toBeUndefined();
});

test.each(['300', '{"version":1,"value":300}'])('an older value is read and stored again: %s', (text) => {
  stored.set('height', text);
  expect(heightOf().get()).toEqual({ px: 300 });
  expect(stored.get('height')).toBe('{"version":2,"value":{"px":300}}');
});

test.each([
  'no JSON',
  '"tall"',
  '{"version":3,"value":{"px":300}}',
  'null',
])('what cannot be used is ignored and stays: %s', (text) => {
  stored.set('height', text);
  expect(heightOf().get()).toBeUndefined();
  expect(stored.get('height')).toBe(text);
});

test('plain text from before there were versions is a value', () => {
  stored.set('theme', 'dark');
  const theme = new StoredValue<string>({
    key: 'theme',
    version: 1,
    fallback: 'system',
    read: (value) => (value === 'dark' ? value : undefined),
  });
  expect(theme.get()).toBe('dark');
});

test('a list keeps its usable items', () => {
  const isText = (value: unknown): value is string => typeof value === 'string';
  expect(readList(isText)(['a', 1, null, 'b'])).toEqual(['a', 'b']);
  expect(readList(isText)({ not: 'a list' })).toBeUndefined();
});

test('listeners hear of changes until they leave', () => {
  const height = heightOf();
  const heard = vi.fn();
  const leave = height.subscribe(heard);
  height.set({ px: 300 });
  height.remove();
  leave();
  height.set({ px: 400 });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('blocked, full or missing storage is no error', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const height = heightOf();
  expect(height.set({ px: 300 })).toBe(false);
  expect(height.get()).toBeUndefined();
  expect(() => height.remove()).not.toThrow();
  vi.stubGlobal('localStorage', undefined);
  expect(height.set({ px: 300 })).toBe(false);
});
