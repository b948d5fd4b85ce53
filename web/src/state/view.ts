/**
 * The view state: everything that the user has chosen, as one plain value. Undo, the address and tour stops store it. It
 * contains no fetched data.
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

/** Expanded neighbours of an entity: one type, one direction, a number of pages. */
export interface Expansion {
  readonly of: string;
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in' | 'both';
  readonly pages: number;
}

/** Table settings: rows, sort column and text filter. */
export interface TableView {
  readonly rows: 'entities' | 'relationships';
  /** Column key; empty = the default column. */
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
  /** The period that the timeline shows; undefined = fitted to the dossier. */
  readonly window: { readonly from: Day; readonly to: Day } | undefined;
  /** Only claims published by this day. */
  readonly knownAt: Day | undefined;
  /** Included source ids; or excluded ones, each with a leading minus; empty = all. */
  readonly sources: readonly string[];
  /** Hidden in the legend. */
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenFamilies: readonly Family[];
  readonly hiddenTypes: readonly RelationshipType[];
  /** Range of relationship counts in the whole database; `most` undefined = no upper limit. */
  readonly degree: { readonly least: number; readonly most: number | undefined };
  /** Only negative, or only disputed relationships; undefined = all. */
  readonly only: 'against' | 'disputed' | undefined;
  /** Whether undated entities are shown before a dated claim mentions them. */
  readonly undated: 'hidden' | 'shown';
  /** How entities and relationships that are not valid at the time are drawn. */
  readonly outside: 'outlined' | 'hidden';
  /** An entity, a relationship, or two entities. */
  readonly selection: readonly string[];
  /** The article's paragraph that is open in the inspector. */
  readonly paragraph: number | undefined;
  /** The current tour stop, from 1. */
  readonly tour: number | undefined;
  readonly expansions: readonly Expansion[];
  /** Entities hidden by hand. */
  readonly hidden: readonly string[];
  /** Ids of entities added to the dossier from a query result or a path. */
  readonly added: readonly string[];
  /** Show only these entities, from a query result; empty = all. */
  readonly onlyEntities: readonly string[];
  /** Active what-if: resolutions and measures assumed to be lifted. */
  readonly lifted: readonly string[];
  readonly path: PathView | undefined;
  /** The list in the inspector while nothing is selected. */
  readonly list: 'contested' | undefined;
  /** Undefined while the console is closed. */
  readonly console: ConsoleView | undefined;
  readonly ego: { readonly id: string; readonly depth: 1 | 2 | 3 } | undefined;
  /** Positions of dragged entities, in layout units. */
  readonly moved: Readonly<Record<string, readonly [x: number, y: number]>>;
  readonly panel: 'network' | 'table';
  readonly table: TableView;
}

/** The opening view: as of the dossier's date. */
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

/** A view with its undo label: "Undo: hide Moscow". */
export interface Step {
  readonly view: View;
  readonly label: string;
}

/** Identifies an expansion, so that the same neighbours are loaded once. */
export function expansionKey({ of, type, direction }: Expansion): string {
  return `${of} ${type} ${direction}`;
}
