/**
 * When names, rings, badges and captions are put on the picture: at each of its renders, but for a large one, whose names
 * come when it stands still and go along as they are until then.
 */

import type { CaptionLayer } from './caption-layer.ts';
import type { Picture } from './graph-view.ts';
import { approachesOf } from './label-obstacles.ts';
import type { Box } from './labels.ts';
import { drawOverlay, wordsOn } from './overlay.ts';
import { placeMarks } from './placed-marks.ts';
import { carried, type Fit, isWhole } from './viewport-transform.ts';

/** In a small picture names of a lower rank wait until it is larger. */
const SMALL_LEAST_RANK = 70;
/** So many marks of a large picture compete for names. */
const NAMED_MARKS = 220;

/** What the pointer is on. */
export interface Hovered {
  readonly node: string | undefined;
  readonly edge: string | undefined;
}

export interface Names {
  draw(): void;
  /** In a frame of its own: the first names have all to be measured, and reasons to draw come several at once. */
  drawSoon(): void;
  /** Called at each render of the picture. */
  follow(): void;
  /** Called when the picture has come to stand still: only then places for captions are sought. */
  settle(): void;
  /** Corners that belong to the page: no name is put there. In pixels of the canvas. */
  reserve(boxes: readonly Box[]): void;
  /** The font is another: all names are measured anew. */
  measureAnew(): void;
  destroy(): void;
}

export function createNames(
  over: HTMLCanvasElement,
  captions: CaptionLayer,
  picture: Picture,
  { hovered, covered }: { hovered(): Hovered; covered(): readonly Box[] },
): Names {
  const widths = new Map<string, number>();
  let reserved: readonly Box[] = [];
  /** Where the names were put: until the picture stands still they go along with it as they are. */
  let namedAt: Fit | undefined;
  let overdue: number | undefined;

  const marksOf = (most: number, all: boolean) =>
    placeMarks(picture.ordered, picture.camera(), pointing(), { most, all });
  const pointing = () => ({ ...picture.pointing(), hovered: hovered().node });

  const edgeWords = () => {
    const { scene, selectedEdge } = picture;
    const { edge: id } = hovered();
    const edge = (id === undefined ? undefined : scene?.edges.find((one) => one.id === id)) ?? selectedEdge;
    if (!edge) return undefined;
    const [from, to] = [edge.from, edge.to].map((end) => scene?.nodes.find((node) => node.id === end));
    return from && to && wordsOn(edge, picture.pixelsOf(from), picture.pixelsOf(to));
  };

  const draw = (captioned = true) => {
    const { scene } = picture;
    if (!scene) return;
    const { width, height, fit } = picture.camera();
    const marks = marksOf(scene.large ? NAMED_MARKS : Infinity, false);
    const input = {
      width,
      height,
      marks,
      approaches: approachesOf(picture.curves, fit),
      leastRank: picture.small ? SMALL_LEAST_RANK : 0,
      palette: scene.palette,
      edgeWords: edgeWords(),
      reserved: [
        ...reserved,
        ...covered(),
        // Regions have names only in a picture that can be read.
        ...captions.follow(fit, marks, captioned && picture.atRest),
      ],
    };
    const taken = drawOverlay(over, input, widths);
    namedAt = fit;
    over.style.transform = '';
    return { ...taken, width, height, fit, marks };
  };

  const drawSoon = () => {
    overdue ??= requestAnimationFrame(() => {
      overdue = undefined;
      draw();
    });
  };

  return {
    draw: () => void draw(),
    drawSoon,
    follow() {
      if (picture.scene?.large) {
        if (namedAt) over.style.transform = carried(namedAt, picture.fit());
      } else if (namedAt) draw();
      else drawSoon();
    },
    settle() {
      if (picture.scene?.large) draw();
      if (!picture.atRest) return;
      const drawn = isWhole(picture.sigma) ? draw(false) : undefined;
      if (drawn) captions.seek(drawn);
      else captions.thin(marksOf(Infinity, true));
      draw();
    },
    reserve(boxes) {
      reserved = boxes;
      drawSoon();
    },
    measureAnew() {
      widths.clear();
      draw();
    },
    destroy() {
      if (overdue !== undefined) cancelAnimationFrame(overdue);
      captions.destroy();
    },
  };
}
