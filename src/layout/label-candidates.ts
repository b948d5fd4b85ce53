/**
 * The candidate positions of each label in a frame. On a large frame the leading labels must be legible when the frame
 * is fitted to the viewport and a pixel is several units. Other labels appear on zooming in.
 */

import type { CompactGraph } from './compact-graph.ts';
import { type LabelPlace, labelPlaces, letterStyle, type MeasureText } from './label-boxes.ts';
import type { Frame } from './page-size.ts';
import { textWidth } from './text-width.ts';

/** This number of labels, by rank, is legible when the frame is fitted. */
const LABELS_SEEN_FITTED = 80;

export const measureInter: MeasureText = (text, { font, spacing }) => textWidth(text, font, spacing);

/**
 * The four or eight straight positions of each label, in the order of `SIDES`. Boxes in units, relative to the node.
 */
export function labelCandidates(compact: CompactGraph, { scale }: Frame): LabelPlace[][] {
  const byRank = [...compact.ranks.keys()].sort(
    (a, b) => (compact.ranks[b] ?? 0) - (compact.ranks[a] ?? 0) || a - b,
  );
  const leading = new Set(byRank.slice(0, LABELS_SEEN_FITTED));
  return compact.ids.map((_, node) => {
    const style = letterStyle(compact.kinds[node] ?? '', compact.ranks[node] ?? 0);
    const radius = compact.radii[node] ?? 0;
    const unit = leading.has(node) ? scale : 1;
    // On zooming in, the radius grows with the square root of the scale.
    const drawn = leading.has(node) ? radius : radius * Math.sqrt(scale);
    return labelPlaces(compact.names[node] ?? '', style, drawn, measureInter)
      .filter(({ side }) => side !== undefined)
      .map((place) => ({ ...place, box: scaleBox(place.box, unit) }));
  });
}

const scaleBox = ({ left, top, right, bottom }: LabelPlace['box'], by: number) => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});
