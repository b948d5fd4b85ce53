/** How large a mark is: the page draws by it and the layout keeps room by it. */

/** Radius in units: 6 to 22 by the number of neighbours; states never under 14, so that they anchor the plate. */
export function markRadius(kind: string, neighbours: number): number {
  const radius = Math.min(22, 6 + 1.9 * Math.max(0, neighbours - 1) ** 0.62);
  return kind === 'State' ? Math.max(14, radius) : radius;
}
