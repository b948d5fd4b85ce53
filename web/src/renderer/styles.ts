/** Colours, sizes and programs of marks and lines. Pure. */
import { SMALL_LAYOUT } from '../../../src/layout/page-size.ts';
import { KINDS } from '../../../src/model/kinds.ts';
import type { Paint } from '../marks/glyph.ts';
import { mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** In a graph drawn small, marks shrink and low ranks become dots. */
const DOT_BELOW_RANK = 58;
const DOT = 3;
/** Below this scale, full-size dots would overlap. */
const TINY = 0.35;
const TINY_DOT = 2;
const TINY_MARKS = 0.5;
const TINY_DOT_BELOW_RANK = 84;

export const isSmall = (pixelsPerUnit: number) => pixelsPerUnit < SMALL_LAYOUT.below;

/** A mark's radius in pixels. `pixelsPerUnit` = scale of the layout. */
export function shownRadius(node: SceneNode, pixelsPerUnit: number): number {
  if (!isSmall(pixelsPerUnit)) return node.radius;
  const leads = node.emphasis === 'selected' || node.emphasis === 'near';
  const tiny = pixelsPerUnit < TINY;
  const isDot = node.rank < (tiny ? TINY_DOT_BELOW_RANK : DOT_BELOW_RANK) && !leads;
  if (isDot) return tiny ? TINY_DOT : DOT;
  return Math.max(4, Math.round(2 * node.radius * (tiny ? TINY_MARKS : SMALL_LAYOUT.marks)) / 2);
}

/** Not valid at the selected time, or lifted in the active what-if. */
export const isOutlined = ({ ghost, outcome }: Pick<SceneNode, 'ghost' | 'outcome'>) =>
  ghost || outcome === 'falls';

/** The colours of a mark without its veil. */
export function markPaint(node: Pick<SceneNode, 'kind' | 'ghost' | 'outcome'>, palette: Palette): Paint {
  const { kind } = node;
  const { hue, hollow } = KINDS[kind];
  const colours = palette.kinds[hue];
  if (isOutlined(node)) {
    const outline = mix(colours.edge, palette.canvas, 0.42);
    return { fill: palette.canvas, edge: outline, ink: outline, dashed: true };
  }
  const fill =
    kind === 'Place' ? palette.canvas : hollow ? mix(colours.fill, palette.surface, 0.14) : colours.fill;
  return { fill, edge: colours.edge, ink: hollow ? colours.edge : colours.glyph };
}

/** Opacity of the veil over marks that are not emphasized. Outlined marks are already pale. */
const VEIL = 0.77;
const GHOST_VEIL = 0.43;

/** The background colour with the veil's opacity, as `#rrggbbaa`. */
export function veilColour(
  { emphasis, ghost }: Pick<SceneNode, 'emphasis' | 'ghost'>,
  palette: Palette,
): string {
  const strength = emphasis === 'back' ? (ghost ? GHOST_VEIL : VEIL) : 0;
  return `${palette.canvas}${Math.round(255 * strength)
    .toString(16)
    .padStart(2, '0')}`;
}

export type EdgeProgramName = 'curve' | 'curveArrow' | 'dash' | 'dashArrow';

export interface EdgeStyle {
  readonly type: EdgeProgramName;
  readonly color: string;
  /** In pixels. */
  readonly size: number;
  /** Higher is drawn later. */
  readonly zIndex: number;
}

export function edgeStyle(edge: SceneEdge, palette: Palette): EdgeStyle {
  const { rest, focus } = palette.families[edge.token];
  const on = (colour: string, share: number) => mix(colour, palette.canvas, share);
  if (edge.falls && edge.emphasis !== 'selected') {
    return { type: 'dashArrow', color: palette.free, size: 1.6, zIndex: 3 };
  }
  if (edge.ghost && edge.emphasis !== 'selected') {
    return { type: 'dash', color: on(rest, edge.emphasis === 'back' ? 0.25 : 0.45), size: 1.1, zIndex: 0 };
  }
  switch (edge.emphasis) {
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
