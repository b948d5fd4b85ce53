/** A layout in pixels, fitted to the viewport or zoomed in, as input of the score. */
import type { CompactGraph } from '../../../src/layout/compact-graph.ts';
import { type Box, frameFor, nodeScale, overlayBoxes, PAGE_SIZE } from '../../../src/layout/page-size.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly side: string;
}

/** A layout in pixels. */
export interface RenderedLayout {
  readonly compact: CompactGraph;
  readonly positions: readonly Point[];
  readonly radii: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly overlays: readonly Box[];
}

/** The layout fitted to the network view at 1440 × 900. */
export function renderFitted(compact: CompactGraph, positions: readonly Point[]): RenderedLayout {
  const frame = frameFor(compact.nodes);
  return {
    compact,
    positions: positions.map(({ x, y, side }) => ({ x: x / frame.scale, y: y / frame.scale, side })),
    radii: [...compact.radii].map((radius) => (radius * nodeScale(frame)) / frame.scale),
    width: PAGE_SIZE.width,
    height: PAGE_SIZE.height,
    overlays: overlayBoxes({ width: PAGE_SIZE.width, height: PAGE_SIZE.height, scale: 1 }),
  };
}

/**
 * Zoomed in until a unit is a pixel. The radius grows with the square root of the scale, as on the page. Up to 120
 * nodes this is the same as fitted.
 */
export function renderZoomedIn(compact: CompactGraph, positions: readonly Point[]): RenderedLayout {
  const { width, height, scale } = frameFor(compact.nodes);
  const radii = [...compact.radii].map((radius) => radius * Math.sqrt(scale));
  return { compact, positions, radii, width, height, overlays: overlayBoxes({ width, height, scale: 1 }) };
}
