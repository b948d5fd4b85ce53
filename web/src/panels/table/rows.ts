/**
 * Table rows of the visible graph, sorted and filtered by text. Pure, and fast for fifty thousand rows: dates are
 * formatted for visible rows only, text is folded once per entity, and sorting uses numbers.
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
import type { TableView } from '../../state/view-values.ts';
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

/** The subtype if there is one: "Leader" instead of "Person". */
export const kindLabel = ({ kind, also }: Pick<GraphNode, 'kind' | 'also'>) => also ?? kind;

export const relationshipLabel = (edge: Relation) => forwardLabel(edge);

/** The formatted date: its own or an inherited one; empty if undated. */
export function formatWhen(row: Row): string {
  if (row.is === 'thing') {
    const { node } = row;
    if (node.when !== undefined) return formatDate(node.when);
    // A resolution is an occurrence; its measures last.
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

/** Properties that determine the start or end of an entity. */
const STARTS = ['when', 'signed', 'adopted', 'born'];
const ENDS = ['when', 'ended', 'died'];

/** The end whose disputed date the relationship inherits. */
export function disputedDateOf({ edge, from, to }: RelationshipTableRow): GraphNode | undefined {
  return [from, to].find(({ disputed, ...thing }) => {
    const starts = thing.fromMin > LOW && thing.fromMin === edge.fromMin && thing.fromMax === edge.fromMax;
    const ends = thing.toMax < HIGH && thing.toMin === edge.toMin && thing.toMax === edge.toMax;
    return disputed.some((name) => (starts && STARTS.includes(name)) || (ends && ENDS.includes(name)));
  });
}

/** Filters rows by words in names, kinds and types, ignoring case and accents. */
export function filterRows(rows: readonly Row[], typed: string): readonly Row[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return words.reduce((left: readonly Row[], word) => {
    // Each entity and type is tested once, however many rows contain it.
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

/** Caches the search text and sort name of an entity. */
const texts = new WeakMap<GraphNode, string>();
const names = new WeakMap<GraphNode, string>();

const textOf = (node: GraphNode) =>
  memoized(texts, node, () =>
    folded([node.name, ...node.aliases, node.kind, node.also ?? '', node.id].join('\n')),
  );
const nameOf = (node: GraphNode) => memoized(names, node, () => folded(node.name));

/** Without case and accents. */
const folded = (text: string) =>
  (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** ASCII text, which needs no normalization. */
const PLAIN = /^[\n -~]*$/;

/** Sort keys of each table, in column order. */
export const COLUMN_KEYS = {
  entities: ['name', 'kind', 'when', 'degree', 'disputed'],
  relationships: ['from', 'relationship', 'to', 'when', 'claims', 'disputed'],
} as const;
export type ColumnKey = (typeof COLUMN_KEYS)[keyof typeof COLUMN_KEYS][number];

/** Undated rows are always last. */
const UNDATED = -1;

/** Larger than any row count: sort key and row index share one number. */
const PLACES = 2 ** 20;

/** Stable sort by a column. */
export function sortRows(rows: readonly Row[], { sort, down }: Pick<TableView, 'sort' | 'down'>): Row[] {
  const keys = keysOf(rows, sort);
  const most = keys.reduce((greatest, key) => Math.max(greatest, key), 0);
  const places = Float64Array.from(keys, (key, at) => {
    const rank = key === UNDATED ? most + 1 : down ? most - key : key;
    return rank * PLACES + at;
  });
  // Sorting numbers is much faster than sorting objects with a comparator.
  return Array.from(places.sort(), (place) => rows[place % PLACES] as Row);
}

/** An integer sort key per row. */
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
        // If the start is unknown, the first known day.
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
