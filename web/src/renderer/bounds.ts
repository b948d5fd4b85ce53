/** The part of the layout plane that fills the canvas, extended to entities outside it. Pure. */
import { frameFor, PAGE_SIZE } from '../../../src/layout/page-size.ts';
import type { Point } from './dragging.ts';

export interface GraphBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * In layout units; filters do not change it. `stored` = positions of the loaded graph, `added` = positions of added
 * entities, which only extend the bounds.
 */
export function graphBoundsOf(stored: readonly Point[], added: readonly Point[] = []): GraphBounds {
  const { width, height } = frameFor(stored.length || added.length);
  const { margin } = PAGE_SIZE;
  let [left, top, right, bottom] = [0, 0, width, height];
  for (const places of [stored, added]) {
    for (const { x, y } of places) {
      if (x < 0) left = Math.min(left, x - margin);
      if (y < 0) top = Math.min(top, y - margin);
      if (x > width) right = Math.max(right, x + margin);
      if (y > height) bottom = Math.max(bottom, y + margin);
    }
  }
  return { left, top, width: right - left, height: bottom - top };
}
