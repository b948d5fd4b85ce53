/**
 * GEXF 1.2draft, which NetworkX reads by default and Gephi and graphology as well. All edges are directed, since these
 * readers refuse or drop a mixture; `symmetric` tells which mean the same both ways.
 *
 * Dynamic: a spell reaches from the earliest possible start to the latest possible end, and what is open is left out;
 * the four bounds are attributes. Gephi merges edges that share source, target and `kind`, so a second one of the same
 * type gets a number in its kind; the attribute `relationship_type` has none.
 */
import { RELATIONSHIP_TYPES } from '../../../model/vocabulary.ts';
import type { Relation } from '../../common/contract.ts';
import { citationLines } from '../citation.ts';
import { type Column, edgeColumns, isoDay, nodeColumns, single, upwards } from '../columns.ts';
import { distinctKinds } from '../distinct-kinds.ts';
import type { ExportData } from '../types.ts';
import { attributes, escapeXml } from '../xml.ts';

export function* gexf(exported: ExportData): Generator<string> {
  const { nodes, edges, citation } = exported;
  const ofNodes = nodeColumns(exported).filter(({ name }) => name !== 'x' && name !== 'y');
  const ofEdges: Column<Relation>[] = [
    { name: 'relationship_type', type: 'string', means: 'type', value: ({ type }) => type },
    ...edgeColumns(exported),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta lastmodifieddate="${citation.exported.slice(0, 10)}">
<creator>${escapeXml(citation.product)}</creator>
<description>${escapeXml(citationLines(citation).join('\n'))}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
${declared('node', ofNodes)}${declared('edge', ofEdges)}<nodes count="${nodes.length}">
`;
  for (const node of nodes) {
    const { id, name, fromMin, toMax, x, y } = node;
    const spell = { start: isoDay(fromMin), end: isoDay(toMax) };
    const place =
      x !== undefined && y !== undefined && `<viz:position${attributes({ x, y: upwards(y), z: 0 })}/>`;
    yield `<node${attributes({ id, label: name, ...spell })}>${values(ofNodes, node)}${place || ''}</node>\n`;
  }
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  const kinds = distinctKinds(edges);
  for (const edge of edges) {
    const { id, from: source, to: target, type, fromMin, toMax } = edge;
    const spell = { start: isoDay(fromMin), end: isoDay(toMax) };
    const label = RELATIONSHIP_TYPES[type].forward;
    const kind = kinds.get(id);
    yield `<edge${attributes({ id, source, target, type: 'directed', kind, label, ...spell })}>${values(ofEdges, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** NetworkX knows no lists. */
const TYPES = {
  string: 'string',
  list: 'string',
  double: 'double',
  integer: 'integer',
  boolean: 'boolean',
} as const;

function declared<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute${attributes({ id: name, title: name, type: TYPES[type] })}/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function values<T>(columns: readonly Column<T>[], of: T): string {
  const filled = columns.flatMap((column) => {
    const value = column.value(of);
    return value === undefined
      ? []
      : [`<attvalue${attributes({ for: column.name, value: String(single(value)) })}/>`];
  });
  return `<attvalues>${filled.join('')}</attvalues>`;
}
