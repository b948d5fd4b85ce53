/**
 * GraphML (graphml.graphdrawing.org): every value is declared by a key, of nodes, edges and the graph itself. All edges are
 * directed, since readers refuse or misread a mixture; `symmetric` tells which mean the same both ways. `label` is what
 * programs show; `name` is there for Cytoscape and igraph.
 */
import { RELATIONSHIP_TYPES } from '../../../model/vocabulary.ts';
import { sourceInWords } from '../citation.ts';
import { type Column, edgeColumns, nodeColumns, single } from '../columns.ts';
import type { ExportData } from '../types.ts';
import { attributes, escapeXml } from '../xml.ts';

export function* graphml(exported: ExportData): Generator<string> {
  const { nodes, edges, citation } = exported;
  const ofNodes: Column<(typeof nodes)[number]>[] = [
    { name: 'label', type: 'string', means: 'name', value: ({ name }) => name },
    { name: 'name', type: 'string', means: 'name', value: ({ name }) => name },
    ...nodeColumns(exported),
  ];
  const ofEdges: Column<(typeof edges)[number]>[] = [
    { name: 'label', type: 'string', means: 'type', value: ({ type }) => RELATIONSHIP_TYPES[type].forward },
    { name: 'relationship_type', type: 'string', means: 'type', value: ({ type }) => type },
    ...edgeColumns(exported),
  ];
  const sources = citation.sources.map((source) => `${source.id}: ${sourceInWords(source)}`);
  const ofGraph = { title: citation.title, citation: citation.text, sources: sources.join('\n') };
  const graphKeys = Object.keys(ofGraph).map((name) => keyOf('graph', name, 'string'));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${graphKeys.join('')}${ofNodes.map(({ name, type }) => keyOf('node', name, type)).join('')}${ofEdges
  .map(({ name, type }) => keyOf('edge', name, type))
  .join('')}<graph id="entente" edgedefault="directed">
${Object.entries(ofGraph)
  .map(([name, value]) => `<data key="graph-${name}">${escapeXml(value)}</data>\n`)
  .join('')}`;
  for (const node of nodes)
    yield `<node${attributes({ id: node.id })}>${values('node', ofNodes, node)}</node>\n`;
  for (const edge of edges) {
    const { id, from: source, to: target } = edge;
    yield `<edge${attributes({ id, source, target })}>${values('edge', ofEdges, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const TYPES = {
  string: 'string',
  list: 'string',
  double: 'double',
  integer: 'int',
  boolean: 'boolean',
} as const;

function keyOf(of: 'graph' | 'node' | 'edge', name: string, type: keyof typeof TYPES): string {
  return `<key${attributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`;
}

function values<T>(of: 'node' | 'edge', columns: readonly Column<T>[], row: T): string {
  return columns
    .flatMap((column) => {
      const value = column.value(row);
      return value === undefined
        ? []
        : [`<data key="${of}-${escapeXml(column.name)}">${escapeXml(single(value))}</data>`];
    })
    .join('');
}
