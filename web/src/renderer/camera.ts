/** Fits the camera, and keeps it fitted when the canvas is resized. */
import type Sigma from 'sigma';
import { type CameraPosition, type FitTarget, fitCamera } from './fit-camera.ts';
import type { Scene } from './scene.ts';

export interface CameraControl {
  fit(): void;
  /** Sets what to fit. The first fit is immediate, later ones are animated. */
  setTarget(home: FitTarget): void;
  /** Called after a resize. Refits if the user has not moved the camera. */
  keepFit(): void;
}

/** `duration` in milliseconds. */
export function createCameraControl(
  sigma: Sigma,
  duration: number,
  sceneNow: () => Scene | undefined,
): CameraControl {
  let target: FitTarget = 'sheet';
  /** The last fitted camera position. */
  let fitted: CameraPosition | undefined;

  const fitWithin = (lasting: number) => {
    const scene = sceneNow();
    if (!scene) return;
    fitted = fitCamera(target, scene, sigma.getDimensions());
    if (lasting > 0) void sigma.getCamera().animate(fitted, { duration: lasting });
    else sigma.getCamera().setState(fitted);
  };

  return {
    fit: () => fitWithin(duration),
    setTarget(next) {
      target = next;
      fitWithin(fitted ? duration : 0);
    },
    keepFit() {
      const { x, y, ratio } = sigma.getCamera();
      if (fitted && x === fitted.x && y === fitted.y && ratio === fitted.ratio) fitWithin(0);
    },
  };
}
