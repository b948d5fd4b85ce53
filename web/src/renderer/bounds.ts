/** The part of the plane that fills the canvas: the sheet that the layout meant, or more where things stand beyond it. Pure. */
import { frameFor, PLATE } from '../../../src/layout/plate.ts';
import type { Point } from './dragging.ts';

export interface GraphBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * In units; a filter that leaves less does not change it. `stored` = the places that came with the picture, `added` =
 * those of what was brought in beside it, for which the sheet grows only where they stand beyond it.
 */
export function graphBoundsOf(stored: readonly Point[], added: readonly Point[] = []): GraphBounds {
  const { width, height } = frameFor(stored.length || added.length);
  const { margin } = PLATE;
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
