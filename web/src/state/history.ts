/** Undo and redo over steps: what was, what is, what was taken back. Pure, and bounded. */
import type { Step, View } from './view.ts';

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

/** How many steps can be taken back. */
const MAX_STEPS = 200;

export function newHistory(view: View): History {
  return { past: [], present: { view, label: '' }, future: [] };
}

/**
 * Goes on to a next view. Steps of one name that follow each other while `continues` (a handle being dragged) count as
 * one, so that undo takes back the drag and not a pixel of it.
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
