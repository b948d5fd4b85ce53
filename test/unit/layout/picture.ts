/** A picture as a reader sees it, from afar or near: what the judge judges. */
import type { Net } from '../../../src/layout/net.ts';
import { type Box, coveredCorners, frameFor, markScale, PLATE } from '../../../src/layout/plate.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: string;
}

/** A sheet as a reader sees it: all in pixels. */
export interface Picture {
  readonly net: Net;
  readonly places: readonly Spot[];
  readonly radii: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly corners: readonly Box[];
}

/** The whole sheet in the network pane at 1440 × 900. */
export function seenWhole(net: Net, places: readonly Spot[]): Picture {
  const frame = frameFor(net.things);
  return {
    net,
    places: places.map(({ x, y, side }) => ({ x: x / frame.scale, y: y / frame.scale, side })),
    radii: [...net.radii].map((radius) => (radius * markScale(frame)) / frame.scale),
    width: PLATE.width,
    height: PLATE.height,
    corners: coveredCorners({ width: PLATE.width, height: PLATE.height, scale: 1 }),
  };
}

/** Zoomed in until a unit is a pixel; marks grow with the root, as on the page. The same as whole up to 120 things. */
export function seenNear(net: Net, places: readonly Spot[]): Picture {
  const { width, height, scale } = frameFor(net.things);
  const radii = [...net.radii].map((radius) => radius * Math.sqrt(scale));
  return { net, places, radii, width, height, corners: coveredCorners({ width, height, scale: 1 }) };
}
