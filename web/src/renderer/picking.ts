/**
 * Which mark or line lies under the pointer, by where they are. The library would read a pixel back from the graphics
 * card at each move and press, for which the page has to stand still.
 */
import type { Place } from './dragging.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { shownRadius } from './styles.ts';
import type { Fit } from './viewport-transform.ts';

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

/** A line with its ends and the point that it bows towards, in plate units. */
export interface Curve {
  readonly id: string;
  /** The ids of the two things. */
  readonly ends: readonly [from: string, to: string];
  readonly from: Place;
  readonly towards: Place;
  readonly to: Place;
  /** The less, the further in front. */
  readonly depth: number;
}

const DEPTHS: Readonly<Record<SceneEdge['standing'], number>> = { selected: 0, near: 1, rest: 2, back: 3 };

export function curvesOf(scene: Pick<Scene, 'nodes' | 'edges'>): Curve[] {
  const places = new Map(scene.nodes.map((node) => [node.id, node]));
  return scene.edges.flatMap(({ id, from, to, curvature, standing }): Curve[] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const towards = {
      x: (a.x + b.x) / 2 + (b.y - a.y) * curvature,
      y: (a.y + b.y) / 2 - (b.x - a.x) * curvature,
    };
    return [{ id, ends: [from, to], from: a, towards, to: b, depth: DEPTHS[standing] }];
  });
}

/** Pixels beside a line that still count as the line. */
const LINE_REACH = 4;

/** The foremost of the lines under a point of the canvas; of those alike the nearest. */
export function lineAt(at: Place, curves: readonly Curve[], { scale, x, y }: Fit): string | null {
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
function isOutside({ x, y }: Place, { from, towards, to }: Curve, reach: number): boolean {
  return (
    x < Math.min(from.x, towards.x, to.x) - reach ||
    x > Math.max(from.x, towards.x, to.x) + reach ||
    y < Math.min(from.y, towards.y, to.y) - reach ||
    y > Math.max(from.y, towards.y, to.y) + reach
  );
}

/** The curve as so many straight pieces: they leave it by less than a pixel. */
const PIECES = 24;

function distanceTo(point: Place, { from, towards, to }: Curve): number {
  let least = Infinity;
  let before: Place = from;
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const next = {
      x: a * from.x + b * towards.x + c * to.x,
      y: a * from.y + b * towards.y + c * to.y,
    };
    least = Math.min(least, distanceToPiece(point, before, next));
    before = next;
  }
  return least;
}

function distanceToPiece(point: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
