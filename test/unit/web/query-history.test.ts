/** Questions that the browser keeps: those that were run, those that were saved, and what it does where it keeps nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addToHistory,
  deleteQuery,
  MAX_HISTORY,
  QUERY_HISTORY,
  renameQuery,
  SAVED_QUERIES,
  saveQuery,
} from '../../../web/src/panels/console/query-history.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const question = (statement: string, parameters = '') => ({ statement, parameters });

test('the history is unique, newest first, and has at most fifty queries', () => {
  for (let at = 0; at < MAX_HISTORY + 10; at++) addToHistory(question(`RETURN ${at}`));
  addToHistory(question('RETURN 30'));
  addToHistory(question('RETURN $x', '{"x":1}'));
  addToHistory(question('RETURN $x', '{"x":2}'));
  const run = QUERY_HISTORY.get();
  expect(run).toHaveLength(MAX_HISTORY);
  expect(run.slice(0, 3).map(({ statement, parameters }) => statement + parameters)).toEqual([
    ...['RETURN $x{"x":2}', 'RETURN $x{"x":1}', 'RETURN 30'],
  ]);
  expect(run.filter(({ statement }) => statement === 'RETURN 30')).toHaveLength(1);
  QUERY_HISTORY.set([]);
  expect(QUERY_HISTORY.get()).toEqual([]);
});

test('saved queries are replaced, renamed and deleted by name; names are unique', () => {
  saveQuery({ name: 'a', ...question('RETURN 1') });
  saveQuery({ name: 'b', ...question('RETURN 2') });
  saveQuery({ name: 'a', ...question('RETURN 3') });
  expect(SAVED_QUERIES.get().map(({ name, statement }) => [name, statement])).toEqual([
    ['a', 'RETURN 3'],
    ['b', 'RETURN 2'],
  ]);
  expect(renameQuery('a', 'b')).toBe(false);
  expect(renameQuery('a', 'c')).toBe(true);
  deleteQuery('b');
  expect(SAVED_QUERIES.get().map(({ name }) => name)).toEqual(['c']);
});

test('listeners are notified, and the list is the same object until it changes', () => {
  const heard = vi.fn();
  const leave = QUERY_HISTORY.subscribe(heard);
  const before = QUERY_HISTORY.get();
  expect(QUERY_HISTORY.get()).toBe(before);
  addToHistory(question('RETURN 1'));
  expect(heard).toHaveBeenCalledOnce();
  expect(QUERY_HISTORY.get()).not.toBe(before);
  leave();
});

test('foreign data and blocked storage are tolerated', () => {
  kept.set('entente.console.history', '{"no": "list"}');
  expect(QUERY_HISTORY.get()).toEqual([]);
  kept.set(
    'entente.console.history',
    '[{"statement": 1}, {"statement": "RETURN 1", "parameters": ""}, null]',
  );
  expect(QUERY_HISTORY.get()).toEqual([question('RETURN 1')]);
  vi.stubGlobal('localStorage', undefined);
  expect(saveQuery({ name: 'a', ...question('RETURN 1') })).toBe(false);
  expect(SAVED_QUERIES.get()).toEqual([]);
});
