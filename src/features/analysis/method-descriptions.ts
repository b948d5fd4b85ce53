/** The methods by the libraries’ names: what answers and documentation say. Apart, so that only the worker loads the libraries. */
import type { Measure } from './contract.ts';

export const METHOD_DESCRIPTIONS: Readonly<Record<Measure | 'communities', string>> = {
  degree: 'graphology-metrics, degreeCentrality: number of neighbours as a share of all others',
  betweenness:
    'graphology-metrics, betweennessCentrality: shortest paths through it (Brandes), every edge of length 1, as a share of all pairs of others',
  closeness:
    'graphology-metrics, closenessCentrality: by shortest paths, with the correction of Wasserman and Faust for graphs that are not connected',
  pagerank:
    'graphology-metrics, pagerank: damping 0.85, edges weighted by their number of relationships; sums to 1',
  eigenvector:
    'graphology-metrics, eigenvectorCentrality: power iteration, edges weighted by their number of relationships; squares sum to 1',
  communities: 'graphology-communities-louvain: Louvain, edges weighted by their number of relationships',
};
