/** Texture atlas of all mark images. Each image is drawn synchronously when it is first needed. */
import { glyph } from '../marks/glyph.ts';
import { paintGlyph } from '../marks/paint-glyph.ts';
import type { Palette } from './palette.ts';
import type { SceneNode } from './scene.ts';
import { isOutlined, markPaint } from './styles.ts';

/** The square of an image on the canvas, in pixels of the canvas. */
export interface AtlasSlot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface MarkAtlas {
  readonly canvas: HTMLCanvasElement;
  /** Incremented whenever the canvas changes. */
  readonly version: number;
  /** Starts a new scene. Slots returned before may become invalid. */
  begin(palette: Palette, shared: boolean): void;
  slotOf(node: SceneNode, radius: number): AtlasSlot;
}

/** Canvas pixels per mark pixel, for dense screens and zoom. */
const DENSITY = 3;
/** Gap between images, so that mipmaps do not mix them. */
const GAP = 4;
/** Powers of two, which WebGL 1 needs for mipmaps. */
const WIDTH = 1024;
const FIRST_HEIGHT = 512;
const LARGEST_HEIGHT = 4096;
/** In a large graph, marks share a few sizes, in pixels. */
const SHARED_RADII = [2, 3, 6, 8, 11, 15, 22];

export function createMarkAtlas(): MarkAtlas {
  let canvas = createCanvas(FIRST_HEIGHT);
  const slots = new Map<string, AtlasSlot>();
  let [palette, shared]: [Palette | undefined, boolean] = [undefined, false];
  let version = 0;
  /** Position of the next image, and the height of its row. */
  let next = { x: 0, y: 0, row: 0 };

  const clear = () => {
    canvas = createCanvas(FIRST_HEIGHT);
    slots.clear();
    next = { x: 0, y: 0, row: 0 };
    version++;
  };

  const grow = () => {
    const before = canvas;
    canvas = createCanvas(2 * before.height);
    contextOf(canvas).drawImage(before, 0, 0);
  };

  const free = (side: number): AtlasSlot => {
    if (next.x + side > WIDTH) next = { x: 0, y: next.y + next.row + GAP, row: 0 };
    if (next.y + side > canvas.height) grow();
    const spot = { x: next.x, y: next.y, side };
    next = { ...next, x: next.x + side + GAP, row: Math.max(next.row, side) };
    return spot;
  };

  return {
    get canvas() {
      return canvas;
    },
    get version() {
      return version;
    },
    begin(nextPalette, nextShared) {
      if (palette !== nextPalette || next.y > LARGEST_HEIGHT / 2) clear();
      palette = nextPalette;
      shared = nextShared;
    },
    slotOf(node, radius) {
      if (!palette) throw new Error('call begin() before slotOf()');
      const size = shared ? (SHARED_RADII.find((one) => one >= radius) ?? radius) : radius;
      const key = `${node.kind} ${node.also} ${size} ${isOutlined(node)}`;
      const known = slots.get(key);
      if (known) return known;
      const spot = free(Math.ceil(2 * size * DENSITY));
      const context = contextOf(canvas);
      const scale = spot.side / (2 * size);
      context.setTransform(scale, 0, 0, scale, spot.x + spot.side / 2, spot.y + spot.side / 2);
      paintGlyph(context, glyph(node.kind, size, markPaint(node, palette), node.also));
      slots.set(key, spot);
      version++;
      return spot;
    },
  };
}

function createCanvas(height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = height;
  return canvas;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas for the marks');
  return context;
}
