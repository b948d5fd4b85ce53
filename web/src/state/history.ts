/** Undo and redo over steps: what was, what is, what was taken back. Pure, and bounded. */
import type { Step, View } from './view.ts';

export interface History {
  readonly past: readonly Step[];
  readonly present: Step;
  readonly future: readonly Step[];
}

/** How many steps can be taken back. */
const DEPTH = 200;

export function startOf(view: View): History {
  return { past: [], present: { view, name: '' }, future: [] };
}

/**
 * Goes on to a next view. Steps of one name that follow each other while `continues` (a handle being dragged) count as
 * one, so that undo takes back the drag and not a pixel of it.
 */
export function goOn(history: History, next: Step, continues = false): History {
  if (next.view === history.present.view) return history;
  const merged = continues && history.present.name === next.name && history.past.length > 0;
  const past = merged ? history.past : [...history.past, history.present].slice(-DEPTH);
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
