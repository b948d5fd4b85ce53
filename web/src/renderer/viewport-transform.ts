/** Converts layout units to pixels of the canvas at the current camera position. */
import type Sigma from 'sigma';
import type { Box } from '../../../src/layout/page-size.ts';
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

/** Pixels per layout unit; known before Sigma's first render. */
export function scaleOf(sigma: Sigma, frame: Pick<Scene['frame'], 'width' | 'height'> | undefined): number {
  const { width, height } = sigma.getDimensions();
  const { width: w, height: h } = frame ?? { width, height };
  return Math.min(width / w, height / h) / sigma.getCamera().ratio;
}

/** The visible part of the layout plane, in units. */
export const visibleBox = ({ scale, x, y }: ViewportTransform, width: number, height: number): Box => ({
  left: -x / scale,
  top: -y / scale,
  right: (width - x) / scale,
  bottom: (height - y) / scale,
});

/** Whether the camera shows the whole layout. */
export function showsWholeGraph(sigma: Sigma): boolean {
  const { x, y, ratio } = sigma.getCamera();
  return [x - 0.5, y - 0.5, ratio - 1].every((off) => Math.abs(off) < 0.01);
}

/** CSS transform that moves a drawing from one viewport transform to another. */
export function transformBetween(from: ViewportTransform, to: ViewportTransform): string {
  const scale = to.scale / from.scale;
  return `matrix(${scale}, 0, 0, ${scale}, ${to.x - from.x * scale}, ${to.y - from.y * scale})`;
}
