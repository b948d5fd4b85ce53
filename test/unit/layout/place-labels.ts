/**
 * Places labels with the page's rules: by rank, eight positions each, the preferred side first, without overlapping
 * nodes, labels or overlays. Separate from the page, so that layouts can be scored without a browser.
 */
import { labelPlaces, letterStyle } from '../../../src/layout/label-boxes.ts';
import type { Box } from '../../../src/layout/page-size.ts';
import { textWidth } from '../../../src/layout/text-width.ts';
import type { Point, RenderedLayout } from './rendered-layout.ts';

/** Lines and box of a label, in pixels. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly box: Box;
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Visible labels by node. */
export function placeLabels(picture: RenderedLayout): Map<number, PlacedLabel> {
  const { compact, positions, radii, width, height } = picture;
  const taken: Box[] = [...picture.overlays];
  const touches = ({ left, top, right, bottom }: Box, node: number) => {
    const { x, y } = positions[node] as Point;
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    return Math.hypot(dx, dy) < (radii[node] ?? 0) + 1;
  };
  const found = new Map<number, PlacedLabel>();
  const order = [...positions.keys()].sort((a, b) => (compact.ranks[b] ?? 0) - (compact.ranks[a] ?? 0));
  for (const node of order) {
    const place = positions[node];
    if (!place) continue;
    const style = letterStyle(compact.kinds[node] ?? '', compact.ranks[node] ?? 0);
    const all = labelPlaces(compact.names[node] ?? '', style, radii[node] ?? 0, (text, { font, spacing }) =>
      textWidth(text, font, spacing),
    );
    const wanted = all.filter(({ side }) => side === place.side);
    for (const { box, lines } of [...wanted, ...all]) {
      const at: Box = {
        left: place.x + box.left,
        top: place.y + box.top,
        right: place.x + box.right,
        bottom: place.y + box.bottom,
      };
      if (at.left < 6 || at.right > width - 6 || at.top < 4 || at.bottom > height - 4) continue;
      if (taken.some((other) => overlap(at, other))) continue;
      if (positions.some((_, other) => other !== node && touches(at, other))) continue;
      taken.push(at);
      found.set(node, { lines, box: at });
      break;
    }
  }
  return found;
}
