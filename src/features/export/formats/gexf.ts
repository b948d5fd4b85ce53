/**
 * GEXF 1.3 (gexf.net/1.3/schema), dynamic: a spell reaches from the earliest possible start to the latest possible end,
 * and what is open is left out; the four bounds stand beside it as attributes.
 */
import { RELATIONSHIP_TYPES } from '../../../model/vocabulary.ts';
import { sourceInWords } from '../citation.ts';
import { type Column, edgeColumns, isoDay, nodeColumns } from '../columns.ts';
import type { Exported } from '../exported.ts';
import { attributes, escapeXml } from '../xml.ts';

export function* gexf({ nodes, edges, citation }: Exported): Generator<string> {
  const ofNodes = nodeColumns(nodes).filter(({ name }) => name !== 'x' && name !== 'y');
  const ofEdges = edgeColumns(edges).filter(({ name }) => name !== 'directed');
  const about = [
    citation.text,
    ...citation.sources.map((source) => `${source.id}: ${sourceInWords(source)}`),
  ];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${citation.exported.slice(0, 10)}">
<creator>${escapeXml(citation.product)}</creator>
<description>${escapeXml(about.join('\n'))}</description>
</meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
${declared('node', ofNodes)}${declared('edge', ofEdges)}<nodes count="${nodes.length}">
`;
  for (const node of nodes) {
    const { id, name, fromMin, toMax, x, y } = node;
    const spell = { start: isoDay(fromMin), end: isoDay(toMax) };
    // Our y runs downwards, Gephi's up.
    const place = x !== undefined && y !== undefined && `<viz:position${attributes({ x, y: -y, z: 0 })}/>`;
    yield `<node${attributes({ id, label: name, ...spell })}>${values(ofNodes, node)}${place || ''}</node>\n`;
  }
  yield `</nodes>\n<edges count="${edges.length}">\n`;
  for (const edge of edges) {
    const { id, from: source, to: target, type: kind, fromMin, toMax } = edge;
    const type = RELATIONSHIP_TYPES[kind].symmetric ? 'undirected' : 'directed';
    const spell = { start: isoDay(fromMin), end: isoDay(toMax) };
    const label = RELATIONSHIP_TYPES[kind].forward;
    yield `<edge${attributes({ id, source, target, type, kind, label, ...spell })}>${values(ofEdges, edge)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const TYPES = { string: 'string', double: 'double', integer: 'integer', boolean: 'boolean' } as const;

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
      : [`<attvalue${attributes({ for: column.name, value: String(value) })}/>`];
  });
  return `<attvalues>${filled.join('')}</attvalues>`;
}
