/** How a mark and a line of the scene look: colours, widths, which program draws them. Pure. */
import { SMALL_PICTURE } from '../../../src/layout/plate.ts';
import { KINDS } from '../../../src/model/kinds.ts';
import { glyph, type Paint, svgText } from '../marks/glyph.ts';
import { mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Pixels of a texture for each pixel of a mark: sharp on dense screens and when zoomed in. */
const TEXTURE_SCALE = 3;

/** In a small picture marks shrink, and the least become dots. */
const DOT_BELOW_RANK = 58;
const DOT = 3;
/** Where a picture is drawn this small, dots of full size would run into one another. */
const TINY = 0.35;
const TINY_DOT = 2;
const TINY_MARKS = 0.5;
const TINY_DOT_BELOW_RANK = 84;

export const isSmall = (pixelsPerUnit: number) => pixelsPerUnit < SMALL_PICTURE.below;

/** A mark's radius in pixels. `pixelsPerUnit` = how large the plate is drawn. */
export function shownRadius(node: SceneNode, pixelsPerUnit: number): number {
  if (!isSmall(pixelsPerUnit)) return node.radius;
  const leads = node.standing === 'selected' || node.standing === 'near';
  const tiny = pixelsPerUnit < TINY;
  const isDot = node.rank < (tiny ? TINY_DOT_BELOW_RANK : DOT_BELOW_RANK) && !leads;
  if (isDot) return tiny ? TINY_DOT : DOT;
  return Math.max(4, Math.round(2 * node.radius * (tiny ? TINY_MARKS : SMALL_PICTURE.marks)) / 2);
}

export function markPaint(node: SceneNode, palette: Palette): Paint {
  const { hue, hollow } = KINDS[node.kind];
  const colours = palette.kinds[hue];
  const fill =
    node.kind === 'Place' ? palette.canvas : hollow ? mix(colours.fill, palette.surface, 0.14) : colours.fill;
  const ink = hollow ? colours.edge : colours.glyph;
  if (node.ghost) {
    const outline = mix(colours.edge, palette.canvas, node.standing === 'back' ? 0.24 : 0.42);
    return { fill: palette.canvas, edge: outline, ink: outline, dashed: true };
  }
  if (node.standing !== 'back') return { fill, edge: colours.edge, ink };
  const faded = mix(fill, palette.canvas, hollow ? 0.4 : 0.2);
  return {
    fill: faded,
    edge: mix(colours.edge, palette.canvas, 0.24),
    ink: hollow ? mix(colours.edge, palette.canvas, 0.3) : mix(palette.canvas, faded, 0.75),
  };
}

/** The mark as an image's address. */
export function markImage(node: SceneNode, radius: number, palette: Palette): string {
  const elements = glyph(node.kind, radius, markPaint(node, palette), node.also);
  return `data:image/svg+xml;utf8,${encodeURIComponent(svgText(elements, radius, TEXTURE_SCALE))}`;
}

/** In a large picture marks share textures: a few sizes of each look, so that one atlas holds them. */
const SHARED_RADII = [2, 3, 6, 8, 11, 15, 22];

/** Images by look, each made once. */
export function markImages(palette: Palette): (node: SceneNode, radius: number, shared: boolean) => string {
  const made = new Map<string, string>();
  return (node, radius, shared) => {
    const size = shared ? (SHARED_RADII.find((one) => one >= radius) ?? radius) : radius;
    const key = `${node.kind} ${node.also} ${size} ${node.standing === 'back'} ${node.ghost}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const image = markImage(node, size, palette);
    made.set(key, image);
    return image;
  };
}

export type EdgeProgramName = 'curve' | 'curveArrow' | 'dash' | 'dashArrow';

export interface EdgeStyle {
  readonly type: EdgeProgramName;
  readonly color: string;
  /** In pixels. */
  readonly size: number;
  /** The greater, the later drawn. */
  readonly zIndex: number;
}

export function edgeStyle(edge: SceneEdge, palette: Palette): EdgeStyle {
  const { rest, focus } = palette.families[edge.token];
  const on = (colour: string, share: number) => mix(colour, palette.canvas, share);
  if (edge.ghost && edge.standing !== 'selected') {
    return { type: 'dash', color: on(rest, edge.standing === 'back' ? 0.25 : 0.45), size: 1.1, zIndex: 0 };
  }
  switch (edge.standing) {
    case 'selected':
      return { type: edge.against ? 'dashArrow' : 'curveArrow', color: palette.accent, size: 2.6, zIndex: 4 };
    case 'near':
      return {
        type: edge.against ? 'dashArrow' : 'curveArrow',
        color: on(focus, edge.weak ? 0.6 : 0.88),
        size: 1.6,
        zIndex: 3,
      };
    case 'rest':
      return {
        type: edge.against ? 'dash' : 'curve',
        color: on(rest, edge.weak ? 0.7 : 1),
        size: 1.1,
        zIndex: 1,
      };
    case 'back':
      return { type: edge.against ? 'dash' : 'curve', color: on(rest, 0.3), size: 1.1, zIndex: 0 };
  }
}
