/**
 * What is shown as rows: the same things and relationships as on the canvas, sorted, and narrowed by a few letters. Pure,
 * and lean, since there may be fifty thousand: words for dates are made for the rows in sight only, text is folded once
 * for each thing, and rows are sorted by numbers.
 */

import type { Relation } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { HIGH, LOW } from '../../../../src/model/days.ts';
import { whenText } from '../../../../src/model/format-date.ts';
import { forwardLabel } from '../../../../src/model/forward-label.ts';
import { hasOwnDate } from '../../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { formatBounds } from '../../format/bounds.ts';
import { formatDate } from '../../format/dates.ts';
import type { TableView } from '../../state/view.ts';
import type { VisibleGraph } from '../../state/visible-graph.ts';

export interface EntityTableRow {
  readonly is: 'thing';
  readonly id: string;
  readonly node: GraphNode;
  readonly valid: boolean;
  readonly ended: boolean;
}

export interface RelationshipTableRow {
  readonly is: 'relationship';
  readonly id: string;
  readonly edge: Relation;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly valid: boolean;
}

export type Row = EntityTableRow | RelationshipTableRow;

export function rowsOf(shown: VisibleGraph, which: TableView['rows']): Row[] {
  if (which === 'entities')
    return shown.nodes.map(({ node, valid, ended }) => ({ is: 'thing', id: node.id, node, valid, ended }));
  const nodes = new Map(shown.nodes.map(({ node }) => [node.id, node]));
  return shown.edges.flatMap(({ edge, valid }): Row[] => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to ? [{ is: 'relationship', id: edge.id, edge, from, to, valid }] : [];
  });
}

/** The kind in a reader's words: a leader is called so, not a person. */
export const kindLabel = ({ kind, also }: Pick<GraphNode, 'kind' | 'also'>) => also ?? kind;

export const relationshipLabel = (edge: Relation) => forwardLabel(edge);

/** When it is so, in words: by its own date, else by the one it takes over; nothing where there is neither. */
export function formatWhen(row: Row): string {
  if (row.is === 'thing') {
    const { node } = row;
    if (node.when !== undefined) return formatDate(node.when);
    // A resolution is adopted on a day; what lasts are its measures.
    return formatBounds(node, node.kind === 'Resolution' ? 'occurrence' : 'state');
  }
  const { when, seen, type } = row.edge;
  const { temporal } = RELATIONSHIP_TYPES[type];
  if (when === undefined && (seen === undefined || temporal === 'occurrence')) {
    const words = formatBounds(row.edge, temporal);
    if (words || seen === undefined) return words || 'undated';
  }
  try {
    return whenText({ when, seen, temporal });
  } catch {
    return when ?? '';
  }
}

/** Properties of a thing from which its start or its end is read. */
const STARTS = ['when', 'signed', 'adopted', 'born'];
const ENDS = ['when', 'ended', 'died'];

/** The end of a relationship from whose date it takes its own, where sources disagree on that date. */
export function disputedDateOf({ edge, from, to }: RelationshipTableRow): GraphNode | undefined {
  return [from, to].find(({ disputed, ...thing }) => {
    const starts = thing.fromMin > LOW && thing.fromMin === edge.fromMin && thing.fromMax === edge.fromMax;
    const ends = thing.toMax < HIGH && thing.toMin === edge.toMin && thing.toMax === edge.toMax;
    return disputed.some((name) => (starts && STARTS.includes(name)) || (ends && ENDS.includes(name)));
  });
}

/** Rows whose names, kinds or types hold every word that was typed, whatever its case and accents. */
export function filterRows(rows: readonly Row[], typed: string): readonly Row[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return words.reduce((left: readonly Row[], word) => {
    // Each thing and each type is looked at once, however many rows it stands in.
    const things = new Map<GraphNode, boolean>();
    const types = new Map<string, boolean>();
    const named = (node: GraphNode) => memoized(things, node, () => textOf(node).includes(word));
    return left.filter((row) =>
      row.is === 'thing'
        ? named(row.node)
        : named(row.from) ||
          named(row.to) ||
          memoized(types, row.edge.type, () => folded(relationshipLabel(row.edge)).includes(word)) ||
          row.edge.when?.includes(word),
    );
  }, rows);
}

