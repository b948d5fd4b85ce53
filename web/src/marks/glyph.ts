/**
 * The mark of a kind, for canvas textures and SVG. Kinds differ in shape, icon and fill, so that colour is never the
 * only difference.
 */
import { KINDS, type Kind, type Shape } from '../../../src/model/kinds.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** Colours in any SVG notation. */
export interface Paint {
  readonly fill: string;
  readonly edge: string;
  /** Of the icon. */
  readonly ink: string;
  /** Outline of an entity that is not valid at the selected time. */
  readonly dashed?: boolean;
}

/** One path of a mark, around 0, 0 in pixels. */
export interface GlyphPart {
  /** Path data for SVG and canvas. */
  readonly d: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
  /** Scale of an icon, which is drawn on its own grid. */
  readonly iconScale?: number;
}

/** Minimum radius for an icon, in pixels. */
const ICON_FROM = 7.5;

/** Share of the radius that the icon takes, by shape. */
const ICON_SHARE: Record<Shape, number> = {
  circle: 1.06,
  square: 1,
  page: 0.92,
  hexagon: 1.02,
  diamond: 0.98,
  octagon: 1.06,
  town: 0,
};

/** The icon of an entity: that of its kind, or a handshake for a summit. */
export function iconOf(kind: Kind, also?: string): IconName {
  const { icon } = KINDS[kind];
  if (also === 'Summit') return 'handshake';
  if (!isIcon(icon)) throw new Error(`no path for the icon ${icon} of ${kind}: add it to icon-paths.ts`);
  return icon;
}

const isIcon = (name: string): name is IconName => Object.hasOwn(ICON_PATHS, name);

/** The parts of a mark, bottom first. `radius` in pixels. */
export function glyph(kind: Kind, radius: number, paint: Paint, also?: string): GlyphPart[] {
  const { shape } = KINDS[kind];
  const strokeWidth = radius < 5 ? 1.2 : 1.4;
  const inner = radius - strokeWidth / 2;
  const painted = {
    fill: paint.fill,
    stroke: paint.edge,
    strokeWidth,
    ...(paint.dashed && { dash: [2.5, 2.2] }),
  };
  if (shape === 'town') {
    return [
      { d: circle(inner * 0.9), ...painted },
      { d: circle(inner * 0.36), fill: paint.edge, stroke: 'none', strokeWidth: 0 },
    ];
  }
  const parts: GlyphPart[] = [{ d: outline(shape, inner), ...painted }];
  if (radius >= ICON_FROM)
    parts.push(icon(iconOf(kind, also), (radius * ICON_SHARE[shape]) / GRID, paint.ink));
  return parts;
}

/** Side of the icon grid. */
export const GRID = 24;

function icon(name: IconName, scale: number, ink: string): GlyphPart {
  const strokeWidth = round(Math.min(2.6, 1.35 / scale));
  return { d: ICON_PATHS[name], fill: 'none', stroke: ink, strokeWidth, iconScale: round(scale) };
}

/** SVG transform that centres an icon at 0, 0. */
export const iconTransform = (scale: number) => `scale(${scale}) translate(${-GRID / 2} ${-GRID / 2})`;

function outline(shape: Exclude<Shape, 'town'>, r: number): string {
  switch (shape) {
    case 'circle':
      return circle(r * 0.95);
    case 'square':
      return box(r * 0.77, r * 0.77, r * 0.2, 0);
    case 'page':
      return box(r * 0.64, r * 0.83, r * 0.13, 0);
    case 'diamond':
      return box(r * 0.72, r * 0.72, r * 0.2, Math.PI / 4);
    case 'hexagon':
      return polygon(6, r * 0.97, 0);
    case 'octagon':
      return polygon(8, r * 0.99, Math.PI / 8);
  }
}

function circle(radius: number): string {
  const r = round(radius);
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** With rounded corners. `turn` in radians. */
function box(halfWidth: number, halfHeight: number, corner: number, turn: number): string {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const at = (x: number, y: number) => `${round(x * cos - y * sin)} ${round(x * sin + y * cos)}`;
  const [w, h, r] = [halfWidth, halfHeight, round(corner)];
  const around = `A${r} ${r} 0 0 1 `;
  return (
    `M${at(r - w, -h)}L${at(w - r, -h)}${around}${at(w, r - h)}L${at(w, h - r)}${around}${at(w - r, h)}` +
    `L${at(r - w, h)}${around}${at(-w, h - r)}L${at(-w, r - h)}${around}${at(r - w, -h)}Z`
  );
}

function polygon(corners: number, r: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return `${round(r * Math.cos(angle))} ${round(r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
