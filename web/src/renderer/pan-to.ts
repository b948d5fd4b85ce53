/** Moves the camera to a thing that is out of sight; what is in sight already moves nothing. */
import type Sigma from 'sigma';
import type { Place } from './dragging.ts';

/** How far inside the canvas a thing must stand to count as seen. In pixels. */
const INSIDE = 16;

/** `place` in units of the sheet, `duration` in milliseconds. */
export function bringIntoSight(sigma: Sigma, place: Place, duration: number): void {
  const { width, height } = sigma.getDimensions();
  const there = sigma.graphToViewport({ x: place.x, y: -place.y });
  const { x, y } = there;
  const inside = x > INSIDE && x < width - INSIDE && y > INSIDE && y < height - INSIDE;
  if (!inside) void sigma.getCamera().animate(sigma.viewportToFramedGraph(there), { duration });
}
