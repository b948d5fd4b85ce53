/** Requests to the layout worker. */
import type { Position } from '../../../../src/layout/bake-positions.ts';
import { WorkerClient } from '../../worker/worker-client.ts';
import type { PositionRequest } from './position-request.ts';

const layout = new WorkerClient<PositionRequest, readonly Position[]>(
  () => new Worker(new URL('./positions.worker.ts', import.meta.url), { type: 'module' }),
);

/** @throws Failure if the worker cannot be started or fails */
export const requestPositions = (
  request: PositionRequest,
  signal: AbortSignal,
): Promise<readonly Position[]> => layout.request(request, { signal });
