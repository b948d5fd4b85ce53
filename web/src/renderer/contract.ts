/** What a panel and the renderer say to each other: the panel hands over a scene, the renderer tells what was pointed at. */
import type { Point } from './dragging.ts';
import type { FitTarget } from './fit-camera.ts';
import type { Box } from './labels.ts';
import type { Scene } from './scene.ts';

export interface RendererEvents {
  /** A mark or a line was clicked; nothing when the ground was. `beside`: what was selected before stays, for a pair. */
  onSelect(id: string | undefined, beside: boolean): void;
  /** A mark was dragged to another place, in plate units. */
  onMove(id: string, place: Point): void;
  /** The picture stands still: where each mark is now, in pixels of the container. */
  onSettled(places: ReadonlyMap<string, MarkPosition>): void;
  /** The graphics card took its context away; the picture is gone. */
  onContextLost(): void;
}

export interface MarkPosition {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Renderer {
  render(scene: Scene): void;
  /** Corners that belong to the page: no name is put there. In pixels of the container. */
  reserve(boxes: readonly Box[]): void;
  /** Marks this one as if the pointer were on it. */
  hover(id: string | undefined): void;
  /** Shows all: of the sheet, or of what is drawn, by what is home. */
  fit(): void;
  /** What shows all, from now on; the camera goes there. */
  setFitTarget(home: FitTarget): void;
  zoom(direction: 'in' | 'out'): void;
  /** Moves the camera so that the mark is inside, if it is not. */
  panTo(id: string): void;
  destroy(): void;
}
