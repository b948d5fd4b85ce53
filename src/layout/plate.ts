/**
 * The sheet that a picture is laid out on. One unit is one pixel of the network pane at 1440 × 900. A plate of that size
 * holds about 120 names; what is larger gets a larger sheet, which the camera fits, and names come by rank until one
 * zooms in. Page and layout must mean the same sheet, or the corners that the page covers lie elsewhere.
 */

/** The plate's size in units; y grows downwards. */
export const PLATE = { width: 840, height: 712, margin: 40 } as const;

/** An upright rectangle: units or pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A sheet in units. `scale` = how many times as wide and high as the plate; seen whole, a unit is 1/scale pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** So many names find room on the plate itself. */
const FULL = 120;
/** A larger sheet has as much room for each thing as the plate has for each of these. */
const COMFORTABLE = 95;

/** The sheet for a picture of `things` marks. */
export function frameFor(things: number): Frame {
  const scale = things > FULL ? Math.sqrt(things / COMFORTABLE) : 1;
  return { width: Math.round(PLATE.width * scale), height: Math.round(PLATE.height * scale), scale };
}

/** A picture drawn with fewer pixels a unit than `below` is small: the page draws its marks by the factor smaller. */
export const SMALL_PICTURE = { below: 0.75, marks: 0.74 } as const;

/** How many units a pixel of a mark takes when the sheet is seen whole: the camera shrinks the sheet, not the marks. */
export function markScale({ scale }: Frame): number {
  const largest = 1 / SMALL_PICTURE.below;
  return scale <= largest ? scale : Math.max(largest, scale * SMALL_PICTURE.marks);
}

/** What the page keeps free when the sheet is seen whole: title, view switch, zoom buttons. In units of the frame. */
export function coveredCorners({ width, height, scale }: Frame): Box[] {
  return [
    { left: 0, top: 0, right: 330 * scale, bottom: 62 * scale },
    { left: width - 260 * scale, top: 0, right: width, bottom: 48 * scale },
    { left: 0, top: height - 108 * scale, right: 48 * scale, bottom: height },
  ];
}
