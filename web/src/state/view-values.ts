/** The types of the larger values in the view state. */
import type { Day } from '../../../src/model/days.ts';
import type { RelationshipType } from '../../../src/model/relationship-types.ts';

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

/** Identifies an expansion, so that the same neighbours are loaded once. */
export function expansionKey({ of, type, direction }: Expansion): string {
  return `${of} ${type} ${direction}`;
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
