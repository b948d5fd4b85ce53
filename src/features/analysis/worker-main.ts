/** What the worker does: for each job that comes in, one result or the reason for none goes out. */
import { parentPort } from 'node:worker_threads';
import { compute, type Job, type Result } from './methods.ts';

/** What the worker sends, once for each job. */
export type Reply = { readonly result: Result } | { readonly failed: string };

function reply(job: Job): Reply {
  try {
    return { result: compute(job) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(reply(job)));
