// @ts-check
/** Starts `work.ts` in a worker thread: plain JavaScript, since Node gives workers no loader of TypeScript on every version. */
import { register } from 'tsx/esm/api';

register();
await import('./worker-main.ts');
