/** Starting WebGL blocks the page for a while. A worker starts it first, while the data is still loading. */

/** Resolves when WebGL can be used without waiting, whether or not it is available. */
export function warmUpWebGl(): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./warm-up-webgl.worker.ts', import.meta.url), { type: 'module' });
    const done = () => {
      worker.terminate();
      resolve();
    };
    worker.addEventListener('message', done);
    worker.addEventListener('error', done);
  });
}
