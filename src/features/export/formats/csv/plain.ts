/** The tables for pandas, R, LOAD CSV and spreadsheets: names in snake_case, days in ISO 8601. */
import { type Column, claimColumns, edgeColumns, nodeColumns, sourceColumns } from '../../columns.ts';
import type { ExportData } from '../../types.ts';
import { type Table, tableOfColumns } from './table.ts';

const id: Column<{ readonly id: string }> = {
  name: 'id',
  type: 'string',
  means: 'id',
  value: (of) => of.id,
};

function text<T>(name: string, means: string, value: (of: T) => string): Column<T> {
  return { name, type: 'string', means, value };
}

export function plainColumns(exported: ExportData) {
  return {
    nodes: [
      id,
      text<ExportData['nodes'][number]>('name', 'name', ({ name }) => name),
      ...nodeColumns(exported),
    ],
    edges: [
      id,
      text<ExportData['edges'][number]>('from', 'id of the source', ({ from }) => from),
      text<ExportData['edges'][number]>('to', 'id of the target', ({ to }) => to),
      text<ExportData['edges'][number]>('type', 'relationship type', ({ type }) => type),
      ...edgeColumns(exported),
    ],
    claims: [id, ...claimColumns(exported)],
    sources: [id, ...sourceColumns(exported)],
  };
}

export function plainTable(exported: ExportData, part: 'nodes' | 'edges' | 'claims' | 'sources'): Table {
  const columns = plainColumns(exported);
  switch (part) {
    case 'nodes':
      return tableOfColumns(columns.nodes, exported.nodes);
    case 'edges':
      return tableOfColumns(columns.edges, exported.edges);
    case 'claims':
      return tableOfColumns(columns.claims, exported.claims);
    case 'sources':
      return tableOfColumns(columns.sources, exported.sources);
  }
}
