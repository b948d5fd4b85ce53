/**
 * The first WebGL of a page has the browser start its graphics, for which the page stands still; a worker that asks first
 * does that waiting in its place, while the data is still on its way.
 */

/** Whether the page may ask for WebGL now without waiting; it comes true whatever the graphics are like. */
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
