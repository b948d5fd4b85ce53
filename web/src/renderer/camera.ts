/** Sends the camera home, and keeps it there in a window of another size. */
import type Sigma from 'sigma';
import { type CameraPosition, type FitTarget, fitCamera } from './fit-camera.ts';
import type { Scene } from './scene.ts';

export interface CameraControl {
  fit(): void;
  /** Another home; the first at once, each further one is travelled to. */
  setTarget(home: FitTarget): void;
  /** Called where the canvas has another size: who has not moved away from home stays there. */
  keepFit(): void;
}

/** `duration` in milliseconds. */
export function createCameraControl(
  sigma: Sigma,
  duration: number,
  sceneNow: () => Scene | undefined,
): CameraControl {
  let target: FitTarget = 'sheet';
  /** Where the camera was last sent. */
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
