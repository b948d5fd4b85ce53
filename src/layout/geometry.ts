/** Plane geometry on numbers. These functions run some hundred million times in a layout and allocate no objects. */

/** Whether the segment intersects the box. */
export function segmentCutsBox(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((x0 < left && x1 < left) || (x0 > right && x1 > right)) return false;
  if ((y0 < top && y1 < top) || (y0 > bottom && y1 > bottom)) return false;
  const dx = x1 - x0;
  const dy = y1 - y0;
  const a = dx * (top - y0) - dy * (left - x0);
  const b = dx * (top - y0) - dy * (right - x0);
  const c = dx * (bottom - y0) - dy * (left - x0);
  const d = dx * (bottom - y0) - dy * (right - x0);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** Squared distance of a point to the segment from (x0, y0) along (dx, dy). `length2` is dx² + dy² and not 0. */
export function distance2ToSegment(
  px: number,
  py: number,
  x0: number,
  y0: number,
  dx: number,
  dy: number,
  length2: number,
): number {
  let along = ((px - x0) * dx + (py - y0) * dy) / length2;
  if (along < 0) along = 0;
  else if (along > 1) along = 1;
  const ox = px - x0 - along * dx;
  const oy = py - y0 - along * dy;
  return ox * ox + oy * oy;
}

/** The overlap of two intervals. If negative, the distance between them. */
export function overlapOf(from: number, to: number, otherFrom: number, otherTo: number): number {
  return (to < otherTo ? to : otherTo) - (from > otherFrom ? from : otherFrom);
}
