/**
 * Hit testing by position. Sigma would read a pixel back from the graphics card at each move and click, which blocks
 * the page.
 */
import type { Point } from './dragging.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { shownRadius } from './styles.ts';
import type { ViewportTransform } from './viewport-transform.ts';

/** Minimum hit radius of a mark, in pixels. */
const MIN_REACH = 4;

/** The foremost mark at a point of the canvas. `ordered`: foremost first. */
export function markAt(
  at: Point,
  ordered: readonly SceneNode[],
  { scale, x, y }: ViewportTransform,
  pixelsPerUnit: number,
  cameraRatio: number,
): string | null {
  const shrink = Math.sqrt(cameraRatio);
  for (const node of ordered) {
    const reach = Math.max(MIN_REACH, shownRadius(node, pixelsPerUnit) / shrink + 1);
    const [dx, dy] = [node.x * scale + x - at.x, node.y * scale + y - at.y];
    if (dx * dx + dy * dy <= reach * reach) return node.id;
  }
  return null;
}

/** A line with its ends and its control point, in layout units. */
export interface Curve {
  readonly id: string;
  /** The ids of its two entities. */
  readonly ends: readonly [from: string, to: string];
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Lower is further in front. */
  readonly depth: number;
}

const DEPTHS: Readonly<Record<SceneEdge['emphasis'], number>> = { selected: 0, near: 1, rest: 2, back: 3 };

export function curvesOf(scene: Pick<Scene, 'nodes' | 'edges'>): Curve[] {
  const places = new Map(scene.nodes.map((node) => [node.id, node]));
  return scene.edges.flatMap(({ id, from, to, curvature, emphasis }): Curve[] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const control = {
      x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
      y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
    };
    return [{ id, ends: [from, to], from: a, control, to: b, depth: DEPTHS[emphasis] }];
  });
}

/** Hit distance of a line, in pixels. */
const LINE_REACH = 4;

/** The foremost line at a point of the canvas; the nearest one if several have the same depth. */
export function lineAt(
  at: Point,
  curves: readonly Curve[],
  { scale, x, y }: ViewportTransform,
): string | null {
  const point = { x: (at.x - x) / scale, y: (at.y - y) / scale };
  const reach = LINE_REACH / scale;
  let best: { readonly id: string; readonly depth: number; readonly far: number } | undefined;
  for (const curve of curves) {
    if (best && curve.depth > best.depth) continue;
    if (isOutside(point, curve, reach)) continue;
    const far = distanceTo(point, curve);
    if (far > reach || (best && best.depth === curve.depth && best.far <= far)) continue;
    best = { id: curve.id, depth: curve.depth, far };
  }
  return best?.id ?? null;
}

/** The curve lies within the triangle of its three points. */
function isOutside({ x, y }: Point, { from, control, to }: Curve, reach: number): boolean {
  return (
    x < Math.min(from.x, control.x, to.x) - reach ||
    x > Math.max(from.x, control.x, to.x) + reach ||
    y < Math.min(from.y, control.y, to.y) - reach ||
    y > Math.max(from.y, control.y, to.y) + reach
  );
}

/** Straight segments that approximate a curve to less than a pixel. */
const SEGMENTS = 24;

function distanceTo(point: Point, { from, control, to }: Curve): number {
  let least = Infinity;
  let before: Point = from;
  for (let piece = 1; piece <= SEGMENTS; piece++) {
    const t = piece / SEGMENTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const next = {
      x: a * from.x + b * control.x + c * to.x,
      y: a * from.y + b * control.y + c * to.y,
    };
    least = Math.min(least, distanceToSegment(point, before, next));
    before = next;
  }
  return least;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
