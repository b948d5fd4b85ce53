/**
 * What is shown as rows: the same things and relationships as on the canvas, sorted, narrowed by a few letters, and as
 * CSV. Pure, and lean: words for dates are made for the rows in sight only, since there may be fifty thousand.
 */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { whenInWords } from '../../../../src/model/words.ts';
import type { Shown } from '../../state/shown.ts';
import type { TableView } from '../../state/view.ts';
import { dateWords } from '../../words/dates.ts';

export interface ThingRow {
  readonly is: 'thing';
  readonly id: string;
  readonly node: GraphNode;
  readonly valid: boolean;
  readonly ended: boolean;
}

export interface RelationshipRow {
  readonly is: 'relationship';
  readonly id: string;
  readonly edge: Relation;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly valid: boolean;
}

export type Row = ThingRow | RelationshipRow;

export function rowsOf(shown: Shown, which: TableView['rows']): Row[] {
  if (which === 'things')
    return shown.nodes.map(({ node, valid, ended }) => ({ is: 'thing', id: node.id, node, valid, ended }));
  const nodes = new Map(shown.nodes.map(({ node }) => [node.id, node]));
  return shown.edges.flatMap(({ edge, valid }): Row[] => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to ? [{ is: 'relationship', id: edge.id, edge, from, to, valid }] : [];
  });
}

/** The kind in a reader's words: a leader is called so, not a person. */
export const kindWords = ({ kind, also }: Pick<GraphNode, 'kind' | 'also'>) => also ?? kind;

export const relationshipWords = (edge: Relation) => RELATIONSHIP_TYPES[edge.type].forward;

/** When it is so, in words; nothing where a thing has no date of its own. */
export function whenWords(row: Row): string {
  if (row.is === 'thing') return row.node.when === undefined ? '' : dateWords(row.node.when);
  const { when, seen, type } = row.edge;
  try {
    return whenInWords({ when, seen, temporal: RELATIONSHIP_TYPES[type].temporal });
  } catch {
    return when ?? '';
  }
}

/** Rows whose names or kinds hold every word that was typed, whatever its case and accents. */
export function narrowed(rows: readonly Row[], typed: string): readonly Row[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}

/** Text that a row is found by, kept: the same rows are narrowed at every letter. */
const texts = new WeakMap<object, string>();

function textOf(row: Row): string {
  const key = row.is === 'thing' ? row.node : row.edge;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = folded(
    row.is === 'thing'
      ? [row.node.name, ...row.node.aliases, row.node.kind, row.node.also ?? '', row.id].join('\n')
      : [row.from.name, relationshipWords(row.edge), row.to.name, row.edge.when ?? ''].join('\n'),
  );
  texts.set(key, text);
  return text;
}

/** Without case and accents, as people type. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The keys by which each table is sorted, in the order of its columns. */
export const COLUMN_KEYS = {
  things: ['name', 'kind', 'when', 'degree', 'disputed'],
  relationships: ['from', 'relationship', 'to', 'when', 'claims', 'disputed'],
} as const;
export type ColumnKey = (typeof COLUMN_KEYS)[keyof typeof COLUMN_KEYS][number];

/** Undated rows come last, whichever way. */
const UNDATED = Number.POSITIVE_INFINITY;

function keyOf(row: Row, column: string): string | number {
  if (row.is === 'thing') {
    const { node } = row;
    if (column === 'kind') return folded(kindWords(node));
    if (column === 'when') return node.when === undefined ? UNDATED : node.fromMin;
    if (column === 'degree') return node.degree;
    return column === 'disputed' ? node.disputed.length : folded(node.name);
  }
  const { edge } = row;
  if (column === 'relationship') return folded(relationshipWords(edge));
  if (column === 'to') return folded(row.to.name);
  if (column === 'when') return edge.when === undefined ? UNDATED : edge.fromMin;
  if (column === 'claims') return edge.claims.length;
  return column === 'disputed' ? Number(edge.disputed) : folded(row.from.name);
}

/** Sorted by one column; what is equal keeps its order. */
export function sorted(rows: readonly Row[], { sort, down }: Pick<TableView, 'sort' | 'down'>): Row[] {
  const way = down ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, sort) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === UNDATED) return 1;
      if (b.key === UNDATED) return -1;
      return a.key < b.key ? -way : way;
    })
    .map(({ row }) => row);
}

/** RFC 4180, with ids and EDTF dates: for a machine, where the screen has words. */
export function csvOf(rows: readonly Row[], which: TableView['rows']): string {
  const head =
    which === 'things'
      ? ['id', 'name', 'kind', 'when', 'relationships', 'disputed']
      : ['id', 'from', 'from name', 'type', 'to', 'to name', 'when', 'seen', 'claims', 'disputed'];
  const lines = rows.map((row) => {
    if (row.is === 'thing') {
      const { id, name, when = '', degree, disputed } = row.node;
      return [id, name, kindWords(row.node), when, degree, disputed.join(' ')];
    }
    const { id, type, when = '', seen = '', claims, disputed } = row.edge;
    const { from, to } = row;
    return [id, from.id, from.name, type, to.id, to.name, when, seen, claims.length, disputed ? 'yes' : 'no'];
  });
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Which rows of so many are in sight, with a few before and after, so that scrolling meets no gap. */
export function windowOf(top: number, height: number, rowHeight: number, count: number): [number, number] {
  const spare = 8;
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  return [Math.min(first, count), Math.min(count, Math.ceil((top + height) / rowHeight) + spare)];
}
