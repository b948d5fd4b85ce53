/** GraphML (graphml.graphdrawing.org): every value is declared by a key, of nodes, edges and the graph itself. */
import { RELATIONSHIP_TYPES } from '../../../model/vocabulary.ts';
import { sourceInWords } from '../citation.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import type { Exported } from '../exported.ts';
import { attributes, escapeXml } from '../xml.ts';

export function* graphml({ nodes, edges, citation }: Exported): Generator<string> {
  const ofNodes: Column<(typeof nodes)[number]>[] = [
    { name: 'name', type: 'string', value: ({ name }) => name },
    ...nodeColumns(nodes),
  ];
  const ofEdges: Column<(typeof edges)[number]>[] = [
    { name: 'type', type: 'string', value: ({ type }) => type },
    ...edgeColumns(edges).filter(({ name }) => name !== 'directed'),
  ];
  const sources = citation.sources.map((source) => `${source.id}: ${sourceInWords(source)}`);
  const ofGraph = { title: citation.title, citation: citation.text, sources: sources.join('\n') };
  const graphKeys = Object.keys(ofGraph).map((name) => keyOf('graph', name, 'string'));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${graphKeys.join('')}${ofNodes.map(({ name, type }) => keyOf('node', name, type)).join('')}${ofEdges
  .map(({ name, type }) => keyOf('edge', name, type))
  .join('')}<graph id="entente" edgedefault="undirected">
${Object.entries(ofGraph)
  .map(([name, value]) => `<data key="graph-${name}">${escapeXml(value)}</data>\n`)
  .join('')}`;
  for (const node of nodes)
    yield `<node${attributes({ id: node.id })}>${values('node', ofNodes, node)}</node>\n`;
  for (const edge of edges) {
    const { id, from: source, to: target } = edge;
    // Said of the directed ones: some readers take no notice of `directed="false"`.
    const directed = RELATIONSHIP_TYPES[edge.type].symmetric ? undefined : 'true';
    yield `<edge${attributes({ id, source, target, directed })}>${values('edge', ofEdges, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const TYPES = { string: 'string', double: 'double', integer: 'int', boolean: 'boolean' } as const;

function keyOf(of: 'graph' | 'node' | 'edge', name: string, type: keyof typeof TYPES): string {
  return `<key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`;
}

function values<T>(of: 'node' | 'edge', columns: readonly Column<T>[], row: T): string {
  return columns
    .flatMap((column) => {
      const value = column.value(row);
      return value === undefined
        ? []
        : [`<data key="${of}-${escapeXml(column.name)}">${escapeXml(value)}</data>`];
    })
    .join('');
}
