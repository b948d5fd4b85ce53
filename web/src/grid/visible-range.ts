/** Virtual scrolling of rows with equal heights. Pure. */

/** The range of visible rows, with a few more on each side for smooth scrolling. */
export function visibleRange(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): [number, number] {
  const spare = 8;
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  return [Math.min(first, count), Math.min(count, Math.ceil((top + height) / rowHeight) + spare)];
}
