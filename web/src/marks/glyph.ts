/**
 * A kind's mark, drawn once for all: the canvas takes it as a texture, the legend and the panels as SVG. Shape, icon and
 * hollowness come from the vocabulary, so that no colour is ever the only sign of a kind.
 */
import { KINDS, type Kind, type Shape } from '../../../src/model/kinds.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** Colours in any notation that SVG takes. */
export interface Paint {
  readonly fill: string;
  readonly edge: string;
  /** Of the icon. */
  readonly ink: string;
  /** The outline of what is not there at the time that is shown. */
  readonly dashed?: boolean;
}

/** An SVG element; names of attributes as React writes them. */
export interface SvgElement {
  readonly tag: 'circle' | 'rect' | 'polygon' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Below this radius an icon would be a blot. In pixels. */
const ICON_FROM = 7.5;

/** How much of the mark's radius its icon takes: what has corners inside leaves less room. */
const ICON_SHARE: Record<Shape, number> = {
  circle: 1.06,
  square: 1,
  page: 0.92,
  hexagon: 1.02,
  diamond: 0.98,
  octagon: 1.06,
  town: 0,
};

/** The icon of a thing: its kind's, and a handshake for a summit. */
export function iconOf(kind: Kind, also?: string): IconName {
  const { icon } = KINDS[kind];
  if (also === 'Summit') return 'handshake';
  if (!isIcon(icon)) throw new Error(`no path for the icon ${icon} of ${kind}: add it to icon-paths.ts`);
  return icon;
}

const isIcon = (name: string): name is IconName => Object.hasOwn(ICON_PATHS, name);

/** The elements of a mark around 0, 0. `radius` in pixels. */
export function glyph(kind: Kind, radius: number, paint: Paint, also?: string): SvgElement[] {
  const { shape } = KINDS[kind];
  const strokeWidth = radius < 5 ? 1.2 : 1.4;
  const inner = radius - strokeWidth / 2;
  const painted = {
    fill: paint.fill,
    stroke: paint.edge,
    strokeWidth,
    ...(paint.dashed && { strokeDasharray: '2.5 2.2' }),
  };
  if (shape === 'town') {
    return [
      { tag: 'circle', attributes: { r: round(inner * 0.9), ...painted } },
      { tag: 'circle', attributes: { r: round(inner * 0.36), fill: paint.edge } },
    ];
  }
  const elements = [outline(shape, inner, painted)];
  if (radius >= ICON_FROM)
    elements.push(icon(iconOf(kind, also), (radius * ICON_SHARE[shape]) / 24, paint.ink));
  return elements;
}

/** The mark as the text of an SVG file. `scale` = pixels of the image for each pixel of the mark. */
export function svgText(elements: readonly SvgElement[], radius: number, scale: number): string {
  const side = 2 * radius;
  const body = elements.map(({ tag, attributes }) => `<${tag}${attributeText(attributes)}/>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side * scale}" height="${side * scale}" ` +
    `viewBox="${-radius} ${-radius} ${side} ${side}">${body}</svg>`
  );
}

function attributeText(attributes: SvgElement['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('');
}

function icon(name: IconName, scale: number, ink: string): SvgElement {
  return {
    tag: 'path',
    attributes: {
      d: ICON_PATHS[name],
      transform: `scale(${round(scale)}) translate(-12 -12)`,
      fill: 'none',
      stroke: ink,
      strokeWidth: round(Math.min(2.6, 1.35 / scale)),
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
  };
}

function outline(shape: Exclude<Shape, 'town'>, r: number, painted: SvgElement['attributes']): SvgElement {
  switch (shape) {
    case 'circle':
      return { tag: 'circle', attributes: { r: round(r * 0.95), ...painted } };
    case 'square':
      return box(r * 0.77, r * 0.77, r * 0.2, painted);
    case 'page':
      return box(r * 0.64, r * 0.83, r * 0.13, painted);
    case 'diamond':
      return box(r * 0.72, r * 0.72, r * 0.2, { ...painted, transform: 'rotate(45)' });
    case 'hexagon':
      return polygon(6, r * 0.97, 0, painted);
    case 'octagon':
      return polygon(8, r * 0.99, Math.PI / 8, painted);
  }
}

function box(
  halfWidth: number,
  halfHeight: number,
  corner: number,
  painted: SvgElement['attributes'],
): SvgElement {
  return {
    tag: 'rect',
    attributes: {
      x: round(-halfWidth),
      y: round(-halfHeight),
      width: round(2 * halfWidth),
      height: round(2 * halfHeight),
      rx: round(corner),
      ...painted,
    },
  };
}

function polygon(corners: number, r: number, turn: number, painted: SvgElement['attributes']): SvgElement {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return `${round(r * Math.cos(angle))},${round(r * Math.sin(angle))}`;
  });
  return { tag: 'polygon', attributes: { points: points.join(' '), strokeLinejoin: 'round', ...painted } };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
