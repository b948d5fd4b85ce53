/**
 * When names, rings, badges and captions are put on the graphView: at each of its renders, but for a large one, whose names
 * come when it stands still and go along as they are until then.
 */

import type { CaptionLayer } from './caption-layer.ts';
import type { GraphView } from './graph-view.ts';
import { labelObstaclesOf } from './label-obstacles.ts';
import type { Box } from './labels.ts';
import { drawOverlay, edgeLabelOf } from './overlay.ts';
import { placeMarks } from './placed-marks.ts';
import { showsWholeGraph, transformBetween, type ViewportTransform } from './viewport-transform.ts';

/** In a small graphView names of a lower rank wait until it is larger. */
const SMALL_MIN_RANK = 70;
/** So many marks of a large graphView compete for names. */
const MAX_LABELLED_MARKS = 220;

/** What the pointer is on. */
export interface Hovered {
  readonly node: string | undefined;
  readonly edge: string | undefined;
}

export interface LabelLayer {
  draw(): void;
  /** In a frame of its own: the first names have all to be measured, and reasons to draw come several at once. */
  drawSoon(): void;
  /** Called at each render of the graphView. */
  follow(): void;
  /** Called when the graphView has come to stand still: only then places for captions are sought. */
  settle(): void;
  /** Corners that belong to the page: no name is put there. In pixels of the canvas. */
  reserve(boxes: readonly Box[]): void;
  /** The font is another: all names are measured anew. */
  remeasure(): void;
  destroy(): void;
}

export function createLabelLayer(
  over: HTMLCanvasElement,
  captions: CaptionLayer,
  graphView: GraphView,
  { hovered, covered }: { hovered(): Hovered; covered(): readonly Box[] },
): LabelLayer {
  const widths = new Map<string, number>();
  let reserved: readonly Box[] = [];
  /** Where the names were put: until the graphView stands still they go along with it as they are. */
  let drawnTransform: ViewportTransform | undefined;
  let frameRequest: number | undefined;

  const marksOf = (most: number, all: boolean) =>
    placeMarks(graphView.nodesByPriority, graphView.camera(), pointing(), { most, all });
  const pointing = () => ({ ...graphView.pointing(), hovered: hovered().node });

  const edgeLabel = () => {
    const { scene, selectedEdge } = graphView;
    const { edge: id } = hovered();
    const edge = (id === undefined ? undefined : scene?.edges.find((one) => one.id === id)) ?? selectedEdge;
    if (!edge) return undefined;
    const [from, to] = [edge.from, edge.to].map((end) => scene?.nodes.find((node) => node.id === end));
    return from && to && edgeLabelOf(edge, graphView.pixelsOf(from), graphView.pixelsOf(to));
  };

  const draw = (captioned = true) => {
    const { scene } = graphView;
    if (!scene) return;
    const { width, height, fit } = graphView.camera();
    const marks = marksOf(scene.large ? MAX_LABELLED_MARKS : Infinity, false);
    const input = {
      width,
      height,
      marks,
      obstacles: labelObstaclesOf(graphView.curves, fit),
      minRank: graphView.small ? SMALL_MIN_RANK : 0,
      palette: scene.palette,
      edgeLabel: edgeLabel(),
      reserved: [
        ...reserved,
        ...covered(),
        // Regions have names only in a graphView that can be read.
        ...captions.follow(fit, marks, captioned && graphView.atRest),
      ],
    };
    const taken = drawOverlay(over, input, widths);
    drawnTransform = fit;
    over.style.transform = '';
    return { ...taken, width, height, fit, marks };
  };

  const drawSoon = () => {
    frameRequest ??= requestAnimationFrame(() => {
      frameRequest = undefined;
      draw();
    });
  };

  return {
    draw: () => void draw(),
    drawSoon,
    follow() {
      if (graphView.scene?.large) {
        if (drawnTransform) over.style.transform = transformBetween(drawnTransform, graphView.fit());
      } else if (drawnTransform) draw();
      else drawSoon();
    },
    settle() {
      if (graphView.scene?.large) draw();
      if (!graphView.atRest) return;
      const drawn = showsWholeGraph(graphView.sigma) ? draw(false) : undefined;
      if (drawn) captions.place(drawn);
      else captions.prune(marksOf(Infinity, true));
      draw();
    },
    reserve(boxes) {
      reserved = boxes;
      drawSoon();
    },
    remeasure() {
      widths.clear();
      draw();
    },
    destroy() {
      if (frameRequest !== undefined) cancelAnimationFrame(frameRequest);
      captions.destroy();
    },
  };
}
