/** Sends the camera home, and keeps it there in a window of another size. */
import type Sigma from 'sigma';
import { type CameraPlace, type Home, homeOf } from './fit-camera.ts';
import type { Scene } from './scene.ts';

export interface Homing {
  go(): void;
  /** Another home; the first at once, each further one is travelled to. */
  set(home: Home): void;
  /** Called where the canvas has another size: who has not moved away from home stays there. */
  stay(): void;
}

/** `duration` in milliseconds. */
export function makeHoming(sigma: Sigma, duration: number, sceneNow: () => Scene | undefined): Homing {
  let home: Home = 'sheet';
  /** Where the camera was last sent. */
  let sent: CameraPlace | undefined;

  const goWithin = (lasting: number) => {
    const scene = sceneNow();
    if (!scene) return;
    sent = homeOf(home, scene, sigma.getDimensions());
    if (lasting > 0) void sigma.getCamera().animate(sent, { duration: lasting });
    else sigma.getCamera().setState(sent);
  };

  return {
    go: () => goWithin(duration),
    set(next) {
      home = next;
      goWithin(sent ? duration : 0);
    },
    stay() {
      const { x, y, ratio } = sigma.getCamera();
      if (sent && x === sent.x && y === sent.y && ratio === sent.ratio) goWithin(0);
    },
  };
}
