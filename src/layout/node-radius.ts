/** The node radius, shared by page and layout. */

/** Radius in units: 6 to 22 by the number of neighbours. States have at least 14, as landmarks. */
export function nodeRadius(kind: string, neighbours: number): number {
  const radius = Math.min(22, 6 + 1.9 * Math.max(0, neighbours - 1) ** 0.62);
  return kind === 'State' ? Math.max(14, radius) : radius;
}
