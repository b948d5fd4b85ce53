/**
 * The methods, each a library's, run on pairs of numbered entities. Pure and slow: called in a worker. The graph is undirected and
 * simple; the weight of a pair is its number of relationships.
 */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { createRandom } from '../../layout/random.ts';
import type { Measure } from './contract.ts';

export interface Pairs {
  /** Number of entities; they are numbered from 0. */
  readonly size: number;
  /** Two numbers for each pair. */
  readonly ends: Uint32Array;
  /** Number of relationships of each pair. */
  readonly weights: Float64Array;
}

export type Job =
  | { readonly is: 'centrality'; readonly measure: Measure; readonly pairs: Pairs }
  | { readonly is: 'communities'; readonly resolution: number; readonly seed: number; readonly pairs: Pairs };

/** A value for each entity: its centrality, or the number of its community. */
export interface Result {
  readonly values: Float64Array;
  /** Of communities. */
  readonly modularity?: number;
}

/** @throws Error where a method finds no answer (`eigenvector` may not converge). */
export function compute(job: Job): Result {
  const graph = graphOf(job.pairs);
  if (job.is === 'centrality') return { values: inOrder(centralities(graph, job.measure), job.pairs.size) };
  if (graph.size === 0) {
    return { values: Float64Array.from({ length: job.pairs.size }, (_, at) => at), modularity: 0 };
  }
  const { communities, modularity } = louvain.detailed(graph, {
    getEdgeWeight: 'weight',
    resolution: job.resolution,
    rng: createRandom(job.seed).next,
  });
  return { values: inOrder(communities, job.pairs.size), modularity };
}

function graphOf({ size, ends, weights }: Pairs): Graph {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (let at = 0; at < size; at++) graph.addNode(at);
  for (const [at, weight] of weights.entries()) graph.addEdge(ends[at * 2], ends[at * 2 + 1], { weight });
  return graph;
}

function centralities(graph: Graph, measure: Measure): Record<string, number> {
  if (graph.order === 0) return {};
  // The libraries divide by the number of others.
  if (graph.order === 1) return { 0: measure === 'pagerank' || measure === 'eigenvector' ? 1 : 0 };
  switch (measure) {
    case 'degree':
      return degreeCentrality(graph);
    case 'betweenness':
      return graph.order < 3
        ? Object.fromEntries(graph.nodes().map((node) => [node, 0]))
        : betweenness(graph, { getEdgeWeight: null, normalized: true });
    case 'closeness':
      return closeness(graph, { wassermanFaust: true });
    case 'pagerank':
      return pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 500, tolerance: 1e-9 });
    case 'eigenvector':
      return eigenvector(graph, { getEdgeWeight: 'weight', maxIterations: 2_000 });
  }
}

function inOrder(byNode: Readonly<Record<string, number>>, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, at) => byNode[at] ?? 0);
}
