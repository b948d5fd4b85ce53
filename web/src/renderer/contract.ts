/** The interface between panel and renderer: the panel passes scenes, the renderer reports events. */
import type { Point } from './dragging.ts';
import type { FitTarget } from './fit-camera.ts';
import type { Box } from './labels.ts';
import type { Scene } from './scene.ts';

export interface RendererEvents {
  /** A mark or a line was clicked; undefined for the background. `beside` adds to the selection. */
  onSelect(id: string | undefined, beside: boolean): void;
  /** A mark was dragged to another position, in layout units. */
  onMove(id: string, place: Point): void;
  /** The graph has stopped moving: positions of the marks in pixels of the container. */
  onSettled(places: ReadonlyMap<string, MarkPosition>): void;
  /** The WebGL context was lost. */
  onContextLost(): void;
}

export interface MarkPosition {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Renderer {
  render(scene: Scene): void;
  /** Areas covered by page elements, in pixels of the container. No label is put there. */
  reserve(boxes: readonly Box[]): void;
  /** Highlights this mark as if the pointer were on it. */
  hover(id: string | undefined): void;
  /** Fits the camera to the current target. */
  fit(): void;
  /** Sets what `fit` shows and moves the camera there. */
  setFitTarget(home: FitTarget): void;
  zoom(direction: 'in' | 'out'): void;
  /** Moves the camera if the mark is outside the canvas. */
  panTo(id: string): void;
  destroy(): void;
}
