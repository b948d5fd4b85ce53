/** The page beside which the explorer is measured: the library draws the data as it comes, and nothing else happens. */
import Graph from 'graphology';
import Sigma from 'sigma';

const { nodes, edges } = await (await fetch('/api/v1/graph')).json();
const graph = new Graph({ multi: true });
for (const { id, x, y } of nodes) graph.addNode(id, { x, y, size: 4, color: '#2a3a52' });
for (const { id, from, to } of edges) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#c8c8c8' });
const ground = document.getElementById('ground');
const sigma = new Sigma(graph, ground, { renderLabels: false });
sigma.once('afterRender', () => {
  ground.dataset.drawn = 'true';
});
sigma.refresh();
