/**
 * Nodes and edges with the headers that Gephi's import of spreadsheets knows. It merges edges that share source, target and
 * `Kind`, so a second one of the same type gets a number; `relationship_type` has none. `Timeset` is read as time.
 *
 * Gephi guesses the type of a column from its first 25 rows, and takes a column of plain dates for moments, which forbids
 * intervals and loses every other date in it. So a day is a number here (20190425), by which Gephi can filter, and an EDTF
 * date without a slash is written as an interval (2019-04/2019-04).
 */
import { KINDS, RELATIONSHIP_TYPES } from '../../../../model/vocabulary.ts';
import { type Column, columnName, edgeColumns, isoDay, nodeColumns } from '../../columns.ts';
import { distinctKinds } from '../../distinct-kinds.ts';
import type { ExportData } from '../../types.ts';
import { type Table, tableOfColumns } from './table.ts';

function text<T>(name: string, value: (of: T) => string | undefined): Column<T> {
  return { name, type: 'string', means: name, value };
}

type Node = ExportData['nodes'][number];
type Edge = ExportData['edges'][number];

const interval = text<Node | Edge>('Timeset', ({ fromMin, toMax }) => {
  const [start, end] = [isoDay(fromMin), isoDay(toMax)];
  if (start === undefined && end === undefined) return undefined;
  return `<[${start ?? '-Infinity'}, ${end ?? 'Infinity'}]>`;
});

const DAYS = /^(from|to)_(min|max)$|^known_(from|to)$/;
const DATES: ReadonlySet<string> = new Set(
  ['when', 'seen'].concat(
    Object.values(KINDS).flatMap(({ properties }) =>
      Object.entries(properties)
        .filter(([, type]) => type === 'edtf')
        .map(([name]) => columnName(name)),
    ),
  ),
);

/** Gephi's reader takes a backslash in a text for an escape, so each is written twice. */
function escaped<T>(column: Column<T>): Column<T> {
  return {
    ...column,
    value: (of) => {
      const value = column.value(of);
      return typeof value === 'string' ? value.replaceAll('\\', '\\\\') : value;
    },
  };
}

function dated<T>(column: Column<T>): Column<T> {
  if (DAYS.test(column.name)) {
    return {
      ...column,
      type: 'integer',
      value: (of) => {
        const day = column.value(of);
        return day === undefined ? undefined : Number(String(day).replaceAll('-', ''));
      },
    };
  }
  if (!DATES.has(column.name)) return column;
  return {
    ...column,
    value: (of) => {
      const date = column.value(of);
      return typeof date === 'string' && /^[\d-]+$/.test(date) ? `${date}/${date}` : date;
    },
  };
}

export function gephiTable(exported: ExportData, part: 'nodes' | 'edges'): Table {
  if (part === 'nodes') {
    const columns: Column<Node>[] = [
      text('Id', ({ id }) => id),
      text('Label', ({ name }) => name),
      interval,
      ...nodeColumns(exported).map(dated),
    ];
    return tableOfColumns(columns.map(escaped), exported.nodes);
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
    ...edgeColumns(exported).map(dated),
  ];
  return tableOfColumns(columns.map(escaped), exported.edges);
}
