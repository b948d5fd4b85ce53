/** How plate units lie on the canvas at the camera's present place. */
import type Sigma from 'sigma';
import type { Box } from '../../../src/layout/plate.ts';
import type { Scene } from './scene.ts';

/** `pixel = unit × scale + shift`. */
export interface ViewportTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function viewportTransformOf(sigma: Sigma): ViewportTransform {
  const [zero, far] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1000, y: 0 })];
  return { scale: (far.x - zero.x) / 1000, x: zero.x, y: zero.y };
}

/** How many pixels a unit takes; known before the library has drawn anything. */
export function scaleOf(sigma: Sigma, frame: Pick<Scene['frame'], 'width' | 'height'> | undefined): number {
  const { width, height } = sigma.getDimensions();
  const { width: w, height: h } = frame ?? { width, height };
  return Math.min(width / w, height / h) / sigma.getCamera().ratio;
}

/** What the canvas shows of the plane, in units. */
export const visibleBox = ({ scale, x, y }: ViewportTransform, width: number, height: number): Box => ({
  left: -x / scale,
  top: -y / scale,
  right: (width - x) / scale,
  bottom: (height - y) / scale,
});

/** Whether the camera shows the whole sheet. */
export function showsWholeGraph(sigma: Sigma): boolean {
  const { x, y, ratio } = sigma.getCamera();
  return [x - 0.5, y - 0.5, ratio - 1].every((off) => Math.abs(off) < 0.01);
}

/** The transform that carries what was drawn at one fit along to another. */
export function transformBetween(from: ViewportTransform, to: ViewportTransform): string {
  const scale = to.scale / from.scale;
  return `matrix(${scale}, 0, 0, ${scale}, ${to.x - from.x * scale}, ${to.y - from.y * scale})`;
}
