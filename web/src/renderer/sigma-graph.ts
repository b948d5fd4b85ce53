/**
 * Converts a scene to a graphology graph and to the attributes that Sigma asks for. The graph is rebuilt only when
 * nodes or edges are added or removed.
 */
import Graph from 'graphology';
import type { MarkAtlas } from './mark-atlas.ts';
import type { MarkData } from './mark-program.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { edgeStyle, shownRadius, veilColour } from './styles.ts';

export const emptyGraph = () => new Graph({ multi: true });

/** Edges that are drawn curved even in a large graph. */
export const isInFocus = ({ emphasis }: SceneEdge) => emphasis === 'selected' || emphasis === 'near';

const curvedEdges = ({ large, edges }: Scene) => (large ? edges.filter(isInFocus) : edges);

/** Returns the given graph if it already has exactly these nodes and edges. */
export function sigmaGraphOf(scene: Scene, before: Graph): Graph {
  const lines = curvedEdges(scene);
  const fits =
    before.order === scene.nodes.length &&
    before.size === lines.length &&
    scene.nodes.every(({ id }) => before.hasNode(id)) &&
    lines.every(({ id }) => before.hasEdge(id));
  const graph = fits ? before : emptyGraph();
  for (const { id, x, y } of scene.nodes) {
    if (!fits) graph.addNode(id, { x, y: -y });
    else if (hasMoved(graph, id, x, -y)) graph.mergeNodeAttributes(id, { x, y: -y });
  }
  if (fits) return graph;
  for (const { id, from, to } of lines) {
    if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(id)) graph.addEdgeWithKey(id, from, to);
  }
  return graph;
}

const hasMoved = (graph: Graph, id: string, x: number, y: number) =>
  graph.getNodeAttribute(id, 'x') !== x || graph.getNodeAttribute(id, 'y') !== y;

/** @param under the node with hover emphasis; it changes the colour, not the size */
export function nodeAttributes(
  node: SceneNode,
  under: SceneNode,
  { palette }: Scene,
  { drawnScale, atlas }: { readonly drawnScale: number; readonly atlas: MarkAtlas },
) {
  const size = shownRadius(node, drawnScale);
  const look: MarkData = { slot: atlas.slotOf(node, size), color: veilColour(under, palette) };
  return { ...look, size, zIndex: under.emphasis === 'back' ? 1 : 2 };
}

export const edgeAttributes = (edge: SceneEdge, { palette }: Scene) => ({
  ...edgeStyle(edge, palette),
  curvature: edge.curvature,
});
