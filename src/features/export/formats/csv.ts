/**
 * CSV (RFC 4180) as two files, one of nodes and one of edges. What it is cited by stands above the names of the columns
 * in lines that begin with `#`, which readers of tables skip when told so.
 */
import { stringify } from 'csv-stringify/sync';
import { sourceInWords } from '../citation.ts';
import { type Column, edgeColumns, nodeColumns, type Value } from '../columns.ts';
import type { Citation, ExportQuery } from '../contract.ts';
import type { Exported } from '../exported.ts';

const AT_ONCE = 500;

export function* csv({ nodes, edges, citation }: Exported, part: ExportQuery['part']): Generator<string> {
  yield comments(citation);
  if (part === 'nodes') {
    const name: Column<(typeof nodes)[number]>[] = [
      { name: 'id', type: 'string', value: ({ id }) => id },
      { name: 'name', type: 'string', value: (node) => node.name },
    ];
    yield* table([...name, ...nodeColumns(nodes)], nodes);
    return;
  }
  const ends: Column<(typeof edges)[number]>[] = [
    { name: 'id', type: 'string', value: ({ id }) => id },
    { name: 'from', type: 'string', value: ({ from }) => from },
    { name: 'to', type: 'string', value: ({ to }) => to },
    { name: 'type', type: 'string', value: ({ type }) => type },
  ];
  yield* table([...ends, ...edgeColumns(edges)], edges);
}

function comments({ text, sources }: Citation): string {
  const lines = [text, ...sources.map((source) => `${source.id}: ${sourceInWords(source)}`)];
  return lines.map((line) => `# ${line.replace(/\s+/g, ' ')}\r\n`).join('');
}

function* table<T>(columns: readonly Column<T>[], rows: readonly T[]): Generator<string> {
  yield written([columns.map(({ name }) => name)]);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    yield written(
      rows.slice(at, at + AT_ONCE).map((row) => columns.map((column) => column.value(row) ?? '')),
    );
  }
}

function written(rows: readonly (readonly Value[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', cast: { boolean: String } },
  );
}
