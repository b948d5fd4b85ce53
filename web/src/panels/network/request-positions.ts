/** Sends requests to the layout worker, which is started on first use. */
import type { Position } from '../../../../src/layout/bake-positions.ts';
import type { PositionRequest, PositionResponse } from './position-request.ts';

let worker: Worker | undefined;

/** @throws Error if the worker cannot be started or fails */
export function requestPositions(asked: PositionRequest, signal: AbortSignal): Promise<readonly Position[]> {
  worker ??= new Worker(new URL('./positions.worker.ts', import.meta.url), { type: 'module' });
  const asking = worker;
  return new Promise((resolve, reject) => {
    const options = { signal };
    asking.addEventListener(
      'message',
      ({ data }: MessageEvent<PositionResponse>) => {
        if (data.id === asked.id) resolve(data.positions);
      },
      options,
    );
    asking.addEventListener(
      'error',
      () => {
        worker = undefined;
        reject(new Error('Part of the page failed to load. Reload the page.'));
      },
      options,
    );
    asking.postMessage(asked);
  });
}
