/** Points of emphasized lines near each mark, which its label should avoid. Pure. */
import type { Point } from './dragging.ts';
import type { Curve } from './picking.ts';
import type { ViewportTransform } from './viewport-transform.ts';

/** Length of a label, in pixels. */
const REACH = 150;
/** Step along a line, in pixels; less than the height of a label. */
const STEP = 6;
/** Depth of emphasized lines: selected or next to the selection. */
const LEADS = 1;

/** Points on those lines in pixels of the canvas, by entity id. */
export function labelObstaclesOf(
  curves: readonly Curve[],
  { scale, x, y }: ViewportTransform,
): Map<string, Point[]> {
  const near = new Map<string, Point[]>();
  const toPixels = (place: Point) => ({ x: place.x * scale + x, y: place.y * scale + y });
  for (const { ends, from, control, to, depth } of curves) {
    if (depth > LEADS) continue;
    const [a, over, b] = [toPixels(from), toPixels(control), toPixels(to)];
    for (const [id, start, end] of [
      [ends[0], a, b],
      [ends[1], b, a],
    ] as const) {
      const points = near.get(id) ?? [];
      near.set(id, points);
      const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP);
      for (let step = 1; step <= steps; step++) {
        const [t, u] = [step / steps, 1 - step / steps];
        const point = {
          x: u * u * start.x + 2 * u * t * over.x + t * t * end.x,
          y: u * u * start.y + 2 * u * t * over.y + t * t * end.y,
        };
        if (Math.hypot(point.x - start.x, point.y - start.y) > REACH) break;
        points.push(point);
      }
    }
  }
  return near;
}
