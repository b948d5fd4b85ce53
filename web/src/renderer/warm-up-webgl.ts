/** Starting WebGL blocks the page for a while. A worker starts it first, while the data is still loading. */
import { WorkerClient } from '../worker/worker-client.ts';

/** Resolves when WebGL can be used without waiting, whether or not it is available. */
export async function warmUpWebGl(): Promise<void> {
  const worker = new WorkerClient<undefined, boolean>(
    () => new Worker(new URL('./warm-up-webgl.worker.ts', import.meta.url), { type: 'module' }),
  );
  await worker.request(undefined).catch(() => false);
  worker.terminate();
}
