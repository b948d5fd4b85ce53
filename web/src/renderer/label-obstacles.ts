/** Where the lines that lead come up to a mark, so that its name can keep out of their way. Pure. */
import type { Point } from './dragging.ts';
import type { Curve } from './picking.ts';
import type { ViewportTransform } from './viewport-transform.ts';

/** As far as a name reaches. In pixels. */
const REACH = 150;
/** Less than a name is high. In pixels. */
const STEP = 6;
/** Depth of the lines that lead: what is selected, what is joined to it. */
const LEADS = 1;

/** Points on those lines in pixels of the canvas, by the thing that they are near to. */
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
