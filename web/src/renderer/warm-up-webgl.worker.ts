/** Asks the browser for its graphics once, where nobody waits for them: see `warm-up.ts`. */
const asked = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('webgl');
postMessage(asked !== null);
