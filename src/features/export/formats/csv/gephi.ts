/**
 * Nodes and edges with the headers that Gephi's import of spreadsheets knows. It merges edges that share source, target and
 * `Kind`, so a second one of the same type gets a number; `relationship_type` has none. `Interval` is read as time.
 */
import { RELATIONSHIP_TYPES } from '../../../../model/vocabulary.ts';
import { type Column, edgeColumns, isoDay, nodeColumns } from '../../columns.ts';
import type { Exported } from '../../exported.ts';
import { distinctKinds } from '../../kinds.ts';
import { type Table, tableOfColumns } from './table.ts';

function text<T>(name: string, value: (of: T) => string | undefined): Column<T> {
  return { name, type: 'string', means: name, value };
}

type Node = Exported['nodes'][number];
type Edge = Exported['edges'][number];

const interval = text<Node | Edge>('Interval', ({ fromMin, toMax }) => {
  const [start, end] = [isoDay(fromMin), isoDay(toMax)];
  if (start === undefined && end === undefined) return undefined;
  return `<[${start ?? '-Infinity'}, ${end ?? 'Infinity'}]>`;
});

export function gephiTable(exported: Exported, part: 'nodes' | 'edges'): Table {
  if (part === 'nodes') {
    const columns: Column<Node>[] = [
      text('Id', ({ id }) => id),
      text('Label', ({ name }) => name),
      interval,
      ...nodeColumns(exported),
    ];
    return tableOfColumns(columns, exported.nodes);
  }
  const kinds = distinctKinds(exported.edges);
  const columns: Column<Edge>[] = [
    text('Source', ({ from }) => from),
    text('Target', ({ to }) => to),
    text('Type', () => 'Directed'),
    text('Id', ({ id }) => id),
    text('Label', ({ type }) => RELATIONSHIP_TYPES[type].forward),
    text('Kind', ({ id }) => kinds.get(id)),
    interval,
    text('relationship_type', ({ type }) => type),
    ...edgeColumns(exported),
  ];
  return tableOfColumns(columns, exported.edges);
}
