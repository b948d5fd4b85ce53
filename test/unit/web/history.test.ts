import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, newHistory, pushStep, redo, undo } from '../../../web/src/state/history.ts';
import { openingView, type View } from '../../../web/src/state/view.ts';

const opening = openingView('2019-04-26');
const seen = (id: string): View => ({ ...opening, selection: [id] });
const step = (history: History, id: string, label = 'select', continues = false) =>
  pushStep(history, { view: seen(id), label }, continues);

test('undoing and redoing all steps restores both ends', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 30 }), (ids) => {
      let history = newHistory(opening);
      for (const id of ids) history = step(history, id);
      const end = history.present.view;
      for (const _ of ids) history = undo(history);
      expect(history.present.view).toBe(opening);
      expect(undo(history)).toBe(history);
      for (const _ of ids) history = redo(history);
      expect(history.present.view).toBe(end);
      expect(redo(history)).toBe(history);
    }),
  );
});

test('a drag is one step and keeps the step before it', () => {
  let history = step(newHistory(opening), 'a', 'move');
  history = step(history, 'b', 'move', true);
  history = step(history, 'c', 'move', true);
  expect(history.past).toHaveLength(1);
  expect(undo(history).present.view).toBe(opening);
  history = step(history, 'd', 'as of', true);
  expect(undo(history).present.view.selection).toEqual(['c']);
});

test('a new step clears redo; an unchanged view is not a step', () => {
  const history = undo(step(newHistory(opening), 'a'));
  expect(step(history, 'b').future).toEqual([]);
  expect(pushStep(history, { view: history.present.view, label: 'nothing' })).toBe(history);
});

test('the oldest steps are dropped', () => {
  let history = newHistory(opening);
  for (let at = 0; at < 500; at++) history = step(history, String(at));
  expect(history.past).toHaveLength(200);
});
