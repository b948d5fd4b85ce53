/** The page's side of the worker that finds places. It is started when it is first needed. */
import type { Position } from '../../../../src/layout/bake-positions.ts';
import type { Asked, Told } from './placing.ts';

let worker: Worker | undefined;

/** @throws Error where the worker cannot be started or fails. */
export function askForPlaces(asked: Asked, signal: AbortSignal): Promise<readonly Position[]> {
  worker ??= new Worker(new URL('./placing.worker.ts', import.meta.url), { type: 'module' });
  const asking = worker;
  return new Promise((resolve, reject) => {
    const options = { signal };
    asking.addEventListener(
      'message',
      ({ data }: MessageEvent<Told>) => {
        if (data.id === asked.id) resolve(data.places);
      },
      options,
    );
    asking.addEventListener(
      'error',
      () => {
        worker = undefined;
        reject(new Error('The page could not load all of its parts.'));
      },
      options,
    );
    asking.postMessage(asked);
  });
}
