/** Positions of the scene's marks on the canvas. Pure. */
import type { Point } from './dragging.ts';
import { type Focus, nodeWithFocus } from './focus.ts';
import type { PlacedMark } from './labels.ts';
import type { SceneNode } from './scene.ts';
import { shownRadius } from './styles.ts';
import type { ViewportTransform } from './viewport-transform.ts';

/** Distance beyond the canvas at which a mark or its label may still be visible, in pixels. */
const MARGIN = 40;

export interface CameraState {
  readonly width: number;
  readonly height: number;
  readonly fit: ViewportTransform;
  /** Less than 1 when zoomed in. */
  readonly ratio: number;
  /** Pixels per unit when the marks were drawn. */
  readonly drawnScale: number;
}

export interface PointerState {
  readonly hovered: string | undefined;
  readonly focus: Focus | undefined;
  /** Ends of the selected line. */
  readonly ends: readonly string[];
  readonly dragged: ({ readonly id: string } & Point) | undefined;
}

/** The visible marks in the given order, at most `most`; with `all` also those outside the canvas. */
export function placeMarks(
  nodes: readonly SceneNode[],
  { width, height, fit, ratio, drawnScale }: CameraState,
  { hovered, focus, ends, dragged }: PointerState,
  { most, all }: { readonly most: number; readonly all: boolean },
): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (const plain of nodes) {
    if (found.length === most) break;
    const place = dragged?.id === plain.id ? dragged : plain;
    const [x, y] = [place.x * fit.scale + fit.x, place.y * fit.scale + fit.y];
    const out = x < -MARGIN || x > width + MARGIN || y < -MARGIN || y > height + MARGIN;
    if (out && !all) continue;
    const node = nodeWithFocus(plain, focus);
    // Marks grow with the square root of the zoom.
    const radius = shownRadius(plain, drawnScale) / Math.sqrt(ratio);
    const ringed = node.emphasis === 'selected' || ends.includes(node.id);
    found.push({ node, x, y, radius, hovered: node.id === hovered, ringed });
  }
  return found;
}
