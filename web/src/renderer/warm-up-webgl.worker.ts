/** Creates a WebGL context off the main thread: see `warm-up-webgl.ts`. */
const asked = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('webgl');
postMessage(asked !== null);
