/** The methods by the libraries’ names: what answers and documentation say. Apart, so that only the worker loads the libraries. */
import type { Measure } from './contract.ts';

export const METHOD_DESCRIPTIONS: Readonly<Record<Measure | 'communities', string>> = {
  degree: 'graphology-metrics, degreeCentrality: others that it is tied to, as a share of all others',
  betweenness:
    'graphology-metrics, betweennessCentrality: shortest paths through it (Brandes), every tie one step, as a share of all pairs of others',
  closeness:
    'graphology-metrics, closenessCentrality: by shortest paths, with the correction of Wasserman and Faust for parts that are not joined',
  pagerank: 'graphology-metrics, pagerank: damping 0.85, ties weighted by their relationships; sums to 1',
  eigenvector:
    'graphology-metrics, eigenvectorCentrality: power iteration, ties weighted by their relationships; squares sum to 1',
  communities: 'graphology-communities-louvain: Louvain, ties weighted by their relationships',
};
