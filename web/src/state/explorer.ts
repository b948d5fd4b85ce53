/** What every panel is handed: the state, and the ways to change it. Types alone, so that pure modules can speak of them. */
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { ExplorerState } from './store.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visible-graph.ts';

export interface Explorer {
  readonly state: ExplorerState;
  /** Nothing before the first picture. */
  readonly ready: Ready | undefined;
  /** Changes the view; the name stands where it can be undone. `continues`: a drag counts as one step. */
  act(name: string, change: (view: View) => View, continues?: boolean): void;
  undo(): void;
  redo(): void;
  /** Selects one thing or relationship; `beside` keeps the one before, for a pair. */
  select(id: string | undefined, beside?: boolean): void;
  /** Brings a thing of the picture into sight, wherever the reader has gone; what is selected stays. */
  panTo(id: string): void;
  dismissProblems(): void;
  /** Gives up reading the first picture, until it is tried again. */
  stop(): void;
  retry(): void;
}

export interface Ready {
  readonly view: View;
  readonly opening: View;
  /** All that is loaded: the dossier and what was brought in beside it. */
  readonly graph: Graph;
  /** What the view leaves of it. */
  readonly shown: VisibleGraph;
}
