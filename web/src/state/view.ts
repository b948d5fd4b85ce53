/**
 * The view: everything that a person has chosen about what they see, as one plain value. It is what undo goes back to,
 * what the address holds and what a stop of the tour is; nothing that was fetched stands in it.
 */
import { type Day, dayFromIso } from '../../../src/model/days.ts';
import type { Family } from '../../../src/model/families.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import type { RelationshipType } from '../../../src/model/relationship-types.ts';
import type { PathView } from './path-view.ts';

/** The time that is shown: one day, a range, or all times. */
export type Time =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'range'; readonly from: Day; readonly to: Day }
  | { readonly is: 'all' };

/** Neighbours of a thing brought in beside the dossier: one type in one direction, some pages of it. */
export interface Expansion {
  readonly of: string;
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in' | 'both';
  readonly pages: number;
}

/** How the table lies: which rows, by which column, narrowed to what was typed. */
export interface TableView {
  readonly rows: 'entities' | 'relationships';
  /** Key of a column; empty = the table's own first. */
  readonly sort: string;
  readonly down: boolean;
  readonly find: string;
}

/** A statement that was run in the console. */
export interface ConsoleView {
  readonly statement: string;
  /** A JSON object by name. */
  readonly parameters: string;
  readonly form: 'table' | 'graph' | 'json' | 'plan';
}

export interface View {
  readonly time: Time;
  readonly certainty: 'possibly' | 'certainly';
  /** The stretch of time that the timeline shows large; nothing = the one that fits the dossier. */
  readonly window: { readonly from: Day; readonly to: Day } | undefined;
  /** Only what a source had published by then. */
  readonly knownAt: Day | undefined;
  /** Ids of the sources whose word counts; or, each with a minus, of those whose word does not; empty = all. */
  readonly sources: readonly string[];
  /** What the legend has switched off. */
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenFamilies: readonly Family[];
  readonly hiddenTypes: readonly RelationshipType[];
  /** Only things with so many relationships in the whole database: from, and up to where there is such a limit. */
  readonly degree: { readonly least: number; readonly most: number | undefined };
  /** Only what bears against its target, or only what is disputed; nothing = both and all. */
  readonly only: 'against' | 'disputed' | undefined;
  /** Entities without a date of their own, before anything dated shows them: hidden at first. */
  readonly undated: 'hidden' | 'shown';
  /** What is not valid at the time: outlined, or not drawn at all. */
  readonly outside: 'outlined' | 'hidden';
  /** An entity, a relationship, or two entities. */
  readonly selection: readonly string[];
  /** The paragraph of the article that is being read in the inspector. */
  readonly paragraph: number | undefined;
  /** The stop of the guided tour, from 1; it stays while one looks around. */
  readonly tour: number | undefined;
  readonly expansions: readonly Expansion[];
  /** Things taken out of the picture by hand. */
  readonly hidden: readonly string[];
  /** Ids of things brought in by hand beside the dossier: from an answer of the console, or along a path. */
  readonly added: readonly string[];
  /** Only these things, as an answer of the console gave them; empty = all. */
  readonly onlyEntities: readonly string[];
  /** The question in force: what if these resolutions or measures were lifted. */
  readonly lifted: readonly string[];
  readonly path: PathView | undefined;
  /** What the inspector lists while nothing is selected. */
  readonly list: 'contested' | undefined;
  /** The console, where it is open. */
  readonly console: ConsoleView | undefined;
  readonly ego: { readonly id: string; readonly depth: 1 | 2 | 3 } | undefined;
  /** Things dragged to another place, in plate units. */
  readonly moved: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly panel: 'network' | 'table';
  readonly table: TableView;
}

/** How a dossier opens: as of its own day. */
export function openingView(asOf: string): View {
  return {
    time: { is: 'day', day: dayFromIso(asOf) },
    certainty: 'possibly',
    window: undefined,
    knownAt: undefined,
    sources: [],
    hiddenKinds: [],
    hiddenFamilies: [],
    hiddenTypes: [],
    degree: { least: 0, most: undefined },
    only: undefined,
    undated: 'hidden',
    outside: 'outlined',
    selection: [],
    paragraph: undefined,
    tour: undefined,
    expansions: [],
    hidden: [],
    added: [],
    onlyEntities: [],
    lifted: [],
    path: undefined,
    list: undefined,
    console: undefined,
    ego: undefined,
    moved: {},
    panel: 'network',
    table: { rows: 'entities', sort: '', down: false, find: '' },
  };
}

/** What a change of the view is called where it can be undone: "Undo: hide Moscow". */
export interface Step {
  readonly view: View;
  readonly label: string;
}

/** The key of an expansion: the same neighbours are never brought in twice. */
export function expansionKey({ of, type, direction }: Expansion): string {
  return `${of} ${type} ${direction}`;
}
