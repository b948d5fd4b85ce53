/** Questions that the browser keeps: those that were run, those that were saved, and what it does where it keeps nothing. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  deleteQuestion,
  MOST_RUN,
  RUN,
  rememberRun,
  renameQuestion,
  SAVED,
  saveQuestion,
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

test('what was run is kept once each, the newest first, and no more than fifty', () => {
  for (let at = 0; at < MOST_RUN + 10; at++) rememberRun(question(`RETURN ${at}`));
  rememberRun(question('RETURN 30'));
  rememberRun(question('RETURN $x', '{"x":1}'));
  rememberRun(question('RETURN $x', '{"x":2}'));
  const run = RUN.items();
  expect(run).toHaveLength(MOST_RUN);
  expect(run.slice(0, 3).map(({ statement, parameters }) => statement + parameters)).toEqual([
    ...['RETURN $x{"x":2}', 'RETURN $x{"x":1}', 'RETURN 30'],
  ]);
  expect(run.filter(({ statement }) => statement === 'RETURN 30')).toHaveLength(1);
  RUN.put([]);
  expect(RUN.items()).toEqual([]);
});

test('a saved question is replaced, renamed and deleted by its name; a name is nobody’s twice', () => {
  saveQuestion({ name: 'a', ...question('RETURN 1') });
  saveQuestion({ name: 'b', ...question('RETURN 2') });
  saveQuestion({ name: 'a', ...question('RETURN 3') });
  expect(SAVED.items().map(({ name, statement }) => [name, statement])).toEqual([
    ['a', 'RETURN 3'],
    ['b', 'RETURN 2'],
  ]);
  expect(renameQuestion('a', 'b')).toBe(false);
  expect(renameQuestion('a', 'c')).toBe(true);
  deleteQuestion('b');
  expect(SAVED.items().map(({ name }) => name)).toEqual(['c']);
});

test('who listens is told, and the list is the same object until it changes', () => {
  const heard = vi.fn();
  const leave = RUN.subscribe(heard);
  const before = RUN.items();
  expect(RUN.items()).toBe(before);
  rememberRun(question('RETURN 1'));
  expect(heard).toHaveBeenCalledOnce();
  expect(RUN.items()).not.toBe(before);
  leave();
});

test('what others have written there, and a browser that keeps nothing, are borne', () => {
  kept.set('entente.console.history', '{"no": "list"}');
  expect(RUN.items()).toEqual([]);
  kept.set(
    'entente.console.history',
    '[{"statement": 1}, {"statement": "RETURN 1", "parameters": ""}, null]',
  );
  expect(RUN.items()).toEqual([question('RETURN 1')]);
  vi.stubGlobal('localStorage', undefined);
  expect(saveQuestion({ name: 'a', ...question('RETURN 1') })).toBe(false);
  expect(SAVED.items()).toEqual([]);
});
