/**
 * Draws labels, selection rings, badges and captions. A small graph is labelled at each render. A large graph is
 * labelled when it stops moving; until then its labels are moved with the camera.
 */

import type { CaptionLayer } from './caption-layer.ts';
import type { GraphView } from './graph-view.ts';
import { labelObstaclesOf } from './label-obstacles.ts';
import type { Box } from './labels.ts';
import { drawOverlay, edgeLabelOf } from './overlay.ts';
import { placeMarks } from './placed-marks.ts';
import { showsWholeGraph, transformBetween, type ViewportTransform } from './viewport-transform.ts';

/** In a graph drawn small, labels of a lower rank are not shown. */
const SMALL_MIN_RANK = 70;
/** In a large graph, only this many marks compete for labels. */
const MAX_LABELLED_MARKS = 220;

/** What the pointer is on. */
export interface Hovered {
  readonly node: string | undefined;
  readonly edge: string | undefined;
}

export interface LabelLayer {
  draw(): void;
  /** Draws in the next animation frame, because several reasons to draw often come at once. */
  drawSoon(): void;
  /** Called at each render of the graph. */
  follow(): void;
  /** Called when the graph has stopped moving. Only then are captions placed. */
  settle(): void;
  /** Areas covered by page elements, in pixels of the canvas. No label is put there. */
  reserve(boxes: readonly Box[]): void;
  /** Measures all labels again after the font has changed. */
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
  /** The transform at which the labels were drawn. Until the graph stops moving, they are moved with it. */
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
        // Captions are shown only when the graph is large enough to read.
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
