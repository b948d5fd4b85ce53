/**
 * Which names find room, by the page's rules at rest: the important first, eight places each, the layout's own side
 * before the others, nothing over a mark, a name or a corner that the page covers. Apart from the page, so that the
 * layout is judged without a browser.
 */
import { labelPlaces, letterStyle } from '../../../src/layout/label-boxes.ts';
import type { Box } from '../../../src/layout/plate.ts';
import { textWidth } from '../../../src/layout/text-width.ts';
import type { Picture, Spot } from './picture.ts';

/** A name's lines and box, in the picture's units. */
export interface SetName {
  readonly lines: readonly string[];
  readonly box: Box;
}

export const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Names by thing; what finds no room is not in it. */
export function setNames(picture: Picture): Map<number, SetName> {
  const { net, places, radii, width, height } = picture;
  const taken: Box[] = [...picture.corners];
  const touches = ({ left, top, right, bottom }: Box, thing: number) => {
    const { x, y } = places[thing] as Spot;
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    return Math.hypot(dx, dy) < (radii[thing] ?? 0) + 1;
  };
  const found = new Map<number, SetName>();
  const order = [...places.keys()].sort((a, b) => (net.ranks[b] ?? 0) - (net.ranks[a] ?? 0));
  for (const thing of order) {
    const place = places[thing];
    if (!place) continue;
    const style = letterStyle(net.kinds[thing] ?? '', net.ranks[thing] ?? 0);
    const all = labelPlaces(net.names[thing] ?? '', style, radii[thing] ?? 0, (text, { font, spacing }) =>
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
      if (places.some((_, other) => other !== thing && touches(at, other))) continue;
      taken.push(at);
      found.set(thing, { lines, box: at });
      break;
    }
  }
  return found;
}
