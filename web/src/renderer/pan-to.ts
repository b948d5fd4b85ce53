/** Moves the camera to a thing that is out of sight; what is in sight already moves nothing. */
import type Sigma from 'sigma';
import type { Point } from './dragging.ts';

/** How far inside the canvas a thing must stand to count as seen. In pixels. */
const EDGE_MARGIN = 16;

/** `place` in units of the sheet, `duration` in milliseconds. */
export function panTo(sigma: Sigma, place: Point, duration: number): void {
  const { width, height } = sigma.getDimensions();
  const there = sigma.graphToViewport({ x: place.x, y: -place.y });
  const { x, y } = there;
  const inside = x > EDGE_MARGIN && x < width - EDGE_MARGIN && y > EDGE_MARGIN && y < height - EDGE_MARGIN;
  if (!inside) void sigma.getCamera().animate(sigma.viewportToFramedGraph(there), { duration });
}
