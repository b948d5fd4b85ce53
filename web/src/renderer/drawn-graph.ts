/**
 * The scene as the library takes it: a graph of its own for each scene, built apart and handed over whole. To change the
 * one that is drawn would have the library look at everything again for each line that goes.
 */
import Graph from 'graphology';
import { edgeUnder, type Focus } from './focus.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { edgeStyle, shownRadius } from './styles.ts';

export type ImageOf = (node: SceneNode, radius: number, shared: boolean) => string;

interface Drawing {
  readonly pixelsPerUnit: number;
  readonly image: ImageOf;
  readonly focus: Focus | undefined;
}

export const emptyGraph = () => new Graph({ multi: true });

/** Lines that are drawn curved even in a large picture. */
export const leads = ({ standing }: SceneEdge) => standing === 'selected' || standing === 'near';

export function graphOf(scene: Scene, { pixelsPerUnit, image, focus }: Drawing): Graph {
  const graph = emptyGraph();
  for (const node of scene.nodes) {
    const size = shownRadius(node, pixelsPerUnit);
    graph.addNode(node.id, {
      x: node.x,
      y: -node.y,
      size,
      type: 'mark',
      color: '#00000000',
      image: image(node, size, scene.large),
      zIndex: node.standing === 'back' ? 1 : 2,
    });
  }
  for (const edge of scene.edges) {
    if (scene.large && !leads(edge)) continue;
    if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to) || graph.hasEdge(edge.id)) continue;
    graph.addEdgeWithKey(edge.id, edge.from, edge.to, {
      ...edgeStyle(edgeUnder(edge, focus), scene.palette),
      curvature: edge.curvature,
    });
  }
  return graph;
}
