/**
 * How much room each name needs in a frame. On a sheet larger than the plate the leading names must be legible when it is
 * seen whole, where a pixel is several units; the others wait until one zooms in.
 */
import { type LabelPlace, labelPlaces, letterStyle, type MeasureText } from './label-boxes.ts';
import type { Net } from './net.ts';
import type { Frame } from './plate.ts';
import { textWidth } from './text-width.ts';

/** So many names, by rank, are to be read from afar. */
const SEEN_FROM_AFAR = 80;

export const measureInter: MeasureText = (text, { font, spacing }) => textWidth(text, font, spacing);

/** The four or eight straight places of each name, in the order of `SIDES`; boxes in units around the mark's middle. */
export function namePlaces(net: Net, { scale }: Frame): LabelPlace[][] {
  const byRank = [...net.ranks.keys()].sort((a, b) => (net.ranks[b] ?? 0) - (net.ranks[a] ?? 0) || a - b);
  const leading = new Set(byRank.slice(0, SEEN_FROM_AFAR));
  return net.ids.map((_, thing) => {
    const style = letterStyle(net.kinds[thing] ?? '', net.ranks[thing] ?? 0);
    const radius = net.radii[thing] ?? 0;
    const unit = leading.has(thing) ? scale : 1;
    // Zoomed in, a mark grows with the root of the scale.
    const drawn = leading.has(thing) ? radius : radius * Math.sqrt(scale);
    return labelPlaces(net.names[thing] ?? '', style, drawn, measureInter)
      .filter(({ side }) => side !== undefined)
      .map((place) => ({ ...place, box: times(place.box, unit) }));
  });
}

const times = ({ left, top, right, bottom }: LabelPlace['box'], by: number) => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});
