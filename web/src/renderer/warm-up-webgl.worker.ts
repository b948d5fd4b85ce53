/** Creates a WebGL context off the main thread: see `warm-up-webgl.ts`. */
import { serveRequests } from '../worker/serve-requests.ts';

serveRequests<undefined, boolean>(
  () => typeof OffscreenCanvas !== 'undefined' && new OffscreenCanvas(1, 1).getContext('webgl') !== null,
);
