/**
 * The frame of a layout. One unit is one pixel of the network view at 1440 × 900. A page of that size holds about 120
 * labels. Larger graphs get a larger frame, which the camera fits, and show labels by rank on zooming in. Page and
 * layout share the frame, because the overlays of the page cover parts of it.
 */

/** The size of one page in units; y grows downwards. */
export const PAGE_SIZE = { width: 840, height: 712, margin: 40 } as const;

/** A rectangle in units or pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a layout in units. `scale` is its size relative to one page; when fitted, a unit is 1/scale pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A single page holds this many labels. */
const LABELS_PER_PAGE = 120;
/** A larger frame has room for this many nodes per page. */
const NODES_PER_PAGE = 95;

/** The frame for a number of nodes. */
export function frameFor(nodes: number): Frame {
  const scale = nodes > LABELS_PER_PAGE ? Math.sqrt(nodes / NODES_PER_PAGE) : 1;
  return { width: Math.round(PAGE_SIZE.width * scale), height: Math.round(PAGE_SIZE.height * scale), scale };
}

/** If the page draws a layout with less than `below` pixels per unit, it shrinks the nodes by the factor `nodes`. */
export const SMALL_LAYOUT = { below: 0.75, marks: 0.74 } as const;

/** The factor between node radius and units when the frame is fitted: the camera shrinks the frame, not the nodes. */
export function nodeScale({ scale }: Frame): number {
  const largest = 1 / SMALL_LAYOUT.below;
  return scale <= largest ? scale : Math.max(largest, scale * SMALL_LAYOUT.marks);
}

/** The areas that the page covers when the frame is fitted: title, view switch, zoom buttons. In units. */
export function overlayBoxes({ width, height, scale }: Frame): Box[] {
  return [
    { left: 0, top: 0, right: 330 * scale, bottom: 62 * scale },
    { left: width - 260 * scale, top: 0, right: width, bottom: 48 * scale },
    { left: 0, top: height - 108 * scale, right: 48 * scale, bottom: height },
  ];
}
