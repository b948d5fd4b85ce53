/** How plate units lie on the canvas at the camera's present place. */
import type Sigma from 'sigma';
import type { Scene } from './scene.ts';

/** `pixel = unit × scale + shift`. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function fitOf(sigma: Sigma): Fit {
  const [zero, far] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1000, y: 0 })];
  return { scale: (far.x - zero.x) / 1000, x: zero.x, y: zero.y };
}

/** How many pixels a unit takes; known before the library has drawn anything. */
export function scaleOf(sigma: Sigma, frame: Pick<Scene['frame'], 'width' | 'height'> | undefined): number {
  const { width, height } = sigma.getDimensions();
  const { width: w, height: h } = frame ?? { width, height };
  return Math.min(width / w, height / h) / sigma.getCamera().ratio;
}
