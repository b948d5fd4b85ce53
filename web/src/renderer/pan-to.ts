/** Moves the camera to a position if it is outside the canvas. */
import type Sigma from 'sigma';
import type { Point } from './dragging.ts';

/** Distance from the edge within which a position counts as outside, in pixels. */
const EDGE_MARGIN = 16;

/** `place` in layout units, `duration` in milliseconds. */
export function panTo(sigma: Sigma, place: Point, duration: number): void {
  const { width, height } = sigma.getDimensions();
  const there = sigma.graphToViewport({ x: place.x, y: -place.y });
  const { x, y } = there;
  const inside = x > EDGE_MARGIN && x < width - EDGE_MARGIN && y > EDGE_MARGIN && y < height - EDGE_MARGIN;
  if (!inside) void sigma.getCamera().animate(sigma.viewportToFramedGraph(there), { duration });
}
