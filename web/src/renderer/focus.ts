/** Hover emphasis: the hovered mark, its neighbours and the lines between. Pure. */
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

export interface Focus {
  readonly id: string;
  /** The mark itself and its neighbours. */
  readonly ids: ReadonlySet<string>;
}

export function focusOn(scene: Scene, id: string): Focus {
  const ids = new Set([id]);
  for (const { from, to } of scene.edges) {
    if (from === id) ids.add(to);
    if (to === id) ids.add(from);
  }
  return { id, ids };
}

/** Adds hover emphasis. Emphasis by a selection stays. */
export function nodeWithFocus<T extends SceneNode>(node: T, focus: Focus | undefined): T {
  if (!focus || node.emphasis === 'selected' || node.emphasis === 'near') return node;
  return { ...node, emphasis: focus.ids.has(node.id) ? 'near' : 'back' };
}

export function edgeWithFocus(edge: SceneEdge, focus: Focus | undefined): SceneEdge {
  if (!focus || edge.emphasis === 'selected' || edge.emphasis === 'near') return edge;
  return { ...edge, emphasis: edge.from === focus.id || edge.to === focus.id ? 'near' : 'back' };
}
