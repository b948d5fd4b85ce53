/** Bounded undo history as pure functions. */
import type { Step, View } from './view.ts';

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

/** Maximum number of undo steps. */
const MAX_STEPS = 200;

export function newHistory(view: View): History {
  return { past: [], present: { view, label: '' }, future: [] };
}

/**
 * Adds a step. With `continues`, it replaces the previous step of the same label, so that undo reverts a whole drag.
 */
export function pushStep(history: History, next: Step, continues = false): History {
  if (next.view === history.present.view) return history;
  const merged = continues && history.present.label === next.label && history.past.length > 0;
  const past = merged ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [] };
}

export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}
