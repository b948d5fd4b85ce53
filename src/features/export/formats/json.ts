/** JSON: the answer of `/graph` with claims, sources and what to cite, and the elements of Cytoscape, written piece by piece. */
import { RELATIONSHIP_TYPES } from '../../../model/vocabulary.ts';
import type { Relation } from '../../common/contract.ts';
import type { GraphNode } from '../../graph/contract.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import type { ExportData } from '../types.ts';

const AT_ONCE = 200;

export function* json({ nodes, edges, claims, sources, citation }: ExportData): Generator<string> {
  yield `{"citation":${JSON.stringify(citation)},"nodes":[`;
  yield* items(nodes, (node) => node);
  yield '],"edges":[';
  yield* items(edges, (edge) => edge);
  yield '],"claims":[';
  yield* items(claims, (claim) => claim);
  yield '],"sources":[';
  yield* items(sources, (source) => source);
  yield ']}\n';
}

export function* cytoscape(exported: ExportData): Generator<string> {
  const { nodes, edges, claims, citation } = exported;
  yield `{"format_version":"1.0","generated_by":"Entente","data":{"name":${JSON.stringify(citation.title)},"citation":${JSON.stringify(citation)},"claims":[`;
  yield* items(claims, (claim) => claim);
  yield ']},"elements":{"nodes":[';
  const ofNodes = nodeColumns(exported).filter(({ name }) => name !== 'x' && name !== 'y');
  yield* items(nodes, (node: GraphNode) => ({
    data: { id: node.id, name: node.name, label: node.name, ...valuesOf(ofNodes, node) },
    // In Cytoscape, too, y runs downwards.
    ...(node.x !== undefined && node.y !== undefined && { position: { x: node.x, y: node.y } }),
  }));
  yield '],"edges":[';
  const ofEdges = edgeColumns(exported);
  yield* items(edges, (edge: Relation) => ({
    data: {
      id: edge.id,
      source: edge.from,
      target: edge.to,
      interaction: edge.type,
      name: RELATIONSHIP_TYPES[edge.type].forward,
      label: RELATIONSHIP_TYPES[edge.type].forward,
      ...valuesOf(ofEdges, edge),
    },
  }));
  yield ']}}\n';
}

function valuesOf<T>(columns: readonly Column<T>[], of: T) {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = column.value(of);
      return value === undefined ? [] : [[column.name, value]];
    }),
  );
}

function* items<T>(rows: readonly T[], shape: (row: T) => unknown): Generator<string> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const texts = rows.slice(at, at + AT_ONCE).map((row) => JSON.stringify(shape(row)));
    yield `${at === 0 ? '' : ','}\n${texts.join(',\n')}`;
  }
}
