/**
 * The tables that `neo4j-admin database import full` loads: labels, ends and types in columns of their own, every other column
 * with its type. Claims are nodes, so their relationships are one more table.
 */
import type { PropertyValue } from '../../../common/contract.ts';
import { joined } from '../../columns.ts';
import type { Part } from '../../contract.ts';
import {
  claimLinks,
  FLOATS,
  type StoredEdge,
  type StoredNode,
  type StoredProperties,
  storedClaim,
  storedEntity,
  storedRelation,
  storedSource,
} from '../../stored.ts';
import type { ExportData } from '../../types.ts';
import type { Cell, Table } from './table.ts';

export function neo4jTable(exported: ExportData, part: Exclude<Part, 'citation'>): Table {
  switch (part) {
    case 'nodes':
      return nodeTable(exported.nodes.map(storedEntity));
    case 'claims':
      return nodeTable(exported.claims.map(storedClaim));
    case 'sources':
      return nodeTable(exported.sources.map(storedSource));
    case 'edges':
      return edgeTable(exported.edges.map(storedRelation));
    case 'claim-links':
      return edgeTable([...claimLinks(exported)]);
  }
}

function nodeTable(nodes: readonly StoredNode[]): Table {
  const columns = columnsOf(
    nodes.map(({ properties }) => properties),
    'id',
  );
  return {
    header: ['id:ID', ':LABEL', ...columns.map(headerOf)],
    rows: nodes.map(({ labels, properties }) => () => [
      String(properties.id),
      labels.join(';'),
      ...columns.map((column) => cell(properties[column.name])),
    ]),
  };
}

function edgeTable(edges: readonly StoredEdge[]): Table {
  const columns = columnsOf(edges.map(({ properties }) => properties));
  return {
    header: [':START_ID', ':END_ID', ':TYPE', ...columns.map(headerOf)],
    rows: edges.map(({ from, to, type, properties }) => () => [
      from,
      to,
      type,
      ...columns.map((column) => cell(properties[column.name])),
    ]),
  };
}

interface TypedColumn {
  readonly name: string;
  readonly type: 'string' | 'int' | 'long' | 'double' | 'boolean';
  readonly list: boolean;
}

/** A column for each property, but one, with the type that all its values have; text where they differ. */
function columnsOf(rows: readonly StoredProperties[], but?: string): TypedColumn[] {
  const values = new Map<string, PropertyValue[]>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const seen = values.get(name);
      if (seen === undefined) values.set(name, [value]);
      else seen.push(value);
    }
  }
  values.delete(but ?? '');
  return [...values].map(([name, of]) => {
    const list = of.some((value) => Array.isArray(value));
    return { name, type: typeOf(name, of.flat()), list };
  });
}

const MOST_INT = 2 ** 31 - 1;

function typeOf(name: string, values: readonly (string | number | boolean)[]): TypedColumn['type'] {
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (!values.every((value) => typeof value === 'number')) return 'string';
  if (FLOATS.has(name) || !values.every(Number.isInteger)) return 'double';
  return values.every((value) => Math.abs(value) <= MOST_INT) ? 'int' : 'long';
}

/** A colon would end the name. */
const headerOf = ({ name, type, list }: TypedColumn) =>
  `${name.replaceAll(':', '_')}:${type}${list ? '[]' : ''}`;

/** Lists are parted by `;`, as the importer expects. */
function cell(value: PropertyValue | undefined): Cell {
  if (value === undefined) return '';
  return Array.isArray(value) ? joined(value.map(String), ';') : value;
}
