/** Where the scene's marks stand on the canvas at the camera's present place. Pure. */
import type { Place } from './dragging.ts';
import { type Focus, nodeUnder } from './focus.ts';
import type { PlacedMark } from './labels.ts';
import type { SceneNode } from './scene.ts';
import { shownRadius } from './styles.ts';
import type { Fit } from './viewport-transform.ts';

/** So far beyond the canvas a mark, or its name, may still reach into it. In pixels. */
const BEYOND = 40;

export interface Camera {
  readonly width: number;
  readonly height: number;
  readonly fit: Fit;
  /** Less than 1 when zoomed in. */
  readonly ratio: number;
  /** How many pixels a unit took when the marks were drawn. */
  readonly drawnAt: number;
}

export interface Pointing {
  readonly hovered: string | undefined;
  readonly focus: Focus | undefined;
  /** What a selected line joins. */
  readonly ends: readonly string[];
  readonly inHand: ({ readonly id: string } & Place) | undefined;
}

/** The marks in sight, in the order given, at most so many; with `all` those out of sight too. */
export function placeMarks(
  nodes: readonly SceneNode[],
  { width, height, fit, ratio, drawnAt }: Camera,
  { hovered, focus, ends, inHand }: Pointing,
  { most, all }: { readonly most: number; readonly all: boolean },
): PlacedMark[] {
  const found: PlacedMark[] = [];
  for (const plain of nodes) {
    if (found.length === most) break;
    const place = inHand?.id === plain.id ? inHand : plain;
    const [x, y] = [place.x * fit.scale + fit.x, place.y * fit.scale + fit.y];
    const out = x < -BEYOND || x > width + BEYOND || y < -BEYOND || y > height + BEYOND;
    if (out && !all) continue;
    const node = nodeUnder(plain, focus);
    // Zoomed in, a mark grows with the root of the scale.
    const radius = shownRadius(plain, drawnAt) / Math.sqrt(ratio);
    const ringed = node.standing === 'selected' || ends.includes(node.id);
    found.push({ node, x, y, radius, hovered: node.id === hovered, ringed });
  }
  return found;
}
