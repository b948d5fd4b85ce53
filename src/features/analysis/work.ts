/** What the worker does: one job in, one result or the reason for none out. */
import { parentPort, workerData } from 'node:worker_threads';
import { compute, type Job, type Result } from './methods.ts';

/** What the worker sends, once. */
export type Reply = { readonly result: Result } | { readonly failed: string };

function reply(): Reply {
  try {
    return { result: compute(workerData as Job) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(reply());
