/** Which mark lies under the pointer, by where the marks are: of a large picture a look at each is quicker than a look at pixels. */
import type { Place } from './dragging.ts';
import type { Fit } from './fit.ts';
import type { SceneNode } from './scene.ts';
import { shownRadius } from './styles.ts';

/** A dot is hard to hit: so many pixels around its middle count as it. */
const LEAST_REACH = 4;

/** The foremost of the marks under a point of the canvas. `ordered`: the foremost first. */
export function markAt(
  at: Place,
  ordered: readonly SceneNode[],
  { scale, x, y }: Fit,
  pixelsPerUnit: number,
  cameraRatio: number,
): string | null {
  const shrink = Math.sqrt(cameraRatio);
  for (const node of ordered) {
    const reach = Math.max(LEAST_REACH, shownRadius(node, pixelsPerUnit) / shrink + 1);
    const [dx, dy] = [node.x * scale + x - at.x, node.y * scale + y - at.y];
    if (dx * dx + dy * dy <= reach * reach) return node.id;
  }
  return null;
}
