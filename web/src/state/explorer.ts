/** What every panel gets: the functions that change the state, and the data. Types only, so that pure modules can import them. */
import type { Graph } from '../../../src/features/graph/contract.ts';
import type { NeighboursByKey } from './loaded-graph.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** Functions that change the state. The object changes only with the graph. */
export interface Explorer {
  /** Changes the view. `name` is the undo label; `continues` merges the step with the previous one, as in a drag. */
  act(name: string, change: (view: View) => View, continues?: boolean): void;
  undo(): void;
  redo(): void;
  /** Selects an entity or a relationship; `beside` adds it to the current selection, for a pair. */
  select(id: string | undefined, beside?: boolean): void;
  /** Moves the camera to an entity. The selection stays. */
  panTo(id: string): void;
  dismissProblems(): void;
  /** Cancels loading the first graph until `retry`. */
  stop(): void;
  /** Repeats failed requests. */
  retry(): void;
}

export interface Ready {
  readonly view: View;
  readonly opening: View;
  /** Everything loaded: the dossier and added entities. */
  readonly graph: Graph;
  /** The neighbours that expansions have added. */
  readonly neighbours: NeighboursByKey;
  /** What passes the view's filters. */
  readonly shown: VisibleGraph;
}