function memoized<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** Text that a thing is found by, and its name as it is sorted, kept: the same rows are narrowed at every letter. */
const texts = new WeakMap<GraphNode, string>();
const names = new WeakMap<GraphNode, string>();

const textOf = (node: GraphNode) =>
  memoized(texts, node, () =>
    folded([node.name, ...node.aliases, node.kind, node.also ?? '', node.id].join('\n')),
  );
const nameOf = (node: GraphNode) => memoized(names, node, () => folded(node.name));

/** Without case and accents, as people type. */
const folded = (text: string) =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** Nothing that has accents. */
const PLAIN = /^[\n -~]*$/;

/** The keys by which each table is sorted, in the order of its columns. */
export const COLUMN_KEYS = {
  entities: ['name', 'kind', 'when', 'degree', 'disputed'],
  relationships: ['from', 'relationship', 'to', 'when', 'claims', 'disputed'],
} as const;
export type ColumnKey = (typeof COLUMN_KEYS)[keyof typeof COLUMN_KEYS][number];

/** Undated rows come last, whichever way. */
const UNDATED = -1;

/** More than there can be rows: a key and the place of its row are packed into one number. */
const PLACES = 2 ** 20;

/** Sorted by one column; what is equal keeps its order. */
export function sortRows(rows: readonly Row[], { sort, down }: Pick<TableView, 'sort' | 'down'>): Row[] {
  const keys = keysOf(rows, sort);
  const most = keys.reduce((greatest, key) => Math.max(greatest, key), 0);
  const places = Float64Array.from(keys, (key, at) => {
    const rank = key === UNDATED ? most + 1 : down ? most - key : key;
    return rank * PLACES + at;
  });
  // Numbers by their own order are sorted many times quicker than objects by a rule.
  return Array.from(places.sort(), (place) => rows[place % PLACES] as Row);
}

/** A whole number for each row, by which it is sorted. */
function keysOf(rows: readonly Row[], column: string): number[] {
  switch (column) {
    case 'kind':
      return ranksOf(rows, (row) => (row.is === 'thing' ? folded(kindLabel(row.node)) : ''));
    case 'relationship':
      return ranksOf(rows, (row) => (row.is === 'relationship' ? folded(relationshipLabel(row.edge)) : ''));
    case 'when':
      return rows.map((row) => {
        if (row.is === 'thing' && !hasOwnDate(row.node)) return UNDATED;
        const { fromMin, fromMax, toMin, toMax } = row.is === 'thing' ? row.node : row.edge;
        // Where nobody knows the start, the first day that is known.
        return [fromMin, fromMax, toMin, toMax].find((day) => day > LOW && day < HIGH) ?? UNDATED;
      });
    case 'degree':
      return rows.map((row) => (row.is === 'thing' ? row.node.degree : 0));
    case 'claims':
      return rows.map((row) => (row.is === 'relationship' ? row.edge.claims.length : 0));
    case 'disputed':
      return rows.map((row) => {
        if (row.is === 'thing') return row.node.disputed.length;
        return row.edge.disputed ? 2 : Number(disputedDateOf(row) !== undefined);
      });
    case 'to':
      return ranksOf(rows, (row) => nameOf(row.is === 'thing' ? row.node : row.to));
    default:
      return ranksOf(rows, (row) => nameOf(row.is === 'thing' ? row.node : row.from));
  }
}

function ranksOf(rows: readonly Row[], textOfRow: (row: Row) => string): number[] {
  const found = rows.map(textOfRow);
  const ranks = new Map([...new Set(found)].sort().map((text, rank) => [text, rank]));
  return found.map((text) => ranks.get(text) ?? 0);
}

/** Which rows of so many are in sight, with a few before and after, so that scrolling meets no gap. */
export function windowOf(top: number, height: number, rowHeight: number, count: number): [number, number] {
  const spare = 8;
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  return [Math.min(first, count), Math.min(count, Math.ceil((top + height) / rowHeight) + spare)];
}
